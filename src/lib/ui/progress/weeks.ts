/** A calendar of squares: a column a week, Monday on top, the last column ending today. */
const CELL = 13;
const PITCH = 16;
/** Room for the names of the months, and of the weekdays. */
const TOP = 18;
const START = 30;

export interface CalendarDay {
	/** YYYY-MM-DD, the learner's day. */
	day: string;
	reviews: number;
}

export interface Square extends CalendarDay {
	x: number;
	y: number;
	/** 0 nothing, then four shades: quarters of the busiest day. */
	shade: 0 | 1 | 2 | 3 | 4;
}

export interface Weeks {
	squares: Square[];
	/** Where a month begins, and the day that says which. */
	months: { day: string; x: number }[];
	width: number;
	height: number;
	cell: number;
	top: number;
}

const DAY = 86_400_000;

/** Midnight UTC of a calendar day, for counting days and weekdays. */
const atMidnight = (day: string) => Date.parse(`${day}T00:00:00Z`);
/** 0 Monday … 6 Sunday. */
const weekday = (time: number) => (new Date(time).getUTCDay() + 6) % 7;

/**
 * Lays out the weeks that end with the week of `today`.
 *
 * @param counts reviews by learner's day; days not given had none
 */
export function weeksOf(counts: ReadonlyMap<string, number>, today: string, weeks: number): Weeks {
	const last = atMidnight(today);
	const first = last - (weekday(last) + (weeks - 1) * 7) * DAY;
	const squares: Square[] = [];
	const months: Weeks['months'] = [];
	const days = Math.round((last - first) / DAY) + 1;
	const shown = Array.from({ length: days }, (_, i) =>
		new Date(first + i * DAY).toISOString().slice(0, 10)
	);
	const most = Math.max(1, ...shown.map((day) => counts.get(day) ?? 0));
	for (const [i, day] of shown.entries()) {
		const reviews = counts.get(day) ?? 0;
		const x = START + Math.floor(i / 7) * PITCH;
		const shade = Math.ceil((reviews / most) * 4) as Square['shade'];
		squares.push({ day, reviews, x, y: TOP + (i % 7) * PITCH, shade });
		if (day.endsWith('-01')) months.push({ day, x });
	}
	return {
		squares,
		months: months.filter(({ x }) => x < START + (weeks - 1) * PITCH),
		width: START + weeks * PITCH,
		height: TOP + 7 * PITCH,
		cell: CELL,
		top: TOP
	};
}
