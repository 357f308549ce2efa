/** What a day of study usually is for a learner: no day asks for much more than that, whatever has come due at once. */

/** So many of the latest days of study are looked at, fewer say nothing. */
const LATEST = 10;
const FEWEST = 3;
/** Days further back than these say nothing either. */
const FARTHEST = 60;
/** A day may ask for so many times as much as usual, in cards that are due. */
const LONGEST = 1.25;
/** Whoever did nothing for so many days was away, and is so until as many days have passed. */
const GONE = 3;
const BACK = 21;

/** How many answers the learner gives on a day of study; undefined where that is not known. @param days answers by learner's day */
export function usualDay(days: ReadonlyMap<number, number>, today: number): number | undefined {
	let [answers, studied] = [0, 0];
	for (let day = today - 1; day >= today - FARTHEST && studied < LATEST; day--) {
		const n = days.get(day);
		if (n === undefined) continue;
		answers += n;
		studied++;
	}
	return studied < FEWEST ? undefined : answers / studied;
}

/** So many cards that are due are asked on a day at most. */
export const mostOnADay = (days: ReadonlyMap<number, number>, today: number): number =>
	Math.ceil(LONGEST * (usualDay(days, today) ?? Infinity));

/** Whether there were days without any study lately, one after the other. */
export function wasAway(days: ReadonlyMap<number, number>, today: number): boolean {
	const first = Array.from(days.keys()).reduce((a, b) => Math.min(a, b), today);
	let gone = 0;
	for (let day = today - 1; day >= Math.max(first, today - BACK); day--) {
		gone = days.has(day) ? 0 : gone + 1;
		if (gone >= GONE) return true;
	}
	return false;
}
