import { logStoreContract } from './log-store.contract.ts';
import { MemoryLogStore } from './memory-log-store.ts';

logStoreContract('plain memory', () => new MemoryLogStore());
