import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { IdbDeckStore, type DeckStore } from './store.ts';
import { DeckUnreachable, Decks } from './decks.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { abortingWrites } from '#lib/device/storage/storage-faults.ts';

const deck = (id: string, text = 'The Moon orbits the Earth', facts = 1): Deck =>
	Deck.parse({
		format: 1,
		id,
		title: `Deck ${id}`,
		summary: 'For tests.',
		license: 'CC0-1.0',
		authors: ['Nobody'],
		sources: { ledger: { kind: 'record', title: 'A ledger' } },
		entities: { clerk: { kind: 'person', name: 'The clerk' } },
		facts: Array.from({ length: facts }, (_, n) => ({
			kind: 'statement',
			id: `fact-${n}`,
			asOf: '2022',
			saidBy: ['clerk'],
			anchors: [{ source: 'ledger', at: 'line 1' }],
			question: 'What orbits what?',
			text,
			false: [{ text: 'The Earth orbits the Moon', why: 'It is too heavy.' }]
		}))
	});

const listing = ({ id, title, summary, lang, dir, facts }: Deck) => ({
	id,
	title,
	summary,
	lang,
	dir,
	facts: facts.length,
	cards: facts.length
});

const versionOf = (body: unknown) =>
	createHash('sha256').update(JSON.stringify(body)).digest('hex');

const json = (body: unknown, request: Request) => {
	const text = JSON.stringify(body);
	const etag = `"${versionOf(body)}"`;
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
	return new Response(text, { headers: { etag } });
};

/** A server with some decks, which can be replaced, and a network that can be cut. */
function server(decks: Deck[]) {
	const state = {
		decks,
		online: true,
		/** Whether the list names the versions of its decks. */
		versions: true,
		asked: [] as string[],
		reply: undefined as unknown
	};
	const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
		if (!state.online) throw new TypeError('Failed to fetch');
		const request = new Request(new URL(String(input), 'http://localhost'), init);
		const path = new URL(request.url).pathname;
		state.asked.push(path);
		if (state.reply !== undefined) return new Response(String(state.reply));
		if (path === '/api/decks') {
			const list = state.decks.map((one) => ({ ...listing(one), version: versionOf(one) }));
			return json(state.versions ? list : state.decks.map(listing), request);
		}
		const found = state.decks.find(({ id }) => path === `/api/decks/${id}`);
		return found ? json(found, request) : new Response('no such deck', { status: 404 });
	};
	return { state, fetch };
}

let databases = 0;
const newStore = () => new IdbDeckStore(new Connection({ name: `decks-${databases++}` }));
function visit(
	fetch: typeof globalThis.fetch,
	store: DeckStore | undefined,
	release = 'release-1'
) {
	const onChange = vi.fn();
	return { decks: new Decks({ store, release, fetch, onChange }), onChange };
}
const textOf = (found: Deck | undefined) => {
	const fact = found?.facts[0];
	return fact?.kind === 'statement' ? fact.text : undefined;
};

afterEach(() => vi.restoreAllMocks());

describe('the decks of a device', () => {
	test('are all there without a network after one visit', async () => {
		const { state, fetch } = server([deck('a'), deck('b')]);
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		state.online = false;
		const { decks } = visit(fetch, store);
		expect((await decks.list()).map(({ id }) => id)).toEqual(['a', 'b']);
		expect(await decks.get('b')).toEqual(deck('b'));
		expect((await decks.cards()).map(({ deck }) => deck)).toEqual(['a', 'b']);
	});

	test('come from the device first, and the network is not asked', async () => {
		const { state, fetch } = server([deck('a')]);
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		state.asked.length = 0;
		const { decks } = visit(fetch, store);
		await decks.list();
		await decks.get('a');
		await decks.cards();
		expect(state.asked).toEqual([]);
	});

	test('are fetched when they are not here yet', async () => {
		const { fetch } = server([deck('a')]);
		const { decks } = visit(fetch, newStore());
		expect(await decks.get('a')).toEqual(deck('a'));
		expect(await decks.get('nothing')).toBeUndefined();
		expect((await decks.list()).map(({ id }) => id)).toEqual(['a']);
	});

	test('that neither the device nor the network has are not said to be missing', async () => {
		const { state, fetch } = server([deck('a')]);
		state.online = false;
		const { decks } = visit(fetch, newStore());
		await expect(decks.get('a')).rejects.toThrow(DeckUnreachable);
		await expect(decks.list()).rejects.toThrow(DeckUnreachable);
		expect(await decks.cards()).toEqual([]);
		state.online = true;
		expect(await decks.get('a')).toEqual(deck('a'));
	});

	test.each([
		['nothing', 'before', []],
		['nothing', 'after', []],
		['an older list', 'before', [deck('a')]],
		['an older list', 'after', [deck('a')]]
	] as const)(
		'are listed where the disk, with %s, answers %s the server',
		async (_what, when, shelved) => {
			const { state, fetch } = server([...shelved]);
			const store = newStore();
			if (shelved.length > 0) await visit(fetch, store).decks.refresh();
			state.decks = [deck('a'), deck('b')];
			const disk = Promise.withResolvers<void>();
			const network = Promise.withResolvers<void>();
			const { decks } = visit(async (input, init) => {
				if (String(input) === '/api/decks/b') await network.promise;
				return fetch(input, init);
			}, store);
			const refreshed = decks.refresh();
			const read = store.index.bind(store);
			vi.spyOn(store, 'index').mockImplementationOnce(async () => {
				const index = await read();
				await disk.promise;
				return index;
			});
			if (when === 'after') await vi.waitFor(() => expect(state.asked).toContain('/api/decks'));
			const listed = decks.list();
			if (when === 'after')
				await vi.waitFor(async () => expect((await read())?.decks.length).toBe(2));
			disk.resolve();
			network.resolve();
			const ids = (await listed).map(({ id }) => id);
			expect(when === 'before' ? ['a', 'a,b'] : ['a,b']).toContain(ids.join());
			await refreshed;
			expect((await decks.list()).map(({ id }) => id)).toEqual(['a', 'b']);
			state.online = false;
			expect(await decks.get('b')).toEqual(deck('b'));
		}
	);

	test('are asked for once more where the question under way was asked without a network', async () => {
		const { state, fetch } = server([deck('a')]);
		const cut = Promise.withResolvers<void>();
		let first = true;
		const { decks } = visit(async (input, init) => {
			if (!first) return fetch(input, init);
			first = false;
			await cut.promise;
			throw new TypeError('Failed to fetch');
		}, newStore());
		const refreshed = decks.refresh();
		const listed = decks.list();
		await vi.waitFor(() => expect(first).toBe(false));
		cut.resolve();
		await refreshed;
		expect((await listed).map(({ id }) => id)).toEqual(['a']);
		expect(state.asked).toEqual(['/api/decks', '/api/decks/a']);
	});

	test('are replaced by a new version, cards and all, and dropped when the server drops them', async () => {
		const { state, fetch } = server([deck('a'), deck('b')]);
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		state.decks = [deck('a', 'The Earth orbits the Sun', 2)];
		const { decks, onChange } = visit(fetch, store);
		expect(textOf(await decks.get('a'))).toBe('The Moon orbits the Earth');
		await decks.refresh();
		expect(onChange).toHaveBeenCalled();
		expect(textOf(await decks.get('a'))).toBe('The Earth orbits the Sun');
		expect((await decks.cards()).map(({ fact }) => fact)).toEqual(['fact-0', 'fact-1']);
		expect(await decks.get('b')).toBeUndefined();
	});

	test('that are listed in the version that is here are not even asked for', async () => {
		const { state, fetch } = server([deck('a'), deck('b')]);
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		state.asked.length = 0;
		state.decks = [deck('a'), deck('b', 'The Earth orbits the Sun')];
		await visit(fetch, store).decks.refresh();
		expect(state.asked).toEqual(['/api/decks', '/api/decks/b']);
	});

	test('that have not changed are not sent again', async () => {
		const { state, fetch } = server([deck('a')]);
		state.versions = false;
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		const { decks, onChange } = visit(fetch, store);
		state.asked.length = 0;
		await decks.refresh();
		expect(state.asked).toEqual(['/api/decks', '/api/decks/a']);
		expect(onChange).not.toHaveBeenCalled();
	});

	test.each([
		['a login page', '<!doctype html>'],
		['another shape', '{"decks":[]}'],
		['a list of nothing of ours', '[{"id":1}]']
	])('survive %s in place of the list', async (_what, reply) => {
		const { state, fetch } = server([deck('a')]);
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		state.reply = reply;
		const { decks } = visit(fetch, store);
		await decks.refresh();
		expect((await decks.list()).map(({ id }) => id)).toEqual(['a']);
		expect(await decks.get('a')).toEqual(deck('a'));
	});

	test('that are not valid, or not the one asked for, are not taken', async () => {
		const { state, fetch } = server([deck('a')]);
		const { decks } = visit(fetch, newStore());
		for (const reply of [JSON.stringify(deck('b')), JSON.stringify({ ...deck('a'), facts: [] })]) {
			state.reply = reply;
			await expect(decks.get('a')).rejects.toThrow(DeckUnreachable);
		}
	});

	test('are worked out anew by another release of the app, without a network', async () => {
		const { state, fetch } = server([deck('a')]);
		const store = newStore();
		await visit(fetch, store, 'release-1').decks.refresh();
		state.online = false;
		const { decks } = visit(fetch, store, 'release-2');
		expect((await decks.cards()).map(({ fact }) => fact)).toEqual(['fact-0']);
		expect(await decks.get('a')).toEqual(deck('a'));
	});

	test('of a shape that this release no longer knows are fetched again', async () => {
		const { state, fetch } = server([deck('a')]);
		const store = newStore();
		const old = { ...deck('a'), format: 0 } as unknown as Deck;
		const release = 'release-0';
		await store.put({ deck: { etag: 'x', release, deck: old }, cards: { release, cards: [] } });
		state.online = false;
		await expect(visit(fetch, store).decks.get('a')).rejects.toThrow(DeckUnreachable);
		state.online = true;
		expect(await visit(fetch, store).decks.get('a')).toEqual(deck('a'));
	});

	test('can be studied for the life of the page where nothing can be stored', async () => {
		const { state, fetch } = server([deck('a')]);
		const { decks } = visit(fetch, undefined);
		await decks.refresh();
		state.online = false;
		expect(await decks.get('a')).toEqual(deck('a'));
		expect(await decks.cards()).toHaveLength(1);
	});

	test('are kept in the page when the disk is full', async () => {
		const { state, fetch } = server([deck('a')]);
		const store = newStore();
		await store.index();
		abortingWrites('QuotaExceededError');
		const { decks } = visit(fetch, store);
		await decks.refresh();
		state.online = false;
		expect(await decks.get('a')).toEqual(deck('a'));
	});

	test('a deck is never stored without its cards', async () => {
		const { state, fetch } = server([deck('a')]);
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		state.decks = [deck('a', 'The Earth orbits the Sun', 2)];
		const put = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...args: Parameters<typeof put>
		) {
			if (this.name === 'cards') throw new DOMException('full', 'QuotaExceededError');
			return put.apply(this, args);
		});
		await visit(fetch, store).decks.refresh();
		vi.restoreAllMocks();
		state.online = false;
		const { decks } = visit(fetch, store);
		expect(textOf(await decks.get('a'))).toBe('The Moon orbits the Earth');
		expect(await decks.cards()).toHaveLength(1);
	});

	test('are read again when storage did not answer the first time', async () => {
		const { fetch } = server([deck('a')]);
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		const { decks } = visit(fetch, store);
		vi.spyOn(store, 'cards').mockRejectedValueOnce(new StorageFailure('unavailable'));
		expect(await decks.cards()).toEqual([]);
		expect(await decks.cards()).toHaveLength(1);
	});

	test('a bug in the store is not taken for an empty one', async () => {
		const { fetch } = server([deck('a')]);
		const store = newStore();
		vi.spyOn(store, 'deck').mockRejectedValueOnce(new TypeError('a bug'));
		await expect(visit(fetch, store).decks.get('a')).rejects.toThrow('a bug');
		vi.spyOn(store, 'deck').mockRejectedValueOnce(new StorageFailure('unavailable'));
		expect(await visit(fetch, store).decks.get('a')).toEqual(deck('a'));
	});
});

function newer(id: string) {
	const known = deck(id, 'The Moon orbits the Earth', 2);
	const [first, second] = known.facts;
	return {
		...known,
		mood: 1,
		facts: [
			{ ...first!, kind: 'rhyme' },
			{ ...second!, tune: 'x' }
		]
	};
}

describe('a deck of a newer server', () => {
	test('is studied as far as it is known, the rest is named', async () => {
		const { fetch } = server([newer('a') as unknown as Deck]);
		const { decks } = visit(fetch, newStore());
		const found = await decks.get('a');
		expect(found?.facts).toEqual([newer('a').facts[1]]);
		expect(found).toMatchObject({ mood: 1, newer: [{ id: 'fact-0', name: 'What orbits what?' }] });
		expect((await decks.cards()).map(({ fact }) => fact)).toEqual(['fact-1']);
	});

	test('is whole after the update, without a network', async () => {
		const { state, fetch } = server([newer('a') as unknown as Deck]);
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		state.online = false;
		// The next release knows the kind: to it, what was kept is a deck like any other.
		const kept = (await store.deck('a'))!;
		const source = kept.source as ReturnType<typeof newer>;
		expect(source).toEqual(JSON.parse(JSON.stringify(newer('a'))));
		source.facts[0]!.kind = 'statement';
		await store.put({
			deck: { ...kept, source },
			cards: { release: kept.release, cards: [] }
		});
		const { decks } = visit(fetch, store, 'release-2');
		expect((await decks.cards()).map(({ fact }) => fact)).toEqual(['fact-0', 'fact-1']);
		expect((await decks.get('a'))?.facts).toHaveLength(2);
	});

	test('that cannot be read at all is not called out of reach, and stops no other', async () => {
		const whole = { ...deck('a'), format: 2 };
		const { fetch } = server([whole as unknown as Deck, deck('b')]);
		const { decks } = visit(fetch, newStore());
		await decks.refresh();
		await expect(decks.get('a')).rejects.toMatchObject({ newer: true });
		expect(await decks.get('b')).toEqual(deck('b'));
	});

	test('stays out of reach where a hotel answers', async () => {
		const { state, fetch } = server([deck('a')]);
		state.reply = '{"id":"a","login":"please"}';
		await expect(visit(fetch, newStore()).decks.get('a')).rejects.toMatchObject({ newer: false });
	});

	test('is listed beside others, whatever its line says besides', async () => {
		const { state, fetch } = server([deck('a')]);
		state.reply = JSON.stringify([
			{ ...listing(deck('a')), dir: 'ttb', stars: 5 },
			{ id: 'odd' },
			listing(deck('b'))
		]);
		const list = await visit(fetch, newStore()).decks.list();
		expect(list.map(({ id, dir }) => [id, dir])).toEqual([
			['a', 'ttb'],
			['b', 'ltr']
		]);
	});
});
