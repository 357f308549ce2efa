/**
 * What reviews add up to, for whoever looks at many learners: by learner's day and by card. Plain data,
 * so that it can be stored and gone on with.
 */
import { correctionsOf, isCorrection } from './corrections.ts';
import { DAY_START, dayOf, shiftOf } from './day.ts';
import type { Entry } from './entry.ts';

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
	/** The learner's day of the last review. */
	last: number;
	/** What was answered when it was wrong, and how often. */
	answers: Map<string, number>;
}

export interface Totals {
	/** By learner's day, counted from 1970. */
	days: Map<number, DayTotal>;
	cards: Map<string, CardTotal>;
}

/** So many different wrong answers are kept of a card; rarer ones make room. */
const ANSWERS = 12;

export const noTotals = (): Totals => ({ days: new Map(), cards: new Map() });

/**
 * Adds reviews to the totals, which are changed. Undos and regrades among the entries count if what
 * they are about is among them, too; see `reachesBack`.
 *
 * @param dayStart when the learner's day begins, minutes after midnight
 */
export function addTotals(
	totals: Totals,
	entries: readonly Entry[],
	dayStart: number = DAY_START
): void {
	const { undone, grades } = correctionsOf(entries.filter(isCorrection));
	for (const entry of entries) {
		if (entry.kind !== 'review' || undone.has(entry)) continue;
		const grade = grades.get(entry) ?? entry.grade;
		const day = dayOf(entry.at, shiftOf(entry.offset, dayStart));
		const ofDay = totals.days.get(day) ?? { reviews: 0, right: 0, took: 0 };
		totals.days.set(day, ofDay);
		ofDay.reviews++;
		ofDay.took += entry.took;
		if (grade > 1) ofDay.right++;
		const ofCard = totals.cards.get(entry.card) ?? newCardTotal(day);
		totals.cards.set(entry.card, ofCard);
		ofCard.asked++;
		ofCard.last = Math.max(ofCard.last, day);
		if (grade > 1) continue;
		ofCard.wrong++;
		if (entry.answer !== undefined) addAnswer(ofCard.answers, entry.answer);
	}
}

const newCardTotal = (day: number): CardTotal => ({
	asked: 0,
	wrong: 0,
	last: day,
	answers: new Map()
});

function addAnswer(answers: Map<string, number>, answer: string): void {
	answers.set(answer, (answers.get(answer) ?? 0) + 1);
	if (answers.size <= ANSWERS) return;
	// The rarest goes, but not the one that just came.
	const others = [...answers].filter(([text]) => text !== answer);
	const [rarest] = others.reduce((least, one) => (one[1] < least[1] ? one : least));
	answers.delete(rarest);
}

/** As text, to be stored. */
export const totalsToJson = ({ days, cards }: Totals): string =>
	JSON.stringify({
		days: [...days],
		cards: Array.from(cards, ([id, { answers, ...rest }]) => [
			id,
			{ ...rest, answers: [...answers] }
		])
	});

type CardAsJson = Omit<CardTotal, 'answers'> & { answers: [string, number][] };

export function totalsFromJson(json: string): Totals {
	const { days, cards } = JSON.parse(json) as {
		days: [number, DayTotal][];
		cards: [string, CardAsJson][];
	};
	return {
		days: new Map(days),
		cards: new Map(cards.map(([id, card]) => [id, { ...card, answers: new Map(card.answers) }]))
	};
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
