import { logStoreContract } from './store.contract.ts';
import { storeWithoutDisk } from './store-without-disk.ts';

logStoreContract('memory that is fetched when it is wanted', storeWithoutDisk);
