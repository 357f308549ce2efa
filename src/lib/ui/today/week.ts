/** The last seven of the learner's days, today last. */

/**
 * @param counts reviews by day (numbered as in day.ts)
 * @param today the learner's day, which may have begun at 04:00
 */
export function lastDays(
	counts: ReadonlyMap<number, number>,
	today: number
): { day: number; reviews: number }[] {
	return Array.from({ length: 7 }, (_, i) => {
		const day = today - 6 + i;
		return { day, reviews: counts.get(day) ?? 0 };
	});
}
