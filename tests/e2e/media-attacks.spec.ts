/** Whoever asks for pictures and sounds that are not theirs, or sends what is none; on SQLite and on PostgreSQL. */
import { expect, test } from '@playwright/test';
import { moonDeck } from '../../src/lib/class/decks/moon-deck.ts';
import { PIECE } from '../../src/lib/deck/media/limits.ts';
import { newAssignment } from '../../src/lib/server/assignments/assignments.ts';
import { publishDeck } from '../../src/lib/server/decks/own-decks.ts';
import { lying, oggOf, pngOf, type Sample } from '../../src/lib/server/media/media-fixtures.ts';
import { change, publish } from '../../src/lib/server/published/publish.ts';
import { sure } from '../../src/lib/server/refused.ts';
import { eachSchool } from './each-school.ts';
import type { School } from './school.ts';
import { watched } from './watched.ts';

/** As in flood.spec.ts: MB, and ms. */
const MOST_MEMORY = 250;
const LONGEST_WAIT = 10_000;

let school: School;

interface Ask {
	method?: string;
	cookie?: string;
	body?: Uint8Array<ArrayBuffer> | string;
	headers?: Record<string, string>;
}

const ask = (path: string, { method = 'GET', cookie, body, headers = {} }: Ask = {}) => {
	const once = () =>
		fetch(school.app.url + path, {
			method,
			headers: { origin: school.app.url, ...(cookie !== undefined && { cookie }), ...headers },
			...(body !== undefined && { body })
		});
	// Once more on another connection, as browsers do: a refusal may have ended the one that was to be used again.
	return once().catch(once);
};

/** Sends all of it; the status of the last answer. */
async function send(cookie: string | undefined, { name, bytes }: Sample, type = 'image/png') {
	let status = 0;
	for (let at = 0; at < bytes.length && (at === 0 || status === 200); at += PIECE) {
		const path = `/api/media/${encodeURIComponent(name)}?bytes=${bytes.length}&at=${at}`;
		const body = bytes.slice(at, at + PIECE);
		const headers = { 'content-type': type };
		const reply = await ask(path, {
			method: 'PUT',
			body,
			headers,
			...(cookie !== undefined && { cookie })
		});
		({ status } = reply);
		await reply.text();
	}
	return status;
}

const statusOf = async (path: string, given: Ask = {}) => {
	const reply = await ask(path, given);
	await reply.arrayBuffer();
	return reply.status;
};

const showing = (name: string) => {
	const deck = moonDeck();
	return { ...deck, summary: `${deck.summary} ![A picture](${name})` };
};

eachSchool(
	(given) => (school = given),
	() => {
		test('are given to whoever has them and to nobody else', async () => {
			const [ada, bob] = [
				await school.cookieOf(school.ada.account),
				await school.cookieOf(school.bob.account)
			];
			const picture = pngOf(PIECE + 500, 1);
			expect(await send(undefined, picture)).toBeGreaterThanOrEqual(401);
			expect(await send(ada, picture)).toBe(200);
			const path = `/api/media/${picture.name}`;
			const reply = await ask(path, { cookie: ada });
			expect(reply.status).toBe(200);
			expect(Buffer.from(await reply.arrayBuffer()).equals(picture.bytes)).toBe(true);
			expect(Object.fromEntries(reply.headers)).toMatchObject({
				'content-type': 'image/png',
				'x-content-type-options': 'nosniff',
				'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
				'content-disposition': `attachment; filename="${picture.name}.png"`,
				'cross-origin-resource-policy': 'same-origin',
				// It is somebody's own.
				'cache-control': 'no-store'
			});
			expect(await statusOf(path)).toBe(401);
			expect(await statusOf(path, { cookie: bob })).toBe(404);
			// That somebody has it is not told to others.
			const asked = await ask('/api/media', {
				method: 'POST',
				cookie: bob,
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify({ names: [picture.name] })
			});
			expect(await asked.json()).toEqual({ lacks: [{ name: picture.name, arrived: 0 }] });
			expect(
				await statusOf('/api/media', { method: 'POST', cookie: bob, body: '{"names":["x"],"y":1}' })
			).toBe(200);
			for (const body of ['{', '[]', '{"names":7}', JSON.stringify({ names: ['x'.repeat(65)] })])
				expect(await statusOf('/api/media', { method: 'POST', cookie: bob, body })).toBe(400);
		});

		test('are sent in parts, as players ask for them', async () => {
			const cookie = await school.cookieOf(school.ada.account);
			const sound = oggOf(PIECE * 2 + 100, 2);
			expect(await send(cookie, sound)).toBe(200);
			const path = `/api/media/${sound.name}`;
			for (const [range, from, to] of [
				['bytes=0-99', 0, 100],
				[`bytes=${PIECE - 10}-${PIECE + 9}`, PIECE - 10, PIECE + 10],
				['bytes=-50', sound.bytes.length - 50, sound.bytes.length]
			] as const) {
				const reply = await ask(path, { cookie, headers: { range } });
				expect(reply.status).toBe(206);
				expect(reply.headers.get('content-type')).toBe('audio/ogg');
				expect(reply.headers.get('content-range')).toBe(
					`bytes ${from}-${to - 1}/${sound.bytes.length}`
				);
				const part = Buffer.from(await reply.arrayBuffer());
				expect(part.equals(sound.bytes.subarray(from, to))).toBe(true);
			}
			expect(await statusOf(path, { cookie, headers: { range: 'bytes=9999999-' } })).toBe(416);
			const head = await ask(path, { method: 'HEAD', cookie });
			expect([head.status, head.headers.get('content-length')]).toEqual([
				200,
				String(sound.bytes.length)
			]);
		});

		test('are what their names say, or are not taken', async () => {
			const cookie = await school.cookieOf(school.ada.account);
			const real = pngOf(300, 3);
			for (const [what, sample, type] of [
				['HTML', lying('<!doctype html><script>alert(1)</script>'), 'image/png'],
				['SVG', lying('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), 'image/svg+xml'],
				['other bytes', { ...real, bytes: pngOf(300, 4).bytes }, 'image/png'],
				['a path', { ...real, name: '../../etc/passwd' }, 'image/png'],
				['a name and more', { ...real, name: `${real.name}.html` }, 'text/html']
			] as const) {
				expect([404, 422], what).toContain(await send(cookie, sample, type));
				expect(await statusOf(`/api/media/${encodeURIComponent(sample.name)}`, { cookie })).toBe(
					404
				);
			}
			expect(await send(cookie, real, 'text/html'), 'what is said of its type is nothing').toBe(
				200
			);
			const reply = await ask(`/api/media/${real.name}`, { cookie });
			expect(reply.headers.get('content-type')).toBe('image/png');
			const put = (query: string, body: Uint8Array<ArrayBuffer>) =>
				statusOf(`/api/media/${pngOf(400, 5).name}?${query}`, {
					method: 'PUT',
					cookie,
					body,
					headers: { 'content-type': 'image/png' }
				});
			expect(await put('bytes=5000001&at=0', new Uint8Array(10))).toBe(413);
			expect(await put('bytes=400&at=0', new Uint8Array(PIECE + 1))).toBe(413);
			for (const query of ['', 'bytes=-1&at=0', 'bytes=1e9&at=0', 'bytes=x&at=y'])
				expect([413, 422], query).toContain(await put(query, new Uint8Array(10)));
		});

		test('of a published deck are seen by its link, and not any more once that is taken back', async () => {
			const { db, ada, bob } = school;
			const [adas, bobs] = [await school.cookieOf(ada.account), await school.cookieOf(bob.account)];
			const [shown, other, anothers] = [pngOf(500, 6), pngOf(500, 7), pngOf(500, 8)];
			for (const sample of [shown, other]) expect(await send(adas, sample)).toBe(200);
			expect(await send(bobs, anothers)).toBe(200);
			const now = Date.now();
			const made = sure(
				await publish(db, {
					account: ada.account,
					own: 'own-00000000000000000007',
					deck: showing(shown.name),
					now
				})
			);
			const at = (name: string, address = made.address) =>
				`/api/published/${address}/media/${encodeURIComponent(name)}`;
			const reply = await ask(at(shown.name));
			await reply.arrayBuffer();
			expect(reply.status).toBe(200);
			expect(reply.headers.get('cache-control')).toContain('immutable');
			expect(reply.headers.get('x-robots-tag')).toBe('noindex');
			expect(await statusOf(at(other.name)), 'it does not show that').toBe(404);
			expect(await statusOf(at('../../own'))).toBe(404);
			expect(await statusOf(at(shown.name, '0'.repeat(26)))).toBe(404);

			// Whoever publishes the name of what they have not has nothing by it.
			const forged = sure(
				await publish(db, {
					account: ada.account,
					own: 'own-00000000000000000008',
					deck: showing(anothers.name),
					now
				})
			);
			expect(await statusOf(at(anothers.name, forged.address))).toBe(404);

			// Whoever follows it has it from then on.
			const keep = (followed: string[]) =>
				ask('/api/media', {
					method: 'POST',
					cookie: bobs,
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify({ names: [shown.name, other.name], followed })
				});
			await keep(['0'.repeat(26)]);
			expect(await statusOf(`/api/media/${shown.name}`, { cookie: bobs })).toBe(404);
			expect(await (await keep([made.address!])).json()).toEqual({
				lacks: [{ name: other.name, arrived: 0 }]
			});
			sure(
				await change(db, { account: ada.account, id: made.id, change: { do: 'withdraw' }, now })
			);
			expect(await statusOf(at(shown.name))).toBe(404);
			expect(await statusOf(`/api/media/${shown.name}`, { cookie: bobs })).toBe(200);
		});

		test('of a class’s deck are seen by its pupils, and by no others', async () => {
			const { db, ada, bob } = school;
			const picture = pngOf(700, 9);
			expect(await send(await school.cookieOf(ada.account), picture)).toBe(200);
			const now = Date.now();
			const deck = sure(
				await publishDeck(db, {
					teacher: ada.account,
					deck: showing(picture.name),
					source: 'source',
					now
				})
			);
			const see = async (account: string) =>
				statusOf(`/api/media/${picture.name}`, { cookie: await school.cookieOf(account) });
			expect(await see(ada.pupil.account), 'it is not assigned yet').toBe(404);
			await newAssignment(
				db,
				ada.inClass,
				{
					title: 'Moon',
					covers: [{ deck: deck.id }],
					questions: 20,
					minutes: 10,
					forms: 'machine'
				},
				now
			);
			expect(await see(ada.pupil.account)).toBe(200);
			expect(await see(ada.waiting.account)).toBe(404);
			expect(await see(bob.pupil.account)).toBe(404);
			expect(await see(bob.account)).toBe(404);
			await db.deleteFrom('member').where('account', '=', ada.pupil.account).execute();
			expect(await see(ada.pupil.account)).toBe(404);
		});

		test('many and large ones at once keep nobody else waiting', async () => {
			test.skip(process.platform !== 'linux', 'memory is read from /proc');
			const cookie = await school.cookieOf(school.bob.account);
			const large = Array.from({ length: 6 }, (_, n) => oggOf(4_900_000, n + 20));
			const { memory, wait } = await watched(school.app, async () => {
				const sent = await Promise.all(large.map((sample) => send(cookie, sample)));
				expect(sent).toEqual(sent.map(() => 200));
				const back = await Promise.all(
					large.map(({ name }) => statusOf(`/api/media/${name}`, { cookie }))
				);
				expect(back).toEqual(back.map(() => 200));
			});
			test.info().annotations.push({ type: 'figures', description: `${memory} MB, ${wait} ms` });
			expect(memory).toBeLessThan(MOST_MEMORY);
			expect(wait).toBeLessThan(LONGEST_WAIT);
		});
	}
);
