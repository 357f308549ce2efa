import { Connection } from './connection.ts';
import { hasDatabases } from './has-databases.ts';
import { localStore } from './local-store.ts';
import { testStash } from './test-stash.ts';
import { IdbTestStore, MemoryTestStore, type TestStore } from './test-store.ts';

let store: TestStore | undefined;

/** Where this device keeps its tests. */
export const testStore = (): TestStore =>
	(store ??= hasDatabases()
		? new IdbTestStore(new Connection(), testStash(localStore()))
		: new MemoryTestStore());
