/** For tests of a test under way. */
import { vi } from 'vitest';
import { flagship, paperOf } from '#lib/exam/test/fixtures.ts';
import { newProgress } from '#lib/exam/test/progress.ts';
import type { TestPaper } from '#lib/exam/test/paper.ts';
import type { EntryDraft } from '#lib/memory/log/entry.ts';
import type { Locks } from './lock.ts';
import { TestSession } from './session.svelte.ts';
import { MemoryTestStore } from './memory-store.ts';

const deck = flagship('near-abroad-2022');
export const untimed = paperOf(deck, 5);
export const timed: TestPaper = {
	...untimed,
	settings: { ...untimed.settings, minutes: 1, extra: 50 }
};

/** Web Locks among the tabs of one test. */
function fakeLocks(): Locks {
	const holders = new Map<string, (error: Error) => void>();
	return {
		async request(name: string, ...rest: unknown[]) {
			const work = rest.at(-1) as (lock: unknown) => Promise<unknown>;
			const { steal = false, ifAvailable = false } = (
				rest.length > 1 ? rest[0] : {}
			) as LockOptions;
			const holder = holders.get(name);
			if (holder && ifAvailable) return work(null);
			if (holder && steal) holder(new Error('stolen'));
			return new Promise((done, fail) => {
				holders.set(name, fail);
				const free = () => holders.get(name) === fail && holders.delete(name);
				void work({}).finally(free).then(done, fail);
			});
		}
	} as unknown as Locks;
}

/** A test under way, with all that its session needs; each tab is another session. */
export function setUp(paper = untimed) {
	const store = new MemoryTestStore();
	const locks = fakeLocks();
	const device = {
		appendOnce: vi.fn((_name: string, _drafts: readonly EntryDraft[]) => Promise.resolve())
	};
	const clock = { now: 0 };
	const reported: unknown[] = [];
	void store.begin({ paper, progress: newProgress(paper.questions.length) });
	async function tab() {
		const { progress } = (await store.get(paper.id))!;
		return new TestSession(paper, progress, {
			device,
			decks: { get: () => Promise.resolve(deck) },
			store,
			locks,
			report: (error) => void reported.push(error),
			now: () => 1_700_000_600_000,
			clock: () => clock.now,
			fetch: () => Promise.reject(new TypeError('Failed to fetch')),
			wait: () => settled()
		});
	}
	/** Lets the page live for so long, its clock read every second. */
	function live(session: TestSession, seconds: number) {
		for (let i = 0; i < seconds; i++) {
			clock.now += 1000;
			session.act({ kind: 'tick' });
		}
	}
	return { store, device, clock, reported, tab, live };
}

/** When what waits for nothing has happened. */
export const settled = () => new Promise<void>((done) => setTimeout(done));
/** Answers a question. */
export const picked = (question: number) =>
	({ kind: 'answer', question, response: { form: 'choice', picked: 1 } }) as const;
