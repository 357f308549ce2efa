import { describe, expect, test, vi } from 'vitest';
import { StorageFailure } from '#lib/device/storage/health.ts';
import { heldStash } from './held-stash.ts';
import { review } from './store.contract.ts';
import { keyOf } from './store.ts';
import { MemoryLogStore } from './memory-store.ts';
import { SeenEntries } from './seen-entries.ts';
import { ReviewLog } from './review-log.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { draft, faulty, newLog, tabs } from './review-log-fixtures.ts';

const isThere = ({ cards }: SeenEntries) => cards.includes('a');

test('what is done at once is of one moment, however slow the clock is read', async () => {
	let now = 1_000;
	const store = new MemoryLogStore();
	const { log } = newLog({ store, now: () => now++ });
	await log.append([draft('a'), draft('b')]);
	await log.appendOnce('test 1', [draft('c'), draft('d')], () => false);
	const moments = (await store.read(0)).entries.map(({ at }) => at);
	expect(moments).toHaveLength(4);
	expect(moments[0]).toBe(moments[1]);
	expect(moments[2]).toBe(moments[3]);
	expect(moments[2]).toBeGreaterThan(moments[1]!);
});

describe('what is to be in the log once', () => {
	test('is added once by two tabs that ask at the same time', async () => {
		const { store, logs } = tabs(2);
		await Promise.all(logs.map((log) => log.appendOnce('test 1', [draft('a')], isThere)));
		await Promise.all(logs.map((log) => log.appendOnce('test 1', [draft('a')], isThere)));
		expect((await store.read(0)).entries).toHaveLength(1);
		for (const { fold } of logs) expect(fold.cards).toEqual(['a']);
	});

	test.each([true, false])(
		'is not held where the disk refuses it (though it may have arrived: %s), and added when asked again',
		async (writesArrive) => {
			const { store, state } = faulty();
			const { log } = newLog({ store });
			await log.open();
			state.failure = 'unavailable';
			state.writesArrive = writesArrive;
			await expect(log.appendOnce('test 1', [draft('a')], isThere)).rejects.toThrow('unavailable');
			expect(log.health).toMatchObject({ kind: 'unavailable', held: 0 });
			state.failure = undefined;
			await log.appendOnce('test 1', [draft('a')], isThere);
			expect(log.health).toEqual({ kind: 'ok' });
			expect((await store.read(0)).entries).toHaveLength(1);
		}
	);

	test('is not added by a tab that cannot see what another has added', async () => {
		const shared = new MemoryLogStore();
		const { store, state } = faulty(shared);
		const [{ log: first }, { log: second }] = [newLog({ store: shared }), newLog({ store })];
		await second.open();
		await first.appendOnce('test 1', [draft('a')], isThere);
		const read = vi.spyOn(shared, 'read').mockRejectedValueOnce(new StorageFailure('unavailable'));
		await expect(second.appendOnce('other', [draft('a')], isThere)).rejects.toThrow('unavailable');
		read.mockRestore();
		expect(state.failure).toBeUndefined();
		await second.appendOnce('other', [draft('a')], isThere);
		expect((await shared.read(0)).entries).toHaveLength(1);
	});

	test('comes after what is held', async () => {
		const { store, state } = faulty();
		const { log } = newLog({ store });
		await log.open();
		state.failure = 'full';
		await log.append([draft('b')]);
		state.failure = undefined;
		await log.appendOnce('test 1', [draft('a')], isThere);
		expect((await store.read(0)).entries).toMatchObject([{ card: 'b' }, { card: 'a' }]);
		expect(log.health).toEqual({ kind: 'ok' });
	});
});

describe('the review log of a page', () => {
	test('folds in what is there, and then what it adds', async () => {
		const store = new MemoryLogStore();
		await store.append([review('a')], 't1');
		const { log } = newLog({ store });
		await log.open();
		expect(log.health).toEqual({ kind: 'ok' });
		const [entry] = await log.append([draft('b')]);
		expect(entry).toMatchObject({ card: 'b', seq: 2, at: 1_000, offset: 60 });
		expect(log.fold.cards).toEqual(['a', 'b']);
		expect(log.status).toMatchObject({ end: 2, unsent: 2 });
	});

	test('stamps entries with the time they were made, not the time they were written', async () => {
		let now = 1;
		const { log } = newLog({ now: () => now });
		const first = log.append([draft('a')]);
		const second = log.append([draft('b')]);
		now = 2;
		expect((await first)[0]?.at).toBe(1);
		expect((await second)[0]?.at).toBe(1);
	});

	test('without storage says from the start that all goes with the page', async () => {
		const { log } = newLog({ durable: false });
		await log.open();
		expect(log.health).toEqual({ kind: 'memory-only', held: 0, todo: 'export' });
		await log.append([draft('a')]);
		expect(log.health).toEqual({ kind: 'memory-only', held: 1, todo: 'export' });
	});

	test.each(['full', 'unavailable', 'blocked', 'outdated'] as const)(
		'when storage is %s, says so, drops nothing, and writes it all when that is over',
		async (kind) => {
			const { store, state } = faulty();
			const { log, wait } = newLog({ store });
			await log.open();
			await log.append([draft('a')]);
			state.failure = kind;
			const [held] = await log.append([draft('b')]);
			const [undo] = await log.append([{ kind: 'undo', target: held! }]);
			expect(log.health).toMatchObject({ kind, held: 2 });
			expect(log.fold.entries.get(keyOf(held!))).toEqual(held);
			await wait();
			expect(log.health).toMatchObject({ kind, held: 2 });
			state.failure = undefined;
			await wait();
			expect(log.health).toEqual({ kind: 'ok' });
			const { entries } = await store.read(0);
			expect(entries.slice(1)).toEqual([held, undo]);
			expect(log.fold.entries.size).toBe(3);
		}
	);

	test('when storage is forbidden, says that all goes with the page, and can still export it', async () => {
		const { store, state } = faulty();
		state.failure = 'forbidden';
		const { log } = newLog({ store });
		await log.open();
		const [held] = await log.append([draft('a')]);
		expect(log.health).toEqual({ kind: 'memory-only', held: 1, todo: 'export' });
		expect(await log.everything()).toEqual({ entries: [held], end: 0 });
	});

	test('an export that cannot be complete is refused', async () => {
		const { store, state } = faulty();
		const { log } = newLog({ store });
		await log.append([draft('a')]);
		state.failure = 'unavailable';
		await expect(log.everything()).rejects.toThrow(StorageFailure);
	});

	test('opens though storage fails, takes entries, and catches up later', async () => {
		const { store, state } = faulty();
		await store.append([review('a')], 't1');
		state.failure = 'unavailable';
		const { log, wait } = newLog({ store });
		await log.open();
		expect(log.health).toMatchObject({ kind: 'unavailable', held: 0 });
		await log.append([draft('b')]);
		state.failure = undefined;
		await wait();
		expect(log.fold.cards.sort()).toEqual(['a', 'b']);
		expect((await store.read(0)).end).toBe(2);
	});

	test('what is made while older entries are held waits behind them', async () => {
		const { store, state } = faulty();
		const { log, wait } = newLog({ store });
		await log.open();
		state.failure = 'full';
		await log.append([draft('a')]);
		state.failure = undefined;
		await log.append([draft('b')]);
		await wait();
		const { entries } = await store.read(0);
		expect(entries.map((entry) => 'card' in entry && entry.card)).toEqual(['a', 'b']);
		expect(log.health).toEqual({ kind: 'ok' });
	});

	test('a write that arrived though it seemed to fail counts once', async () => {
		const { store, state } = faulty();
		const { log, wait } = newLog({ store });
		await log.open();
		state.failure = 'unavailable';
		state.writesArrive = true;
		const [held] = await log.append([draft('a')]);
		state.failure = undefined;
		await wait();
		const { entries } = await store.read(0);
		const [ghost, twin, undo] = entries;
		expect(entries).toHaveLength(3);
		expect(twin).toEqual(held);
		expect(undo).toMatchObject({ kind: 'undo', target: { device: ghost?.device, seq: 1 } });
		expect(log.fold.entries.size).toBe(3);
	});

	test('a page that goes while it holds entries leaves them to the next one', async () => {
		const { store, state } = faulty();
		const storage = forgetful();
		const { log } = newLog({ store, stash: heldStash(storage) });
		await log.open();
		state.failure = 'full';
		const [held] = await log.append([draft('a')]);
		state.failure = undefined;

		const next = newLog({ store, stash: heldStash(storage) }).log;
		await next.open();
		expect(next.fold.entries.get(keyOf(held!))).toEqual(held);
		expect((await store.read(0)).entries).toEqual([held]);
		expect(storage.length).toBe(0);
	});

	test('two pages that both still hold an entry write it once', async () => {
		const { store, state } = faulty();
		const storage = forgetful();
		const first = newLog({ store, stash: heldStash(storage) });
		await first.log.open();
		state.failure = 'full';
		await first.log.append([draft('a')]);
		state.failure = undefined;
		const next = newLog({ store, stash: heldStash(storage) });
		await next.log.open();
		await first.wait();
		expect((await store.read(0)).end).toBe(1);
		expect(first.log.health).toEqual({ kind: 'ok' });
	});

	test('a bug in one append is told to its caller and stops no other', async () => {
		const store = new MemoryLogStore();
		vi.spyOn(store, 'append').mockRejectedValueOnce(new TypeError('a bug'));
		const { log } = newLog({ store });
		const [bad, good] = await Promise.allSettled([
			log.append([draft('a')]),
			log.append([draft('b')])
		]);
		expect(bad.status).toBe('rejected');
		expect(good.status).toBe('fulfilled');
		expect(log.fold.cards).toEqual(['b']);
	});

	test('tidies up when it is worth it and nobody waits', async () => {
		const store = new MemoryLogStore();
		const compact = vi.spyOn(store, 'compact');
		const { log, wait } = newLog({ store });
		await log.open();
		await log.append(Array.from({ length: 49 }, () => draft('a')));
		await log.tidy();
		expect(compact).not.toHaveBeenCalled();
		await log.append([draft('a')]);
		await log.tidy();
		await log.tidy();
		expect(compact).toHaveBeenCalledTimes(1);
		await log.append(Array.from({ length: 500 }, () => draft('a')));
		await wait();
		expect(compact).toHaveBeenCalledTimes(2);
	});

	test('tidying that fails is told, and tried again another day', async () => {
		const { store, state } = faulty();
		const { log, wait } = newLog({ store });
		await log.append(Array.from({ length: 60 }, () => draft('a')));
		state.failure = 'full';
		await log.tidy();
		expect(log.health).toMatchObject({ kind: 'full', held: 0 });
		state.failure = undefined;
		await wait();
		expect(log.health).toEqual({ kind: 'ok' });
		expect(log.fold.entries.size).toBe(60);
	});
});

describe('several tabs', () => {
	test('fold in each other’s entries', async () => {
		const { logs } = tabs(3);
		await Promise.all(logs.map((log) => log.open()));
		await Promise.all(logs.map((log, n) => log.append([draft(`${n}`)])));
		await Promise.all(logs.map((log) => log.refresh()));
		for (const log of logs) expect(log.fold.cards.sort()).toEqual(['0', '1', '2']);
	});

	test('that missed a message find what they missed with the next one', async () => {
		const { logs, deaf } = tabs(2);
		const [first, second] = logs as [ReviewLog<SeenEntries>, ReviewLog<SeenEntries>];
		await Promise.all([first.open(), second.open()]);
		deaf.add(1);
		await first.append([draft('a')]);
		deaf.clear();
		await first.append([draft('b')]);
		await vi.waitFor(() => expect(second.fold.cards).toEqual(['a', 'b']));
	});

	test('without a way to talk find each other’s entries when they write or come to the front', async () => {
		const store = new MemoryLogStore();
		const first = newLog({ store }).log;
		const second = newLog({ store }).log;
		await Promise.all([first.open(), second.open()]);
		await first.append([draft('a')]);
		await second.append([draft('b')]);
		expect(second.fold.cards).toEqual(['a', 'b']);
		expect(first.fold.cards).toEqual(['a']);
		await first.refresh();
		expect(first.fold.cards).toEqual(['a', 'b']);
	});
});
