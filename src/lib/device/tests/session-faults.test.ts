import { describe, expect, test, vi } from 'vitest';
import type { TestProgress } from '#lib/exam/test/progress.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { MemoryTestStore } from './memory-store.ts';
import { untimed, setUp, settled, picked } from './fakes.ts';

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
