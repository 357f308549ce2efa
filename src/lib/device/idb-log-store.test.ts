import 'fake-indexeddb/auto';
import { Connection } from './connection.ts';
import { IdbLogStore } from './idb-log-store.ts';
import { logStoreContract } from './log-store.contract.ts';

let databases = 0;
logStoreContract(
	'IndexedDB',
	() => new IdbLogStore(new Connection({ name: `contract-${databases++}` }))
);
