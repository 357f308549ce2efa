import { describe, expect, test, vi } from 'vitest';
import { heldStash } from './held-stash.ts';
import { review } from './store.contract.ts';
import { keyOf, type LogStore } from './store.ts';
import { MemoryLogStore } from './memory-store.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { draft, newLog } from './review-log-fixtures.ts';

/** The reviews in a store that count. */
const counted = async (store: LogStore) => {
	const { entries } = await store.read(0);
	const undone = new Set(
		entries.flatMap((one) => (one.kind === 'undo' ? [keyOf(one.target)] : []))
	);
	return entries.filter((one) => one.kind === 'review' && !undone.has(keyOf(one)));
};

/** A store that answers an append only when it is told to. */
function slow(landed: boolean) {
	const store = new MemoryLogStore();
	const append = store.append.bind(store);
	const gate = Promise.withResolvers<void>();
	vi.spyOn(store, 'append').mockImplementation(async (...given) => {
		if (landed) await append(...given);
		await gate.promise;
		return append(...given);
	});
	return { store, go: gate.resolve };
}

describe('a page that is left in the middle of saving', () => {
	test.each([false, true])(
		'leaves what it answered to the next page (though it may have arrived: %s)',
		async (landed) => {
			const storage = forgetful();
			const { store } = slow(landed);
			const { log } = newLog({ store, stash: heldStash(storage) });
			await log.open();
			void log.append([draft('a')]);
			void log.append([draft('b')]);
			await Promise.resolve();
			log.leave();
			const next = newLog({ store, stash: heldStash(storage) });
			await next.log.open();
			expect(await counted(store)).toMatchObject([{ card: 'a' }, { card: 'b' }]);
		}
	);

	test('and come back to has each answer once, and says that it is saved when it is', async () => {
		const storage = forgetful();
		const { store, go } = slow(false);
		const { log } = newLog({ store, stash: heldStash(storage) });
		await log.open();
		const appended = log.append([draft('a')]);
		await Promise.resolve();
		log.leave();
		// Meanwhile another page writes what this one has left.
		await newLog({ store, stash: heldStash(storage) }).log.open();
		go();
		await log.refresh();
		const entries = await appended;
		expect(log.health).toEqual({ kind: 'ok' });
		expect(await counted(store)).toEqual(entries);
		expect(storage).toHaveLength(0);
	});
});

/** A page that has seen two entries of a log and then finds another, empty one. */
async function deleted() {
	const before = new MemoryLogStore();
	await before.append([review('a'), review('b')], 't1');
	let store: LogStore = before;
	const proxy = new Proxy({} as LogStore, {
		get: (_, name: keyof LogStore) => (store[name] as (...args: never[]) => unknown).bind(store)
	});
	const { log, wait } = newLog({ store: proxy });
	await log.open();
	const after = new MemoryLogStore();
	store = after;
	return { log, wait, after };
}

describe('a log that is deleted under a page', () => {
	test('is told when the page looks, with what is left in it', async () => {
		const { log } = await deleted();
		await log.refresh();
		expect(log.health).toEqual({ kind: 'cleared', held: 2, todo: 'export' });
		expect(log.fold.cards).toEqual(['a', 'b']);
	});

	test('is no empty log to whoever exports it before the page has noticed', async () => {
		const { log } = await deleted();
		const { entries, end } = await log.everything();
		expect(entries).toMatchObject([{ card: 'a' }, { card: 'b' }]);
		expect(end).toBe(0);
		expect(log.health.kind).toBe('cleared');
	});

	test('and one that is as it was is read whole without a word: whoever is told would read it again', async () => {
		const onChange = vi.fn();
		for (const durable of [true, false]) {
			const { log } = newLog({ onChange, durable });
			await log.append([draft('a')]);
			onChange.mockClear();
			expect((await log.everything()).entries).toMatchObject([{ card: 'a' }]);
			expect(onChange).not.toHaveBeenCalled();
		}
	});

	test('is told with the next answer, which is not said to be saved, and not lost', async () => {
		const { log, after } = await deleted();
		await log.append([draft('c')]);
		expect(log.health).toEqual({ kind: 'cleared', held: 3, todo: 'export' });
		expect((await after.read(0)).entries).toEqual([]);
		expect((await log.everything()).entries).toMatchObject([
			{ card: 'a' },
			{ card: 'b' },
			{ card: 'c' }
		]);
	});

	test('is whole again when the file is imported that the page gave', async () => {
		const { log, wait, after } = await deleted();
		await log.append([draft('c')]);
		const { entries, end } = await log.everything();
		await log.markBackedUp(end);
		await log.add(entries);
		await wait();
		expect(log.health).toEqual({ kind: 'ok' });
		expect((await after.read(0)).entries).toEqual(entries);
	});

	test('goes on with what an older file brings back', async () => {
		const { log, wait } = await deleted();
		await log.refresh();
		const [first] = (await log.everything()).entries;
		await log.add([first!]);
		await wait();
		expect(log.health).toEqual({ kind: 'ok' });
		expect(log.fold.cards).toEqual(['a']);
	});
});
