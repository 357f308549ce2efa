/** The last seven of the learner's days, today last. */
const DAY = 86_400_000;

/**
 * @param counts reviews by day, YYYY-MM-DD
 * @param today the learner's day, which may have begun at 04:00
 */
export function lastDays(
	counts: ReadonlyMap<string, number>,
	today: string
): { day: string; reviews: number }[] {
	const last = Date.parse(`${today}T00:00:00Z`);
	return Array.from({ length: 7 }, (_, i) => {
		const day = new Date(last - (6 - i) * DAY).toISOString().slice(0, 10);
		return { day, reviews: counts.get(day) ?? 0 };
	});
}
