import { isOfClassTest } from '#lib/memory/log/class-test-entry.ts';
import { dayOf, DAY_START, shiftOf } from '#lib/memory/day.ts';
import type { Database } from '#lib/server/database/database.ts';
import { pagesOf } from '#lib/server/log/pages.ts';
import { entryFrom } from '#lib/server/log/stored-entry.ts';

/** Answers of several days that came in at once. */
export interface Together {
	/** When the first of them came, epoch ms. */
	at: number;
	answers: number;
	/** The learner's days they are of. */
	days: number;
}

/** What is sent at once comes in parts; between two of them there is no more than this, ms. */
const APART = 600_000;
/** Answers of so many days are told of: yesterday's often come with today's. */
const SEVERAL = 4;
/** Told of, the latest. */
const MOST = 10;

/**
 * Answers to some cards by learner's day, since a moment, but for a class's tests, and which of them came together. Totals know
 * days of everything a learner studies, which is nobody else's business; so the entries of one learner
 * are read for it, page by page.
 *
 * @param since epoch ms
 */
export async function daysStudied(
	db: Database,
	{ account, cards, since }: { account: string; cards: ReadonlySet<string>; since: number }
): Promise<{ days: Map<number, number>; together: Together[] }> {
	const days = new Map<number, number>();
	const batches: { first: number; last: number; answers: number; days: Set<number> }[] = [];
	for await (const rows of pagesOf(db, account))
		for (const row of rows) {
			if (row.at < since) continue;
			const entry = entryFrom(row);
			if (entry?.kind !== 'review' || !cards.has(entry.card) || isOfClassTest(entry)) continue;
			const day = dayOf(entry.at, shiftOf(entry.offset, DAY_START));
			days.set(day, (days.get(day) ?? 0) + 1);
			const { arrived } = row;
			if (arrived === null) continue;
			// In the order in which they came, as the log is.
			let batch = batches.at(-1);
			if (!batch || arrived - batch.last > APART)
				batches.push((batch = { first: arrived, last: arrived, answers: 0, days: new Set() }));
			batch.last = Math.max(batch.last, arrived);
			batch.answers++;
			batch.days.add(day);
		}
	const together = batches
		.filter((batch) => batch.days.size >= SEVERAL)
		.slice(-MOST)
		.reverse()
		.map(({ first, answers, days: of }) => ({ at: first, answers, days: of.size }));
	return { days, together };
}
