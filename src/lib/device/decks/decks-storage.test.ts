import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { abortingWrites } from '#lib/device/storage/storage-faults.ts';
import { deck, server, newStore, visit, textOf } from './fakes.ts';

afterEach(() => vi.restoreAllMocks());

describe('decks where storage fails', () => {
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
