/** A calendar of squares: a column a week, Monday on top, the last column ending today. */
const CELL = 13;
const PITCH = 16;
/** Room for the names of the months, and of the weekdays. */
const TOP = 18;
const START = 30;

export interface Square {
	/** The learner's day, numbered as in day.ts. */
	day: number;
	reviews: number;
	x: number;
	y: number;
	/** 0 nothing, then four shades: quarters of the busiest day. */
	shade: 0 | 1 | 2 | 3 | 4;
}

export interface Weeks {
	squares: Square[];
	width: number;
	height: number;
	cell: number;
}

/** How many weeks such a width has room for, in units of the drawing: one at least. */
export const weeksIn = (width: number, most: number): number =>
	Math.max(1, Math.min(most, Math.floor((width - START) / PITCH)));

/** 0 Monday … 6 Sunday; day 0, the first of 1970, was a Thursday. */
const weekday = (day: number) => (((day + 3) % 7) + 7) % 7;

/**
 * Lays out the weeks that end with the week of `today`.
 *
 * @param counts reviews by day; days not given had none
 */
export function weeksOf(counts: ReadonlyMap<number, number>, today: number, weeks: number): Weeks {
	const first = today - weekday(today) - (weeks - 1) * 7;
	const days = Array.from({ length: today - first + 1 }, (_, i) => first + i);
	const most = Math.max(1, ...days.map((day) => counts.get(day) ?? 0));
	const squares = days.map((day, i): Square => {
		const reviews = counts.get(day) ?? 0;
		return {
			day,
			reviews,
			x: START + Math.floor(i / 7) * PITCH,
			y: TOP + (i % 7) * PITCH,
			shade: Math.ceil((reviews / most) * 4) as Square['shade']
		};
	});
	return { squares, width: START + weeks * PITCH, height: TOP + 7 * PITCH, cell: CELL };
}
