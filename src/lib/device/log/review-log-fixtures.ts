/** Logs of pages for unit tests: over stores that fail, in several tabs. */
import { StorageFailure, type FailureKind } from '#lib/device/storage/health.ts';
import { MemoryLogStore } from './memory-store.ts';
import { ReviewLog, type ReviewLogOptions } from './review-log.ts';
import { SeenEntries } from './seen-entries.ts';
import { review } from './store.contract.ts';
import type { LogStore } from './store.ts';

/** A store whose calls fail while `failure` is set. */
export function faulty(store: LogStore = new MemoryLogStore()) {
	const state: { failure: FailureKind | undefined; writesArrive: boolean } = {
		failure: undefined,
		writesArrive: false
	};
	const proxy = new Proxy(store, {
		get(target, name: keyof LogStore) {
			const method = target[name].bind(target) as (...args: unknown[]) => Promise<unknown>;
			if (name === 'close') return method;
			return async (...args: unknown[]) => {
				if (!state.failure) return method(...args);
				if (state.writesArrive && name === 'append') await method(...args);
				throw new StorageFailure(state.failure);
			};
		}
	});
	return { store: proxy, state };
}

export function newLog(options: Partial<ReviewLogOptions<SeenEntries>> = {}) {
	const later: (() => void)[] = [];
	const log = new ReviewLog<SeenEntries>({
		store: new MemoryLogStore(),
		newFold: (snapshot) => new SeenEntries(snapshot),
		release: 'release-1',
		now: () => 1_000,
		offset: () => 60,
		later: (work) => void later.push(work),
		onChange: () => {},
		...options
	});
	/** Lets the time pass that the log wanted to wait. */
	const wait = async () => {
		for (const work of later.splice(0)) work();
		await log.refresh();
	};
	return { log, wait };
}

export const draft = (card: string) => {
	const { at: _at, offset: _offset, ...rest } = review(card);
	return rest;
};

/** Tabs over one store, telling each other what they write unless told to be deaf. */
export function tabs(count: number) {
	const store = new MemoryLogStore();
	const deaf = new Set<number>();
	const logs = Array.from({ length: count }, () => newLog({ store }).log);
	for (const [n, log] of logs.entries()) {
		log.channel = {
			post(slice) {
				for (const [m, other] of logs.entries()) {
					if (m !== n && !deaf.has(m)) void other.receive(structuredClone(slice));
				}
			},
			close() {}
		};
	}
	return { store, logs, deaf };
}
