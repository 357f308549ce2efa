import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { pour } from '#lib/memory/fold/snapshot.ts';
import { sketchFromBytes } from '#lib/memory/fold/sketch.ts';
import { addTotals, noTotals } from '#lib/memory/fold/totals.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { exchange } from './exchange.ts';
import { LogWriter } from './log-writer.ts';
import { standingsOf } from './standing.ts';
import { stateOf } from './state.ts';
import { DAY } from '#lib/memory/day.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const PHONE = 'phone0000000';
const TABLET = 'tablet000000';

const review = (device: string, seq: number, rest: Partial<Entry> = {}): Entry =>
	({
		device,
		seq,
		at: NOW - DAY + seq * 1000,
		offset: 60,
		kind: 'review',
		card: `d/f/${seq % 3}`,
		grade: seq % 4 === 0 ? 1 : 3,
		form: 'choice',
		mode: 'study',
		took: 1200,
		revision: 0,
		...rest
	}) as Entry;

eachDatabase('where accounts stand', (fresh) => {
	let account: string;
	let accounts = 0;

	beforeEach(async () => {
		account = `learner${accounts++}`;
		await fresh.db
			.insertInto('account')
			.values({ account, role: 'learner', created: NOW })
			.execute();
	});

	const push = (entries: Entry[]) =>
		exchange(
			{ db: fresh.db, lineage: 'one', writer: new LogWriter(fresh.db), now: () => NOW },
			account,
			{
				device: PHONE,
				now: NOW,
				since: 0,
				entries
			}
		);

	const standing = async (release = 'one') =>
		(await standingsOf(fresh.db, [account], release)).get(account);

	/** Where the account must stand: all its entries folded at once. */
	async function expectFoldOf(entries: Entry[], release?: string) {
		const found = (await standing(release))!;
		const memories = Memories.fold(entries);
		for (const card of ['d/f/0', 'd/f/1', 'd/f/2'])
			expect(found.memories.get(card)).toEqual(memories.get(card));
		const totals = noTotals();
		const late = new Set(entries.filter(({ at }) => NOW - at >= 8 * DAY));
		addTotals(totals, entries, undefined, { late });
		expect(found.totals).toEqual(totals);
	}

	test('nothing is known of an account without entries', async () => {
		expect(await standing()).toBeUndefined();
		expect(await standingsOf(fresh.db, [], 'one')).toEqual(new Map());
	});

	test('it is the fold of the log, however it came', async () => {
		const entries = Array.from({ length: 12 }, (_, i) => review(PHONE, i + 1));
		await push(entries.slice(0, 5));
		await expectFoldOf(entries.slice(0, 5));
		await push(entries.slice(5));
		await expectFoldOf(entries);
		// As it was stored.
		await expectFoldOf(entries);
	});

	test('what belongs further back is folded in its place', async () => {
		const own = Array.from({ length: 6 }, (_, i) => review(PHONE, i + 1));
		const older = Array.from({ length: 4 }, (_, i) =>
			review(TABLET, i + 1, { at: NOW - 9 * DAY + i })
		);
		await push(own);
		await standing();
		await push(older);
		await expectFoldOf([...own, ...older]);
	});

	test('what is undone later is taken back', async () => {
		const entries = Array.from({ length: 8 }, (_, i) => review(PHONE, i + 1));
		await push(entries);
		await standing();
		const undo = review(PHONE, 9, { kind: 'undo', target: { device: PHONE, seq: 4 } } as never);
		for (const key of ['card', 'grade', 'form', 'mode', 'took', 'revision'])
			delete (undo as Record<string, unknown>)[key];
		await push([undo]);
		await expectFoldOf([...entries, undo]);
	});

	test('another release folds anew', async () => {
		const entries = Array.from({ length: 4 }, (_, i) => review(PHONE, i + 1));
		await push(entries);
		await standing();
		await fresh.db
			.updateTable('standing')
			.set({ totals: new Uint8Array([1]) })
			.execute();
		await expectFoldOf(entries, 'two');
	});

	test('what was sent twice leaves no gap that is looked into again and again', async () => {
		const entries = [review(PHONE, 1), review(PHONE, 2)];
		await push(entries);
		await push(entries);
		const { end } = (await standing())!;
		expect(end).toBe(4);
		await expectFoldOf(entries);
	});

	test('a device that is new is told roughly, where the log is long', async () => {
		await push([1, 2, 3, 4, 5].map((seq) => review(PHONE, seq)));
		expect(await stateOf(fresh.db, account, 'one', 6)).toBeUndefined();
		expect(await stateOf(fresh.db, 'nobody', 'one', 0)).toBeUndefined();
		const told = Memories.restore(
			pour(sketchFromBytes((await stateOf(fresh.db, account, 'one', 5))!))
		);
		const { memories } = (await standing())!;
		expect([...told.cards()]).toEqual(['d/f/0', 'd/f/1', 'd/f/2']);
		for (const card of told.cards())
			expect(told.get(card)!.stability).toBeCloseTo(memories.get(card)!.stability, 2);
	});
});
