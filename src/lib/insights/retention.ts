/** Retention: of the reviews of a month (or week) how many were recalled, and how many should have been. */
import { DAY, mondayOf } from '#lib/memory/day.ts';
import {
	count,
	newTally,
	outcomeOf,
	sumOf,
	type Counted,
	type Outcome,
	type Tally
} from '#lib/exam/predict/tally.ts';

export interface Period extends Outcome {
	/** Its first day (see day.ts). */
	day: number;
}

export interface Retention {
	by: 'week' | 'month';
	/** Those with answers, oldest first. */
	periods: Period[];
}

/** With a shorter history there would be too few months to see anything. */
const WEEKS = 12;
const MOST_MONTHS = 12;

export class RetentionTally {
	readonly #days = new Map<number, Tally>();

	add(day: number, judged: Counted): void {
		let tally = this.#days.get(day);
		if (!tally) this.#days.set(day, (tally = newTally()));
		count(tally, judged);
	}

	result(today: number): Retention {
		const days = [...this.#days].filter(([day]) => day <= today).sort(([a], [b]) => a - b);
		const first = days[0]?.[0] ?? today;
		const by = today - first < 7 * WEEKS ? 'week' : 'month';
		const startOf = by === 'week' ? mondayOf : monthOf;
		const sums = new Map<number, Tally>();
		for (const [day, tally] of days) {
			const start = startOf(day);
			sums.set(start, sumOf(sums.get(start) ?? newTally(), tally));
		}
		const periods = Array.from(sums, ([day, tally]): Period => ({ day, ...outcomeOf(tally) }));
		return { by, periods: periods.slice(-MOST_MONTHS) };
	}
}

function monthOf(day: number): number {
	const date = new Date(day * DAY);
	return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1) / DAY;
}
