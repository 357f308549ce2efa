import { Connection } from '#lib/device/storage/connection.ts';
import { hasDatabases } from '#lib/device/storage/has-databases.ts';
import { localStore } from '#lib/device/storage/local-store.ts';
import { testStash } from './stash.ts';
import { IdbTestStore, type TestStore } from './store.ts';
import { MemoryTestStore } from './memory-store.ts';

let store: TestStore | undefined;

/** Where this device keeps its tests. */
export const testStore = (): TestStore =>
	(store ??= hasDatabases()
		? new IdbTestStore(new Connection(), testStash(localStore()))
		: new MemoryTestStore());
