/**
 * What reviews add up to, for whoever looks at many learners: by learner's day and by card. Plain data,
 * so that it can be stored (see totals-bytes.ts) and gone on with.
 */
import { isOfClassTest } from '#lib/memory/log/class-test-entry.ts';
import { correctionsOf, isCorrection, type Corrections } from '#lib/memory/log/corrections.ts';
import { DAY_START, dayOf, shiftOf } from '#lib/memory/day.ts';
import type { Entry } from '#lib/memory/log/entry.ts';

/** Of one day. */
export interface DayTotal {
	reviews: number;
	/** Answered right, by the grade that counts. */
	right: number;
	/** Time spent on answers, ms. */
	took: number;
}

/** Of one card. */
export interface CardTotal {
	asked: number;
	wrong: number;
	/** How many of them came long after the day they are of (see server/log/late.ts), but for a class's tests. */
	late: number;
	/** Those of them in a class's tests: they say what is known, and nothing of what was done for it. */
	inTests: Readonly<{ asked: number; wrong: number }>;
	/** The learner's day of the last review in none of these; undefined where there is none. */
	last?: number | undefined;
	/** What was answered when it was wrong, and how often. */
	answers: ReadonlyMap<string, number>;
}

export interface Totals {
	/** By learner's day, counted from 1970. */
	days: Map<number, DayTotal>;
	cards: Map<string, CardTotal>;
	/** How many different wrong answers are kept, of all cards. */
	answers: number;
}

/** So many different wrong answers are kept of a card; rarer ones make room. */
const ANSWERS = 12;
/** And so many of all cards together: more than anybody looks at. */
const ANSWERS_IN_ALL = 50_000;

/** What is known of some entries besides what they say. */
interface Circumstances {
	/** Of a whole log of which the entries are a part. */
	corrections?: Corrections;
	/** Those that came late. */
	late?: ReadonlySet<Entry>;
}

export const noTotals = (): Totals => ({ days: new Map(), cards: new Map(), answers: 0 });

/**
 * Adds reviews to the totals, which are changed. Undos and regrades among the entries count if what
 * they are about is among them, too (see `reachesBack`), or where it is said what becomes of them.
 *
 * @param dayStart when the learner's day begins, minutes after midnight
 */
export function addTotals(
	totals: Totals,
	entries: readonly Entry[],
	dayStart: number = DAY_START,
	{ corrections, late }: Circumstances = {}
): void {
	const { undone, grades } = corrections ?? correctionsOf(entries.filter(isCorrection));
	for (const entry of entries) {
		if (entry.kind !== 'review' || undone.has(entry)) continue;
		const grade = grades.get(entry) ?? entry.grade;
		const day = dayOf(entry.at, shiftOf(entry.offset, dayStart));
		const ofDay = totals.days.get(day) ?? { reviews: 0, right: 0, took: 0 };
		totals.days.set(day, ofDay);
		ofDay.reviews++;
		ofDay.took += entry.took;
		if (grade > 1) ofDay.right++;
		const ofCard = totals.cards.get(entry.card) ?? newCardTotal();
		totals.cards.set(entry.card, ofCard);
		ofCard.asked++;
		const inTest = isOfClassTest(entry);
		if (inTest) ofCard.inTests = oneMore(ofCard.inTests, grade === 1);
		else {
			ofCard.last = Math.max(ofCard.last ?? day, day);
			if (late?.has(entry)) ofCard.late++;
		}
		if (grade > 1) continue;
		ofCard.wrong++;
		if (entry.answer === undefined) continue;
		const { size } = ofCard.answers;
		if (totals.answers < ANSWERS_IN_ALL || ofCard.answers.has(entry.answer))
			ofCard.answers = withAnswer(ofCard.answers, entry.answer);
		totals.answers += ofCard.answers.size - size;
	}
}

/** Most cards are in no test and never answered wrong in words: these stand for all of them, who are many. */
export const IN_NONE = Object.freeze({ asked: 0, wrong: 0 });
export const NO_ANSWERS: ReadonlyMap<string, number> = new Map();

const newCardTotal = (): CardTotal => ({
	asked: 0,
	wrong: 0,
	late: 0,
	inTests: IN_NONE,
	last: undefined,
	answers: NO_ANSWERS
});

const oneMore = ({ asked, wrong }: CardTotal['inTests'], isWrong: boolean) => ({
	asked: asked + 1,
	wrong: wrong + (isWrong ? 1 : 0)
});

function withAnswer(before: CardTotal['answers'], answer: string): CardTotal['answers'] {
	// Of a total that has some, they are its own.
	const answers =
		before === NO_ANSWERS ? new Map<string, number>() : (before as Map<string, number>);
	answers.set(answer, (answers.get(answer) ?? 0) + 1);
	if (answers.size <= ANSWERS) return answers;
	// The rarest goes, but not the one that just came.
	const others = [...answers].filter(([text]) => text !== answer);
	const [rarest] = others.reduce((least, one) => (one[1] < least[1] ? one : least));
	answers.delete(rarest);
	return answers;
}

/** Whether entries say something of earlier ones: then totals have to be added up from the beginning. */
export function reachesBack(entries: readonly Entry[]): boolean {
	const here = new Set(entries.map(({ device, seq }) => `${device} ${seq}`));
	return entries.some(
		(entry) =>
			(isCorrection(entry) && !here.has(`${entry.target.device} ${entry.target.seq}`)) ||
			(entry.kind === 'settings' && entry.set.dayStart !== undefined)
	);
}
