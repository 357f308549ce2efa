/** The review log of a learner who studies every day what the app says, and forgets by weights of their own. */
import type { Entry, Grade } from '../../src/lib/memory/log/entry.ts';
import { parametersOf, recallAfter, review } from '../../src/lib/memory/fsrs/fsrs6.ts';
import { MemoryRow } from '../../src/lib/memory/fsrs/row.ts';
import { draw } from './chance.ts';
import { DAY } from '#lib/memory/day.ts';

const HOUR = 3_600_000;

export interface LearnerOptions {
	/** By which they forget. */
	weights: readonly number[];
	seed: number;
	days: number;
	newPerDay: number;
	/** The app stops here, however many are due. */
	mostPerDay?: number;
	/** The learner's first day (see day.ts). */
	from?: number;
	/** Names the cards. */
	cardOf?: (n: number) => string;
}

interface Studied {
	card: string;
	/** As the app has it, and as it is. */
	app: MemoryRow;
	mind: MemoryRow;
}

const fresh = (): MemoryRow => {
	const row = new MemoryRow();
	row.state = 'new';
	return row;
};

export function learnerLog(options: LearnerOptions): Entry[] {
	const { weights, seed, days, newPerDay, mostPerDay = 200, from = 20_500 } = options;
	const cardOf = options.cardOf ?? ((n: number) => `deck/fact-${n}/value`);
	const [own, apps] = [parametersOf(weights), parametersOf()];
	const studied: Studied[] = [];
	const entries: Entry[] = [];
	for (let day = from; day < from + days; day++) {
		let at = day * DAY + 14 * HOUR;
		const answer = ({ card, app, mind }: Studied, grade: Grade) => {
			at += 10_000;
			const when = { at, day, shift: -4 * HOUR };
			review(app, grade, when, apps);
			review(mind, grade, when, own);
			entries.push({
				device: 'learnerofold',
				seq: entries.length + 1,
				at,
				offset: 0,
				kind: 'review',
				card,
				grade,
				form: 'reveal',
				mode: 'study',
				took: 4000 + Math.floor(draw(seed, entries.length, 3) * 8000),
				revision: 0
			});
			// Missed: asked once more before the day is over.
			if (grade === 1) answer({ card, app, mind }, 3);
		};
		const dueToday = studied.filter(({ app }) => app.due <= day * DAY + 4 * HOUR);
		for (const one of dueToday.slice(0, mostPerDay)) {
			const recall = recallAfter(own, day - one.mind.lastDay, one.mind.stability);
			answer(one, gradeOf(draw(seed, entries.length, 1), recall, draw(seed, entries.length, 2)));
		}
		for (let n = 0; n < newPerDay; n++) {
			const one = { card: cardOf(studied.length), app: fresh(), mind: fresh() };
			studied.push(one);
			answer(one, gradeOf(draw(seed, entries.length, 1), 0.65, draw(seed, entries.length, 2)));
		}
	}
	return entries;
}

function gradeOf(chance: number, recall: number, ease: number): Grade {
	if (chance >= recall) return 1;
	return ease < 0.12 ? 2 : ease < 0.9 ? 3 : 4;
}
