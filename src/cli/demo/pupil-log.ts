/** The review log of a made-up pupil who learns a deck: forgets as FSRS-6 says, at a pace of their own. */
import type { Card } from '#lib/deck/card.ts';
import type { Entry, Grade } from '#lib/memory/log/entry.ts';
import { DEFAULT_WEIGHTS, parametersOf, recallAfter, review } from '#lib/memory/fsrs/fsrs6.ts';
import { MemoryRow } from '#lib/memory/fsrs/row.ts';
import { seeded, type Random } from '#lib/question/seeded.ts';
import { DAY } from '#lib/memory/day.ts';

export interface MadeUpPupil {
	/** Which pupil: another for each. */
	seed: number;
	/** The chance that they study on a day, 0..1. */
	diligence: number;
	/** How much longer than most they remember; 1 is usual. */
	memory: number;
	/** Cards begun on a day of study. */
	newPerDay: number;
	/** The log's name of their device. */
	device: string;
}

export interface Course {
	/** In the order in which they are learnt. */
	cards: readonly Card[];
	/** First and last of the days on which they may study (see memory/day.ts). */
	from: number;
	to: number;
}

interface Studied {
	card: Card;
	/** As the app has it, and as it is. */
	app: MemoryRow;
	mind: MemoryRow;
}

const AFTERNOON = 14 * 3_600_000;
/** Of cards asked for the first time, so many are answered right by those who remember as usual. */
const GUESSED = 0.62;
const MOST_PER_DAY = 60;
/** Entries keep no more of an answer, characters (see memory/log/entry.ts). */
const LONGEST_ANSWER = 100;

export function pupilLog(pupil: MadeUpPupil, { cards, from, to }: Course): Entry[] {
	const random = seeded('pupil', pupil.seed);
	const app = parametersOf();
	const own = parametersOf(DEFAULT_WEIGHTS.map((w, i) => (i < 4 ? w * pupil.memory : w)));
	const studied: Studied[] = [];
	const entries: Entry[] = [];
	for (let day = from; day <= to; day++) {
		if (random() >= pupil.diligence) continue;
		let at = day * DAY + AFTERNOON + Math.floor(random() * 4 * 3_600_000);
		const answer = (one: Studied, grade: Grade) => {
			const took = 2500 + Math.floor(random() * 9000);
			at += took;
			const when = { at, day, shift: 0 };
			review(one.app, grade, when, app);
			review(one.mind, grade, when, own);
			const wrong = grade === 1 ? wrongAnswer(one.card, random) : undefined;
			entries.push({
				device: pupil.device,
				seq: entries.length + 1,
				at,
				offset: 0,
				kind: 'review',
				card: one.card.id,
				grade,
				form: one.card.answer.kind === 'name' && one.app.reps > 3 ? 'typed' : 'choice',
				mode: 'study',
				took,
				revision: one.card.revision,
				...(wrong !== undefined && { answer: wrong })
			});
			// Missed: asked once more before the day is over.
			if (grade === 1) answer(one, 3);
		};
		const due = studied.filter(({ app }) => app.due <= (day + 1) * DAY).slice(0, MOST_PER_DAY);
		for (const one of due)
			answer(one, gradeOf(random, recallAfter(own, day - one.mind.lastDay, one.mind.stability)));
		const next = cards.slice(studied.length, studied.length + pupil.newPerDay);
		for (const card of next) {
			const one = { card, app: fresh(), mind: fresh() };
			studied.push(one);
			answer(one, gradeOf(random, GUESSED * Math.min(1.3, 0.5 + pupil.memory / 2)));
		}
	}
	return entries;
}

const fresh = (): MemoryRow => {
	const row = new MemoryRow();
	row.state = 'new';
	return row;
};

function gradeOf(random: Random, recall: number): Grade {
	if (random() >= recall) return 1;
	const ease = random();
	return ease < 0.12 ? 2 : ease < 0.9 ? 3 : 4;
}

/** A class shares its errors: what is mixed up by one is mixed up by others. */
function wrongAnswer({ id, wrong }: Card, random: Random): string | undefined {
	if (wrong.length === 0) return undefined;
	const confusable = wrong.filter(({ confusable }) => confusable);
	const likely = confusable.length > 0 ? confusable : wrong;
	const first = likely[Math.floor(seeded('mixed up', id)() * likely.length)]!;
	return (random() < 0.6 ? first : wrong[Math.floor(random() * wrong.length)]!).text.slice(
		0,
		LONGEST_ANSWER
	);
}
