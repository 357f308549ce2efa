import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Connection } from '#lib/device/storage/connection.ts';
import type { StorageFailure } from '#lib/device/storage/health.ts';
import { newLog } from '#lib/device/storage/database.ts';
import type { Edit } from '#lib/own/edit.ts';
import { PACK_SIZE } from './idb-rows.ts';
import { IdbLogStore } from './idb-store.ts';
import { logStoreContract, review } from './store.contract.ts';
import type { LogStore } from './store.ts';
import {
	abortingWrites,
	deadConnection,
	lostAcknowledgements
} from '#lib/device/storage/storage-faults.ts';

let databases = 0;
const newName = () => `log-${databases++}`;
const open = (name: string): LogStore => new IdbLogStore(new Connection({ name }));
const kindOf = (error: unknown) => (error as StorageFailure).kind;
const cardsIn = async (store: LogStore) =>
	(await store.read(0)).entries.map((entry) => 'card' in entry && entry.card);

afterEach(() => vi.restoreAllMocks());

logStoreContract('IndexedDB', () => open(newName()));
logStoreContract<Edit>(
	'IndexedDB with nothing in it but edits',
	() => new IdbLogStore<Edit>(new Connection({ name: newName(), migrations: [newLog] })),
	(name, at = 1_000) => ({
		kind: 'edit',
		deck: 'own-00000000000000000001',
		part: { of: 'head' },
		value: name,
		at,
		offset: 60
	})
);

describe('IndexedDB as the log of one browser', () => {
	test('every transaction that writes is of strict durability', async () => {
		const store = open(newName());
		const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await store.append([review('a')], 't1');
		const held = [{ token: 't2', entries: [] }];
		await store.add((await store.read(0)).entries);
		await store.settle(held, { at: 0, offset: 0 });
		await store.compact();
		await store.markBackedUp(1, 0);
		await store.status();
		const writes = begin.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writes).toHaveLength(5);
		for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
	});

	test('a full disk is a failure of that name, and leaves nothing behind', async () => {
		const store = open(newName());
		await store.append([review('a')], 't1');
		const { stop } = abortingWrites('QuotaExceededError');
		const full = store.append([review('b'), review('c')], 't2');
		await expect(full).rejects.toSatisfy((error) => kindOf(error) === 'full');
		stop();
		expect(await cardsIn(store)).toEqual(['a']);
		expect((await store.append([review('d')], 't3')).entries[0]?.seq).toBe(2);
	});

	test.each(['AbortError', 'UnknownError'])(
		'a write that aborts with %s is done again, once, on a fresh connection',
		async (name) => {
			const store = open(newName());
			await store.read(0);
			abortingWrites(name, 1);
			await store.append([review('a'), review('b')], 't1');
			expect(await cardsIn(store)).toEqual(['a', 'b']);
		}
	);

	test('a write that reached the disk though the page was told otherwise counts once', async () => {
		const connection = new Connection({ name: newName() });
		const store = new IdbLogStore(connection);
		lostAcknowledgements(connection);
		const { entries } = await store.append([review('a')], 't1');
		expect(entries[0]?.seq).toBe(1);
		expect(await cardsIn(store)).toEqual(['a']);
	});

	test('a connection that dies between two writes costs nothing', async () => {
		const store = open(newName());
		await store.append([review('a')], 't1');
		deadConnection();
		await store.append([review('b')], 't2');
		expect(await cardsIn(store)).toEqual(['a', 'b']);
	});

	test('an entry that cannot be stored spoils its own append and nothing else', async () => {
		const store = open(newName());
		const poison = { ...review('b'), took: (() => 1) as unknown as number };
		await expect(store.append([review('a'), poison], 't1')).rejects.toThrow(/clone/i);
		await store.append([review('c')], 't2');
		expect(await cardsIn(store)).toEqual(['c']);
	});

	test('packing that is cut off leaves everything as it was', async () => {
		const store = open(newName());
		const drafts = Array.from({ length: PACK_SIZE - 1 }, (_, n) => review(`c${n}`));
		await store.append(drafts, 't1');
		await store.compact();
		await store.append([review('x'), review('y'), review('z')], 't2');
		const before = await store.read(0);
		for (const writes of [1, 2]) {
			let left = writes;
			const put = IDBObjectStore.prototype.put;
			vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
				this: IDBObjectStore,
				...args: Parameters<typeof put>
			) {
				if (--left === 0) throw new Error('the page went away');
				return put.apply(this, args);
			});
			await expect(store.compact()).rejects.toThrow('the page went away');
			vi.restoreAllMocks();
			expect(await store.read(0)).toEqual(before);
		}
		await store.compact();
		expect(await store.read(0)).toEqual(before);
	});

	test('packing keeps hundreds of entries in one record', async () => {
		const name = newName();
		const connection = new Connection({ name });
		const store = new IdbLogStore(connection);
		for (let n = 0; n < 12; n++) {
			await store.append(
				Array.from({ length: 100 }, (_, i) => review(`c${i}`)),
				`t${n}`
			);
			await store.compact();
		}
		expect(await connection.run((db) => db.count('singles'))).toBe(0);
		expect(await connection.run((db) => db.count('packs'))).toBe(3);
		expect((await store.read(0)).end).toBe(1200);
	});

	test('the device has one name for good, and another once its storage was cleared', async () => {
		const name = newName();
		const { device } = await open(name).read(0);
		const connection = new Connection({ name });
		const store = new IdbLogStore(connection);
		expect((await store.append([review('a')], 't1')).device).toBe(device);
		await new Promise((resolve, reject) => {
			const request = indexedDB.deleteDatabase(name);
			request.addEventListener('success', resolve);
			request.addEventListener('error', reject);
		});
		const after = await store.append([review('b')], 't2');
		expect(after.device).not.toBe(device);
		expect(after).toMatchObject({ start: 0, end: 1 });
	});
});
