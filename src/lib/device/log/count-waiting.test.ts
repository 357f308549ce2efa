import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { countWaiting } from './count-waiting.ts';
import { PACK_SIZE } from './idb-rows.ts';
import { IdbLogStore } from './idb-store.ts';
import { review } from './store.contract.ts';

let databases = 0;
const newName = () => `waiting-${databases++}`;

/** Entries of a device elsewhere. */
const written = (change: object, seq: number): Entry =>
	({ ...review(`card-${seq}`), device: 'elsewhere000', seq, ...change }) as Entry;

test('nothing waits where there is nothing', async () => {
	expect(await countWaiting(newName())).toEqual({ newer: 0, aside: 0 });
});

test('what waits is counted wherever it lies', async () => {
	const name = newName();
	const store = new IdbLogStore(new Connection({ name }));
	const plain = Array.from({ length: 2 * PACK_SIZE }, (_, i) => written({}, i + 10));
	const [kind, value] = [{ kind: 'newer-kind' }, { grade: 9 }];
	await store.add([written(kind, 1), written(value, 2), ...plain]);
	await store.compact();
	await store.add([written(kind, 5000), written(value, 5001), written(kind, 5002)]);
	expect(await countWaiting(name)).toEqual({ newer: 3, aside: 2 });
});

test('closes its connection: nobody waits for it to bring the database up to date', async () => {
	const name = newName();
	await countWaiting(name);
	await new Promise<void>((done, failed) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => done();
		request.onblocked = () => failed(new Error('still open'));
	});
});
