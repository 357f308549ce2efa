import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { DeckUnreachable } from './decks.ts';
import { deck, server, newStore, visit, textOf } from './fakes.ts';

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

	test('that somebody has who signs in meanwhile come, too', async () => {
		const { state, fetch } = server([deck('a')]);
		const { decks } = visit(fetch, newStore());
		const before = decks.refresh();
		await vi.waitFor(() => expect(state.asked).toContain('/api/decks/a'));
		state.decks = [deck('a'), deck('b')];
		await decks.refresh(true);
		await before;
		expect((await decks.list()).map(({ id }) => id)).toEqual(['a', 'b']);
		expect(await decks.get('b')).toEqual(deck('b'));
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

	test.each([
		['nobody', ''],
		['another release', 'release-0']
	])('are checked here where %s has checked them', async (_who, checkedBy) => {
		const { state, fetch } = server([deck('a')]);
		const { decks } = visit(fetch, newStore());
		Object.assign(state, { checkedBy, reply: JSON.stringify({ ...deck('a'), facts: [] }) });
		await expect(decks.get('a')).rejects.toThrow(DeckUnreachable);
		state.reply = '[{"id":1}]';
		await expect(decks.list()).rejects.toThrow(DeckUnreachable);
	});

	test('are taken as they come where the same release has checked them', async () => {
		const { state, fetch } = server([deck('a')]);
		const { decks } = visit(fetch, newStore());
		const reply = JSON.stringify({ ...deck('a'), facts: [] });
		Object.assign(state, { checkedBy: 'release-1', reply });
		expect(await decks.get('a')).toEqual({ ...deck('a'), facts: [] });
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
});
