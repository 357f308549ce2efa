import { describe, expect, test, vi } from 'vitest';
import { flagship, paperOf } from '#lib/exam/test/fixtures.ts';
import { newProgress, spentOf, type TestProgress } from '#lib/exam/test/progress.ts';
import type { TestPaper } from '#lib/exam/test/paper.ts';
import type { EntryDraft } from '#lib/memory/log/entry.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import type { Locks } from './lock.ts';
import { TestSession } from './session.svelte.ts';
import { MemoryTestStore } from './memory-store.ts';
import { DAY } from '#lib/memory/day.ts';

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
				const free = () => holders.get(name) === fail && holders.delete(name);
				void work({}).finally(free).then(done, fail);
			});
		}
	} as unknown as Locks;
}

function setUp(paper = untimed) {
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

const settled = () => new Promise<void>((done) => setTimeout(done));
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
		device.appendOnce.mockImplementationOnce(() => new Promise(() => {}));
		first.handIn();
		await settled();
		const second = await tab();
		await second.open({ take: true });
		expect(second.stage).toBe('over');
		expect(second.progress.over).toEqual(first.progress.over);
		const [dead, alive] = device.appendOnce.mock.calls;
		expect(alive!.slice(0, 2)).toEqual(dead!.slice(0, 2));
	});
});

/** A session whose store was emptied: it says so once, as the one in IndexedDB does. */
async function deleted() {
	const all = setUp();
	const session = await all.tab();
	await session.open();
	await all.store.remove(session.paper.id);
	vi.spyOn(all.store, 'keep').mockRejectedValueOnce(new StorageFailure('cleared'));
	return { ...all, session };
}

describe('storage that is deleted under a test', () => {
	test('is told, and the test is stored anew with what was answered', async () => {
		const { session, store } = await deleted();
		expect(session.cleared).toBe(false);
		session.act(picked(0));
		await vi.waitFor(() => expect(session.saving).toBe('saved'));
		expect(session.cleared).toBe(true);
		expect(session.trouble).toBeUndefined();
		const kept = await store.get(session.paper.id);
		expect(kept?.progress.answers[0]).toEqual({ form: 'choice', picked: 1 });
	});

	test('is not called saved while the disk does not take it anew', async () => {
		const { session, store } = await deleted();
		const begin = vi.spyOn(store, 'begin');
		begin.mockImplementation(() => Promise.reject(new StorageFailure('full')));
		vi.spyOn(store, 'keep').mockRejectedValue(new StorageFailure('cleared'));
		session.act(picked(0));
		await vi.waitFor(() => expect(session.trouble).toBe('full'));
		expect(session.saving).toBe('failed');
		begin.mockRestore();
		await vi.waitFor(() => expect(session.saving).toBe('saved'));
	});

	test('does not keep it from being handed in', async () => {
		const { session, device, reported } = await deleted();
		session.handIn();
		await vi.waitFor(() => expect(session.stage).toBe('over'));
		expect(device.appendOnce).toHaveBeenCalledTimes(1);
		expect(reported).toEqual([]);
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
		expect(device.appendOnce).toHaveBeenCalledTimes(1);
	});

	test('is not moved by a clock that jumps a year ahead, nor by a phone that slept', async () => {
		const { tab, clock, live } = setUp(timed);
		const session = await tab();
		await session.open();
		live(session, 10);
		clock.now += 365 * DAY;
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

/** Lets the disk refuse until told otherwise. */
function refusing(store: MemoryTestStore, error: Error) {
	const keep = store.keep.bind(store);
	const disk = { refuses: true };
	store.keep = (id, progress) => (disk.refuses ? Promise.reject(error) : keep(id, progress));
	return disk;
}
/** As a browser's own storage beside the disk that refuses. */
function stash(store: MemoryTestStore, works = true) {
	const put: TestProgress[] = [];
	store.aside = (_id, progress) => {
		if (works) put.push(progress);
		return works;
	};
	return put;
}

describe('a disk that refuses', () => {
	test('is said aloud, and tried again until it takes the answers', async () => {
		const { tab, store } = setUp();
		const session = await tab();
		await session.open();
		await settled();
		const put = stash(store, false);
		const disk = refusing(store, new StorageFailure('full'));
		session.act(picked(0));
		expect(session.unsaved).toBe(true);
		await settled();
		expect([session.saving, session.trouble]).toEqual(['failed', 'full']);
		expect(put).toEqual([]);
		disk.refuses = false;
		await vi.waitFor(() => expect(session.saving).toBe('saved'));
		expect([session.trouble, session.unsaved]).toEqual([undefined, false]);
		expect((await store.get(untimed.id))!.progress.answers[0]).not.toBeNull();
	});

	test('has the answers put aside, so that a newer version that took over finds them', async () => {
		const { tab, store } = setUp();
		const session = await tab();
		await session.open();
		await settled();
		const put = stash(store);
		refusing(store, new StorageFailure('outdated'));
		session.act(picked(0));
		await settled();
		expect([session.trouble, session.aside, session.unsaved]).toEqual(['outdated', true, false]);
		session.act(picked(1));
		await settled();
		expect(put.at(-1)!.answers.filter((answer) => answer !== null)).toHaveLength(2);
		expect(session.unsaved).toBe(false);
	});

	test('keeps a test that was handed in on its way, and says so, until it answers', async () => {
		const { tab, store, device } = setUp();
		const session = await tab();
		await session.open();
		await settled();
		const disk = refusing(store, new StorageFailure('unavailable'));
		session.handIn();
		await settled();
		expect([session.stage, session.trouble]).toEqual(['ending', 'unavailable']);
		expect(device.appendOnce).not.toHaveBeenCalled();
		disk.refuses = false;
		await vi.waitFor(() => expect(session.stage).toBe('over'));
		expect(session.trouble).toBeUndefined();
		expect(device.appendOnce).toHaveBeenCalledTimes(1);
	});

	test('the reviews does not end the test before it has taken them', async () => {
		const { tab, store, device } = setUp();
		const session = await tab();
		await session.open();
		let refuses = true;
		device.appendOnce.mockImplementation(() =>
			refuses ? Promise.reject(new StorageFailure('full')) : Promise.resolve()
		);
		session.handIn();
		await vi.waitFor(() => expect(session.trouble).toBe('full'));
		expect(session.stage).toBe('ending');
		expect((await store.get(untimed.id))!.progress).toMatchObject({ recorded: false });
		refuses = false;
		await vi.waitFor(() => expect(session.stage).toBe('over'));
		expect((await store.get(untimed.id))!.progress).toMatchObject({ recorded: true });
	});

	test('to say how far a test has come lets nobody go on from less', async () => {
		const { tab, store } = setUp();
		const [first, second] = [await tab(), await tab()];
		await first.open();
		first.act(picked(0));
		await settled();
		const get = store.get.bind(store);
		store.get = () => Promise.reject(new StorageFailure('unavailable'));
		await expect(second.open({ take: true })).rejects.toThrow('unavailable');
		store.get = get;
		await second.open();
		expect(second.progress.answers[0]).not.toBeNull();
	});
});

describe('a fault in handing in', () => {
	test.each(['log', 'disk'] as const)(
		'of the %s is told, loses nothing, and is over when asked again',
		async (where) => {
			const { tab, store, device, reported } = setUp();
			const session = await tab();
			await session.open();
			session.act(picked(0));
			await settled();
			const fault = new Error('a bug');
			if (where === 'log') device.appendOnce.mockRejectedValueOnce(fault);
			else vi.spyOn(store, 'keep').mockRejectedValueOnce(fault);
			session.handIn();
			await vi.waitFor(() => expect(session.trouble).toBe('fault'));
			expect(session.stage).toBe('ending');
			expect(reported).toContain(fault);
			session.retry();
			await vi.waitFor(() => expect(session.stage).toBe('over'));
			expect(session.trouble).toBeUndefined();
			expect((await store.get(untimed.id))!.progress.answers[0]).not.toBeNull();
		}
	);

	test('of an answer is told, and the answer is kept with the next one', async () => {
		const { tab, store, reported } = setUp();
		const session = await tab();
		await session.open();
		await settled();
		vi.spyOn(store, 'keep').mockRejectedValueOnce(new Error('a bug'));
		session.act(picked(0));
		await settled();
		expect([session.saving, session.trouble, reported.length]).toEqual(['failed', 'fault', 1]);
		session.act(picked(1));
		await settled();
		expect(session.saving).toBe('saved');
		expect((await store.get(untimed.id))!.progress.answers[0]).not.toBeNull();
	});
});

describe('a test that another tab takes while it is handed in', () => {
	test('is left to it, with its end, where the disk had not taken that yet', async () => {
		const { tab, store, device } = setUp();
		const [first, second] = [await tab(), await tab()];
		await first.open();
		first.act(picked(0));
		await settled();
		const put: TestProgress[] = [];
		store.aside = (_id, progress) => put.push(progress) > 0;
		const keep = store.keep.bind(store);
		store.keep = () => Promise.reject(new StorageFailure('unavailable'));
		first.handIn();
		await settled();
		const get = store.get.bind(store);
		store.get = async (id) => ({ ...(await get(id))!, progress: put.at(-1)! });
		store.keep = keep;
		await second.open({ take: true });
		await vi.waitFor(() => expect(second.stage).toBe('over'));
		await vi.waitFor(() => expect(first.stage).toBe('elsewhere'));
		expect(second.progress.over).toEqual(first.progress.over);
		expect(device.appendOnce).toHaveBeenCalledTimes(1);
		expect(first.unsaved).toBe(false);
	});
});
