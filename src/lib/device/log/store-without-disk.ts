import { StorageFailure } from '#lib/device/storage/health.ts';
import type { LogStore } from './store.ts';

/**
 * The log's store where the browser offers no storage. Few browsers want it, so it is fetched where one
 * does; as long as that fails its methods throw `StorageFailure`, and whoever called tries again.
 */
export function storeWithoutDisk(): LogStore {
	let made: Promise<LogStore> | undefined;
	const make = () =>
		(made ??= import('./memory-store.ts').then(
			({ MemoryLogStore }) => new MemoryLogStore(),
			(cause: unknown) => {
				made = undefined;
				throw new StorageFailure('unavailable', cause);
			}
		));
	// Every method of a store resolves later anyway.
	return new Proxy({} as LogStore, {
		get:
			(_, method) =>
			async (...given: never[]) =>
				((await make())[method as keyof LogStore] as (...given: never[]) => unknown)(...given)
	});
}
