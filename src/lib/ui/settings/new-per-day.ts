/** The field for new cards a day: what is in it, or what has to be put right. */

/** As the log has it (see memory/log/entry.ts). */
export const MOST_NEW = 1000;

/** @param typed as a number field gives it: null when it holds no number */
export function readNewPerDay(
	typed: number | null
): { newPerDay: number } | { problem: 'missing' | 'negative' | 'many' } {
	if (typed === null || !Number.isFinite(typed)) return { problem: 'missing' };
	// Not `-0`, which no file keeps.
	const newPerDay = Math.round(typed) + 0;
	if (newPerDay < 0) return { problem: 'negative' };
	return newPerDay > MOST_NEW ? { problem: 'many' } : { newPerDay };
}
