/** Two devices of an account and the server's own code between them, over a network that fails. */
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { MOST_BYTES, PIECE } from '#lib/deck/media/limits.ts';
import { Edits } from '#lib/own/edits.ts';
import type { Edit } from '#lib/own/edit.ts';
import { fetchMedium } from '#lib/device/media/fetch-medium.ts';
import { Media } from '#lib/device/media/media.ts';
import { Wanted } from '#lib/device/media/wanted.ts';
import { MEDIA_UNSENT } from '#lib/device/storage/own-database.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { freshDatabase, type Fresh } from '#lib/server/database/each-database.ts';
import { begunOf, takePiece } from '#lib/server/media/arriving.ts';
import { heldBy, heldMedium } from '#lib/server/media/held.ts';
import type { MediaLimits } from '#lib/server/media/limits.ts';
import { oggOf, pngOf, type Sample } from '#lib/server/media/media-fixtures.ts';
import { bytesOf } from '#lib/server/media/pieces.ts';
import { DECK, edit } from './fakes.ts';
import { OwnMedia } from './own-media.ts';

const NOW = Date.UTC(2026, 10, 28, 12);

let fresh: Fresh & { remove: () => Promise<void> };
beforeAll(async () => {
	fresh = await freshDatabase('SQLite');
});
afterAll(() => fresh.remove());

/** What the routes do, without them. */
async function answer(
	account: string,
	path: string,
	init: RequestInit,
	limits?: MediaLimits
): Promise<Response> {
	const url = new URL(path, 'http://x');
	const name = url.pathname.split('/').at(-1)!;
	const { db } = fresh;
	if (init.method === 'POST') {
		const { names } = JSON.parse(String(init.body)) as { names: string[] };
		const held = await heldBy(db, account, names);
		const begun = await begunOf(db, account);
		const lacks = names
			.filter((one) => !held.has(one))
			.map((one) => ({ name: one, arrived: begun.get(one) ?? 0 }));
		return Response.json({ lacks });
	}
	if (init.method === 'PUT') {
		const said = await takePiece(db, {
			account,
			name,
			bytes: Number(url.searchParams.get('bytes')),
			at: Number(url.searchParams.get('at')),
			data: init.body as Uint8Array,
			now: NOW,
			...(limits && { limits })
		});
		return 'why' in said ? Response.json(said, { status: 507 }) : Response.json(said);
	}
	const stored = await heldMedium(db, account, name);
	if (!stored) return Response.json({ why: 'no-such-medium' }, { status: 404 });
	const pieces: BlobPart[] = [];
	for await (const piece of bytesOf(db, stored)) pieces.push(new Uint8Array(piece));
	return new Response(new Blob(pieces));
}

/** What becomes of the next messages: before or after they arrive, or nothing. */
type Fate = 'lost' | 'unanswered' | 'fine';

function device(account: string, edits: Edits, limits?: MediaLimits) {
	const storage = forgetful();
	const media = new Media(undefined, storage);
	const fates: Fate[] = [];
	const asked: string[] = [];
	const due: (() => void)[] = [];
	let sent = 0;
	const net = async (input: RequestInfo | URL, init: RequestInit = {}) => {
		if (init.method === 'PUT') sent += (init.body as Uint8Array).length;
		asked.push(`${init.method ?? 'GET'} ${String(input)}`);
		const fate = fates.shift();
		if (fate === 'lost') throw new TypeError('no network');
		const said = await answer(account, String(input), init, limits);
		if (fate === 'unanswered') throw new TypeError('no network');
		return said;
	};
	const wanted = new Wanted({
		storage,
		media,
		fetch: (name, address) => fetchMedium(name, address, { fetch: net, media }),
		locks: undefined
	});
	const own = new OwnMedia({
		decks: () => edits.decks,
		media,
		wanted,
		fetch: net,
		signedIn: () => true,
		locks: undefined,
		later: (work) => void due.push(work),
		now: () => NOW,
		onChange: () => {}
	});
	const again = async () => {
		for (const work of due.splice(0)) work();
		await own.now();
	};
	return { own, media, storage, fates, asked, again, sent: () => sent };
}

const kept = ({ name, bytes }: Sample): KeptMedium => ({
	name,
	type: name.startsWith('s') ? 'ogg' : 'png',
	bytes
});

/** A deck that shows them. */
function showing(samples: readonly Sample[]): Edits {
	const edits = new Edits();
	const drafts = [
		edit({ of: 'head' }, { title: 'Cloths', lang: 'en' }),
		...samples.map(({ name }) => edit({ of: 'medium', id: name }, { alt: 'x' }))
	];
	for (const [n, draft] of drafts.entries())
		edits.add([{ ...draft, device: 'phone0000000', seq: n + 1, at: NOW + n, offset: 0 } as Edit]);
	return edits;
}

const learner = async () => (await newAccount(fresh.db, 'learner', NOW)).id;

describe('pictures and sounds of an account’s decks', () => {
	test('are on all its devices in the end, whatever breaks on the way', async () => {
		const samples = [pngOf(100, 1), oggOf(PIECE * 2 + 3, 2), pngOf(PIECE, 3), pngOf(PIECE + 9, 4)];
		const fate = fc.constantFrom<Fate>('lost', 'unanswered', 'fine', 'fine');
		await fc.assert(
			fc.asyncProperty(fc.array(fate, { maxLength: 25 }), async (fates) => {
				const edits = showing(samples);
				const account = await learner();
				const [phone, tablet] = [device(account, edits), device(account, edits)];
				await phone.media.put(samples.map(kept));
				phone.fates.push(...fates);
				tablet.fates.push(...fates.toReversed());
				for (let turn = 0; turn < 30; turn++) {
					await phone.again();
					await tablet.again();
				}
				for (const one of [phone, tablet]) {
					expect(one.own.state).toEqual({ kind: 'same', left: 0 });
					expect((await one.media.names()).toSorted()).toEqual(
						samples.map(({ name }) => name).toSorted()
					);
					expect(one.storage.getItem(MEDIA_UNSENT)).toBeNull();
					expect(await one.media.unsaved()).toBe(false);
				}
			}),
			{ numRuns: 10 }
		);
	});

	test('go on where they broke', async () => {
		const sample = oggOf(PIECE * 4, 9);
		const phone = device(await learner(), showing([sample]));
		await phone.media.put([kept(sample)]);
		phone.fates.push('fine', 'fine', 'fine', 'lost');
		await phone.own.now();
		expect(phone.own.state).toEqual({ kind: 'network', left: 1 });
		expect(await phone.media.unsaved()).toBe(true);
		phone.asked.length = 0;
		await phone.own.now();
		expect(phone.own.state.kind).toBe('same');
		expect(phone.asked.filter((one) => one.startsWith('PUT'))).toEqual(
			[2, 3].map((n) => `PUT /api/media/${sample.name}?bytes=${PIECE * 4}&at=${PIECE * n}`)
		);
		phone.asked.length = 0;
		await phone.own.now();
		expect(phone.asked, 'what is there is not sent again').toEqual(['POST /api/media']);
	});

	test('of many megabytes are sent once, but for the piece that broke each time', async () => {
		const samples = Array.from({ length: 8 }, (_, n) => oggOf(MOST_BYTES - n, 40 + n));
		const account = await learner();
		const phone = device(account, showing(samples));
		await phone.media.put(samples.map(kept));
		let breaks = 0;
		for (; phone.own.state.kind !== 'same' || breaks === 0; breaks++) {
			expect(breaks, 'it comes to an end').toBeLessThan(99);
			// The network goes after every seventh piece, now before it is there, now before anybody hears that it is.
			phone.fates.splice(0, Infinity, ...Array.from({ length: 8 }, (): Fate => 'fine'));
			phone.fates.push(breaks % 2 === 0 ? 'lost' : 'unanswered');
			await phone.own.now();
		}
		const names = samples.map(({ name }) => name);
		expect((await heldBy(fresh.db, account, names)).size).toBe(samples.length);
		const all = samples.reduce((sum, { bytes }) => sum + bytes.length, 0);
		expect(phone.sent()).toBeGreaterThanOrEqual(all);
		expect(phone.sent() - all).toBeLessThanOrEqual(breaks * PIECE);
	});

	test('stay where the server has no room for them, which is told', async () => {
		const limits = { ever: 250, aDay: 1000, most: 10 };
		const samples = [pngOf(200, 1), pngOf(200, 2), pngOf(200, 3)];
		const phone = device(await learner(), showing(samples), limits);
		await phone.media.put(samples.map(kept));
		await phone.own.now();
		expect(phone.own.state).toEqual({ kind: 'media-full', left: 2 });
		expect(await phone.media.unsaved()).toBe(true);
	});

	test('that another device has not sent yet are looked for again', async () => {
		const sample = pngOf(300, 5);
		const edits = showing([sample]);
		const account = await learner();
		const [phone, tablet] = [device(account, edits), device(account, edits)];
		await tablet.own.now();
		expect(await tablet.media.names()).toEqual([]);
		expect(Number(tablet.storage.getItem(MEDIA_UNSENT))).toBeGreaterThan(NOW);
		await phone.media.put([kept(sample)]);
		await phone.own.now();
		await tablet.again();
		expect(await tablet.media.names()).toEqual([sample.name]);
		expect(tablet.storage.getItem(MEDIA_UNSENT)).toBeNull();
	});

	test('of a deck that was deleted are not fetched, and go up all the same', async () => {
		const sample = pngOf(300, 6);
		const edits = showing([sample]);
		edits.add([
			{
				...edit({ of: 'head' }, null),
				device: 'phone0000000',
				seq: 99,
				at: NOW + 99,
				offset: 0
			} as Edit
		]);
		expect(edits.decks.has(DECK)).toBe(true);
		const account = await learner();
		const [phone, tablet] = [device(account, edits), device(account, edits)];
		await phone.media.put([kept(sample)]);
		await phone.own.now();
		await tablet.own.now();
		expect(await tablet.media.names()).toEqual([]);
		expect((await heldBy(fresh.db, account, [sample.name])).size).toBe(1);
	});

	test('that are left in the middle stop, and go on when the page comes back', async () => {
		const sample = pngOf(PIECE * 2, 7);
		const phone = device(await learner(), showing([sample]));
		await phone.media.put([kept(sample)]);
		const under = phone.own.now();
		phone.own.stop();
		await under;
		await phone.own.now();
		expect(phone.own.state.kind).toBe('same');
	});
});
