import { describe, expect, test, vi } from 'vitest';
import { flagship, paperOf } from '#lib/exam/test-fixtures.ts';
import { newProgress, spentOf } from '#lib/exam/test-progress.ts';
import type { TestPaper } from '#lib/exam/test-paper.ts';
import type { Draft, Entry } from '#lib/memory/entry.ts';
import { Memories } from '#lib/memory/memories.ts';
import { StorageFailure } from './health.ts';
import type { Locks } from './test-lock.ts';
import { TestSession } from './test-session.svelte.ts';
import { MemoryTestStore } from './test-store.ts';

const deck = flagship('near-abroad-2022');
const untimed = paperOf(deck, 5);
const timed: TestPaper = { ...untimed, settings: { ...untimed.settings, minutes: 1, extra: 50 } };

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
				void work({}).then((result) => {
					if (holders.get(name) === fail) holders.delete(name);
					done(result);
				});
			});
		}
	} as unknown as Locks;
}

function setUp(paper = untimed) {
	const store = new MemoryTestStore();
	const locks = fakeLocks();
	const device = {
		memories: Memories.fold([]),
		append: vi.fn((_drafts: readonly Draft[]) => Promise.resolve<Entry[]>([])),
		catchUp: () => Promise.resolve()
	};
	const clock = { now: 0 };
	void store.begin({ paper, progress: newProgress(paper.questions.length) });
	async function tab() {
		const { progress } = (await store.get(paper.id))!;
		return new TestSession(paper, progress, {
			device,
			decks: { get: () => Promise.resolve(deck) },
			store,
			locks,
			report: () => {},
			now: () => 1_700_000_600_000,
			clock: () => clock.now,
			wait: () => Promise.resolve()
		});
	}
	/** Lets the page live for so long, its clock read every second. */
	function live(session: TestSession, seconds: number) {
		for (let i = 0; i < seconds; i++) {
			clock.now += 1000;
			session.act({ kind: 'tick' });
		}
	}
	return { store, device, clock, tab, live };
}

const settled = () => new Promise((done) => setTimeout(done));
const picked = (question: number) =>
	({ kind: 'answer', question, response: { form: 'choice', picked: 1 } }) as const;

describe('a tab that is killed', () => {
	test('leaves everything to the next one: answers, place, marks, time', async () => {
		const { tab, live } = setUp();
		const first = await tab();
		await first.open();
		live(first, 7);
		first.act(picked(0));
		first.act({ kind: 'go', to: 3 });
		first.act({ kind: 'flag', question: 3, on: true });
		await settled();
		const second = await tab();
		await second.open({ take: true });
		expect(second.stage).toBe('running');
		expect(second.progress.answers[0]).toEqual({ form: 'choice', picked: 1 });
		expect(second.progress.at).toBe(3);
		expect(second.progress.flagged[3]).toBe(true);
		expect(spentOf(second.progress)).toBe(7000);
	});

	test('after handing in hands in when it is opened again, as of then', async () => {
		const { tab, device } = setUp();
		const first = await tab();
		await first.open();
		device.append.mockImplementationOnce(() => new Promise(() => {}));
		first.handIn();
		await settled();
		const second = await tab();
		await second.open({ take: true });
		expect(second.stage).toBe('over');
		expect(second.progress.over).toEqual(first.progress.over);
		const [dead, alive] = device.append.mock.calls;
		expect(alive).toEqual(dead);
	});
});

describe('two tabs with one test', () => {
	test('do not write over each other: the second says so, and can take it over', async () => {
		const { tab, store } = setUp();
		const [first, second] = [await tab(), await tab()];
		await first.open();
		await second.open();
		expect([first.stage, second.stage]).toEqual(['running', 'elsewhere']);
		first.act(picked(0));
		await settled();
		await second.open({ take: true });
		await settled();
		expect([first.stage, second.stage]).toEqual(['elsewhere', 'running']);
		expect(second.progress.answers[0]).not.toBeNull();
		second.act(picked(1));
		first.act(picked(2));
		await settled();
		const { answers } = (await store.get(untimed.id))!.progress;
		expect(answers.map((answer) => answer !== null)).toEqual([true, true, false, false, false]);
	});

	test('a tab that is closed leaves the test to the other', async () => {
		const { tab } = setUp();
		const [first, second] = [await tab(), await tab()];
		await first.open();
		first.close();
		await settled();
		await second.open();
		expect(second.stage).toBe('running');
	});
});

describe('the timer', () => {
	test('hands in as it stands when the minutes and the extra time are over', async () => {
		const { tab, device, live } = setUp(timed);
		const session = await tab();
		await session.open();
		session.act(picked(0));
		live(session, 89);
		expect(session.stage).toBe('running');
		expect(session.left).toBe(1000);
		live(session, 1);
		await settled();
		expect(session.stage).toBe('over');
		expect(session.progress.over).toMatchObject({ timeUp: true });
		expect(session.progress.answers[0]).not.toBeNull();
		expect(device.append).toHaveBeenCalledTimes(1);
	});

	test('is not moved by a clock that jumps a year ahead, nor by a phone that slept', async () => {
		const { tab, clock, live } = setUp(timed);
		const session = await tab();
		await session.open();
		live(session, 10);
		clock.now += 365 * 86_400_000;
		session.act({ kind: 'tick' });
		expect(session.left).toBe(75_000);
		clock.now -= 3_600_000;
		session.act({ kind: 'tick' });
		expect(session.left).toBe(75_000);
		live(session, 5);
		expect(session.left).toBe(70_000);
	});

	test('waits while the test is not looked at', async () => {
		const { tab, live } = setUp(timed);
		const session = await tab();
		await session.open();
		live(session, 10);
		session.act({ kind: 'hide' });
		live(session, 600);
		session.act({ kind: 'show' });
		expect(session.left).toBe(80_000);
	});
});

test('a disk that refuses is said aloud, and tried again until it takes the answers', async () => {
	const { tab, store } = setUp();
	const session = await tab();
	await session.open();
	await settled();
	const keep = store.keep.bind(store);
	let refusals = 3;
	const seen: string[] = [];
	store.keep = (id, progress) => {
		seen.push(session.saving);
		return refusals-- > 0 ? Promise.reject(new StorageFailure('full')) : keep(id, progress);
	};
	session.act(picked(0));
	await settled();
	await settled();
	expect(seen).toContain('failed');
	expect(session.saving).toBe('saved');
	expect((await store.get(untimed.id))!.progress.answers[0]).not.toBeNull();
});
