import type { Form, Question } from './question.ts';

/** The learner's recent answer times by form, ms a card, oldest first: a plain value to keep. */
export type Paces = { readonly [F in Form]?: readonly number[] };

/** One answer against the learner's own pace for its form. */
export interface Pace {
	/** ms for this answer. */
	took: number;
	/** Median ms of the learner's recent answers; absent until there are enough of them. */
	usual?: number;
}

const KEPT = 31;
const ENOUGH = 8;
/** Beyond this the phone was put down: it says nothing about recall. */
const AWAY = 5 * 60_000;
/** Far slower: three times the median and at least three seconds more. */
const SLOW = { times: 3, more: 3000 };
/** Fast: half the median. */
const FAST = 0.5;

const perCard = (question: Pick<Question, 'cards'>, took: number) =>
	took / Math.max(1, question.cards.length);

const sane = (took: number) => Number.isFinite(took) && took >= 0 && took < AWAY;

/** The paces with one more answer. */
export function withAnswer(
	paces: Paces,
	question: Pick<Question, 'form' | 'cards'>,
	took: number
): Paces {
	const each = perCard(question, took);
	if (!sane(each)) return paces;
	return { ...paces, [question.form]: [...(paces[question.form] ?? []), each].slice(-KEPT) };
}

/** An answer's time beside the learner's usual one, for `mark`. */
export function paceOf(
	paces: Paces,
	question: Pick<Question, 'form' | 'cards'>,
	took: number
): Pace {
	const times = [...(paces[question.form] ?? [])].sort((a, b) => a - b);
	const pace = { took: perCard(question, took) };
	if (times.length < ENOUGH) return pace;
	const middle = times.length >> 1;
	const [low = 0, high = 0] = [times[times.length % 2 ? middle : middle - 1], times[middle]];
	return { ...pace, usual: (low + high) / 2 };
}

/** How an answer's time compares; `usual` also when nothing is known. */
export function speedOf(pace: Pace | undefined): 'fast' | 'usual' | 'slow' {
	const usual = pace?.usual;
	if (!pace || usual === undefined || !sane(pace.took)) return 'usual';
	if (pace.took > usual * SLOW.times && pace.took > usual + SLOW.more) return 'slow';
	return pace.took <= usual * FAST ? 'fast' : 'usual';
}
