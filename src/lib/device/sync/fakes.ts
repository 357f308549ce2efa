/** For tests: devices that sync, and what a server may answer. */
import type { Push, Reply } from '#lib/memory/log/exchange.ts';
import { review } from '#lib/device/log/store.contract.ts';
import type { LogStore } from '#lib/device/log/store.ts';
import { MemoryLogStore } from '#lib/device/log/memory-store.ts';
import { Sync, type SyncOptions } from './sync.ts';
import type { SyncState } from './sync-state.ts';

export const NOW = Date.UTC(2026, 10, 25, 12);

interface FakeOptions {
	account?: string;
	store?: LogStore;
	/** What its clock shows too much, ms. */
	skew?: number;
	chance?: () => number;
	locks?: SyncOptions['locks'];
	askState?: SyncOptions['askState'];
}

let tokens = 0;

/** A device whose clock may be off, and whose time passes when it is told to. */
export function fakeDevice(
	post: (push: Push) => Promise<Response>,
	{
		account = 'learner0',
		store = new MemoryLogStore(),
		skew = 0,
		chance,
		locks,
		askState = async () => undefined
	}: FakeOptions = {}
) {
	const states: SyncState[] = [];
	const waits: number[] = [];
	const due: (() => void)[] = [];
	const clock = { skew };
	const sync = new Sync({
		log: {
			outgoing: (of, most) => store.outgoing(of, most),
			bringIn: async (incoming) => void (await store.bringIn(incoming)),
			keepAhead: async (ahead) => void (await store.keepAhead(ahead))
		},
		account,
		askState,
		post,
		now: () => NOW + clock.skew,
		chance: chance ?? (() => 0.5),
		later: (work, ms) => {
			due.push(work);
			waits.push(ms);
		},
		locks,
		onState: (state) => states.push(state)
	});
	return {
		store,
		states,
		sync,
		clock,
		due,
		/** How long it wanted to wait each time, ms. */
		waits,
		/** What waits is done. */
		retry: async () => {
			for (const work of due.splice(0)) work();
			await sync.now();
		},
		write: (card: string) =>
			store.append([review(card, NOW + clock.skew - 1000)], `token ${tokens++}`),
		entries: async () => (await store.read(0)).entries
	};
}

/** Web Locks, as far as they are used. */
export function oneAfterTheOther(): NonNullable<SyncOptions['locks']> {
	let last: Promise<unknown> = Promise.resolve();
	return {
		request: <T>(_name: string, work: unknown): Promise<T> => {
			const turn = last.then(work as () => Promise<T>);
			last = turn.catch(() => {});
			return turn;
		}
	} as NonNullable<SyncOptions['locks']>;
}

export const answer = (reply: Partial<Reply>, status = 200): Response =>
	new Response(
		JSON.stringify({
			now: NOW,
			refused: [],
			standing: [],
			entries: [],
			position: 0,
			more: false,
			...reply
		}),
		{ status }
	);
