/** Time spent on answers, by day or by week. */
import type { Step } from '#lib/memory/fold/replay.ts';
import { mondayOf } from '#lib/memory/day.ts';

/** Somebody who was away from the question did not study, ms. */
const LONGEST = 120_000;
/** Up to so many days each has a bar; then weeks have, so many at most. */
const DAYS = 28;
const WEEKS = 26;

export class TimeSpent {
	/** ms by learner's day. */
	readonly byDay = new Map<number, number>();

	add({ day, entry: { took } }: Pick<Step, 'day' | 'entry'>): void {
		this.byDay.set(day, (this.byDay.get(day) ?? 0) + Math.min(took, LONGEST));
	}
}

/** A day, or the seven days from it on. */
export interface Spell {
	day: number;
	/** ms. */
	spent: number;
}

export interface Spells {
	by: 'day' | 'week';
	/** Without gaps, the last one holding today. */
	spells: Spell[];
}

export function spellsOf(byDay: ReadonlyMap<number, number>, today: number): Spells {
	const first = Math.min(today, ...byDay.keys());
	const by = today - first < DAYS ? 'day' : 'week';
	const length = by === 'day' ? 1 : 7;
	const begin = by === 'day' ? first : Math.max(mondayOf(first), mondayOf(today) - 7 * (WEEKS - 1));
	const spells: Spell[] = [];
	for (let day = begin; day <= today; day += length) {
		let spent = 0;
		for (let d = day; d < day + length && d <= today; d++) spent += byDay.get(d) ?? 0;
		spells.push({ day, spent });
	}
	return { by, spells };
}
