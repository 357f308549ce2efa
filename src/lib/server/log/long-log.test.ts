import { expect, test } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { addTotals, noTotals } from '#lib/memory/fold/totals.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { addEntries } from './add-entries.ts';
import { foldWhole } from './fold-whole.ts';
import { PAGE_BYTES, pageAfter, pagesOf } from './pages.ts';
import { entriesFrom } from './stored-entry.ts';
import { take } from './taken.ts';
import { DAY } from '#lib/memory/day.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

/** An answer, seq by seq a minute later. */
const review = (device: string, seq: number, rest: object = {}): Entry =>
	({
		device,
		seq,
		at: NOW - 30 * DAY + seq * 60_000,
		offset: 60,
		kind: 'review',
		card: `d/f/${seq % 7}`,
		grade: seq % 4 === 0 ? 1 : 3,
		form: 'choice',
		mode: 'study',
		took: 1200,
		revision: 0,
		...(seq % 4 === 0 && { answer: `wrong ${seq % 3}` }),
		...rest
	}) as Entry;

const about = (device: string, seq: number, rest: object) => ({
	device,
	seq,
	at: NOW - 30 * DAY + seq * 60_000,
	offset: 60,
	...rest
});

const longReport = (seq: number) =>
	about('phone000', seq, { kind: 'report', card: 'd/f/a', text: 'x'.repeat(2000) });

eachDatabase('a long log', (fresh) => {
	async function accountWith(entries: readonly unknown[]): Promise<string> {
		const { id: account } = await newAccount(fresh.db, 'learner', NOW);
		const push = { device: 'onlooker0', now: NOW, since: 0, entries: [...entries] };
		const { taken, refused } = take(push, NOW);
		expect(refused).toEqual([]);
		await fresh.db
			.transaction()
			.execute((trx) => addEntries(trx, [{ account, taken, arrived: NOW }]));
		return account;
	}

	test('folded in order, page by page, is what it is folded at once', async () => {
		const phone = Array.from({ length: 2600 }, (_, i) => review('phone000', i + 1));
		const tablet = Array.from({ length: 900 }, (_, i) =>
			review('tablet00', i + 1, { card: `d/g/${i % 5}` })
		);
		const corrections = [
			about('tablet00', 901, { kind: 'undo', target: { device: 'phone000', seq: 2 } }),
			about('phone000', 2601, {
				kind: 'regrade',
				target: { device: 'tablet00', seq: 4 },
				grade: 3
			}),
			about('phone000', 2602, { kind: 'settings', set: { dayStart: 300, desiredRetention: 0.85 } }),
			about('phone000', 2603, { kind: 'newer', what: [1, 2] })
		];
		// Whatever order they came in.
		const entries = [...tablet, ...phone, ...corrections].toReversed() as Entry[];
		const account = await accountWith(entries);
		const { memories, totals, end } = await foldWhole(fresh.db, account);
		expect(end).toBe(entries.length);
		const whole = Memories.fold(entries);
		for (const card of whole.cards()) expect(memories.get(card)).toEqual(whole.get(card));
		expect([...memories.cards()].sort()).toEqual([...whole.cards()].sort());
		expect(memories.settings).toEqual(whole.settings);
		const added = noTotals();
		addTotals(added, entries, 300, {
			late: new Set(entries.filter(({ at }) => NOW - at >= 8 * DAY))
		});
		expect(totals.days).toEqual(added.days);
		expect(new Set(totals.cards.keys())).toEqual(new Set(added.cards.keys()));
		for (const [card, total] of added.cards) expect(totals.cards.get(card)).toEqual(total);
	});

	test('is read in pages that are limited in bytes, and leave nothing out', async () => {
		const account = await accountWith(Array.from({ length: 900 }, (_, i) => longReport(i + 1)));
		const page = await pageAfter(fresh.db, account, 0);
		expect(page.more).toBe(true);
		expect(page.rows.reduce((sum, { body }) => sum + body.length, 0)).toBeLessThan(PAGE_BYTES);
		const seqs: number[] = [];
		for await (const rows of pagesOf(fresh.db, account))
			seqs.push(...entriesFrom(rows).map(({ seq }) => seq));
		expect(seqs).toEqual(Array.from({ length: 900 }, (_, i) => i + 1));
	});
});
