import { dayOf, DAY_START, shiftOf } from '#lib/memory/day.ts';
import type { Database } from '#lib/server/database/database.ts';
import { entriesFrom } from '#lib/server/log/stored-entry.ts';

/**
 * Answers to some cards by learner's day, since a moment. Totals know days of everything a learner
 * studies, which is nobody else's business; so the entries of one learner are read for it.
 *
 * @param since epoch ms
 */
export async function daysStudied(
	db: Database,
	{ account, cards, since }: { account: string; cards: ReadonlySet<string>; since: number }
): Promise<Map<number, number>> {
	const rows = await db
		.selectFrom('entry')
		.select(['device', 'seq', 'at', 'body'])
		.where('account', '=', account)
		.where('at', '>=', since)
		.execute();
	const days = new Map<number, number>();
	for (const entry of entriesFrom(rows)) {
		if (entry.kind !== 'review' || !cards.has(entry.card)) continue;
		const day = dayOf(entry.at, shiftOf(entry.offset, DAY_START));
		days.set(day, (days.get(day) ?? 0) + 1);
	}
	return days;
}
