import { StorageFailure } from '#lib/device/storage/health.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import type { LogStore } from './store.ts';

/**
 * The log's store where the browser offers no storage. Few browsers want it, so it is fetched where one
 * does; as long as that fails its methods throw `StorageFailure`, and whoever called tries again.
 */
export function storeWithoutDisk<E extends LogEntry = Entry>(): LogStore<E> {
	let made: Promise<LogStore<E>> | undefined;
	const make = () =>
		(made ??= import('./memory-store.ts').then(
			({ MemoryLogStore }) => new MemoryLogStore<E>(),
			(cause: unknown) => {
				made = undefined;
				throw new StorageFailure('unavailable', cause);
			}
		));
	// Every method of a store resolves later anyway.
	return new Proxy({} as LogStore<E>, {
		get:
			(_, method) =>
			async (...given: never[]) =>
				((await make())[method as keyof LogStore<E>] as (...given: never[]) => unknown)(...given)
	});
}
