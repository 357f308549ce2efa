/** Whether somebody has studied today: then they need no reminder. */
import { offsetIn } from '#lib/class/zoned-time.ts';
import { DAY_START, dayOf, shiftOf, startOf } from '#lib/memory/day.ts';
import type { Database } from '#lib/server/database/database.ts';

/** So many of the last entries are looked at. */
const LAST = 50;

/** The day it is in a zone, as learners live it: from four in the morning (days since 1970). */
export const dayIn = (zone: string, now: number): number =>
	dayOf(now, shiftOf(offsetIn(zone, now), DAY_START));

/** Whether an account's log has an answer of this day among its last entries. */
export async function hasStudied(
	db: Database,
	{ account, zone, now }: { account: string; zone: string; now: number }
): Promise<boolean> {
	const begun = startOf(dayIn(zone, now), shiftOf(offsetIn(zone, now), DAY_START));
	const latest = await db
		.selectFrom('entry')
		.select(['at', 'body'])
		.where('account', '=', account)
		.orderBy('position', 'desc')
		.limit(LAST)
		.execute();
	return latest.some(({ at, body }) => at >= begun && isReview(body));
}

/** What is stored may be of any release, and may be spoilt. */
function isReview(body: string): boolean {
	try {
		return (Object(JSON.parse(body)) as { kind?: unknown }).kind === 'review';
	} catch {
		return false;
	}
}
