import type { Card } from '#lib/deck/card.ts';
import type { prompted } from './letters.ts';
import type { withOwnNames } from './own-names.ts';
import type { Pace } from './pace.ts';
import type { Pool } from './pool.ts';
import type { Form, Marking, QuestionOf, ResponseTo } from './question.ts';
import type { Random } from './seeded.ts';

export interface AskOptions {
	/** The card's FSRS stability in days: which distractors it can bear. 0 when new. */
	stability?: number;
	/** How often the card was asked before: its wrong answers take turns. Absent: they are drawn. */
	reps?: number;
	/** All cards of the question, in its order, where it asks several: see `company`. */
	company?: readonly Card[];
	/** Distractors are what the card is mixed up with, however fresh it is. */
	contrast?: boolean;
}

/**
 * How hard a form is on memory, easiest first: the key is recognised at a glance, recognised among several that are
 * asked together, brought to mind with some of its letters given, judged by the learner, brought to mind, or brought
 * to mind with all its like.
 */
export const EFFORTS = [
	'recognise',
	'compare',
	'prompted',
	'self',
	'recall',
	'recall-all'
] as const;
export type Effort = (typeof EFFORTS)[number];

/** One way of asking. Each form is one file in `forms/`. */
export interface AskRules<F extends Form> {
	readonly effort: Effort;
	/** What an answer usually takes, seconds a card, and the chance, 0..1, of a guess: see worth.ts. */
	readonly usual: { readonly seconds: number; readonly chance: number };
	/** What else it is where it gives some letters of an answer that is hardly remembered: see letters.ts. */
	readonly prompted?: typeof prompted;
	/** Whether this card can be asked in this form at all, given company where it needs some. */
	fits(card: Card): boolean;
	/**
	 * For forms that ask several cards at once: those, with this one among them, in the question's
	 * order; undefined if there are too few.
	 */
	company?(card: Card, pool: Pool, random: Random): readonly Card[] | undefined;
	ask(card: Card, seed: number, options: AskOptions): QuestionOf<F>;
	/** The chance, 0..1, that somebody who knows nothing gets one card of this question right. */
	chance(question: QuestionOf<F>): number;
}

/** One way of asking and marking. */
export interface FormRules<F extends Form> extends AskRules<F> {
	mark(question: QuestionOf<F>, response: ResponseTo<F>, pace?: Pace): Marking;
	/** See own-names.ts. */
	named?: typeof withOwnNames;
	/** Whether what was answered is a name of something else than the answer. */
	namesAnother?(question: QuestionOf<F>, response: ResponseTo<F>): boolean;
}

/**
 * Whether the card's own prompt has one right answer. "Which of these is one of the members?" has
 * many: it can be picked out, or given as one of the whole list. The third of a sequence has one. A place in a picture
 * has as many as there are words for it: it is pointed to.
 */
export const hasOneAnswer = ({ pickOnly, list, answer }: Card): boolean =>
	!pickOnly && !('at' in answer) && (list === undefined || list.ordered);

/** The chance of a guess among so many. */
export const oneIn = ({ length }: { readonly length: number }): number => 1 / Math.max(1, length);

/** Of what is brought to mind nothing can be guessed. */
export const unguessed = (): number => 0;

/** What every question says, whatever its form. */
export function asked(card: Card, seed: number) {
	return {
		cards: [card.id],
		prompt: card.prompt,
		...(card.given && { given: card.given }),
		lang: card.lang,
		dir: card.dir,
		seed
	};
}
