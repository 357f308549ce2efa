import { logStoreContract } from './store.contract.ts';
import { MemoryLogStore } from './memory-store.ts';

logStoreContract('plain memory', () => new MemoryLogStore());
