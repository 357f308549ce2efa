import type { Card } from '#lib/deck/card.ts';
import type { Pace } from './pace.ts';
import type { AskedForm, Marking, QuestionOf, ResponseTo } from './question.ts';

export interface AskOptions {
	/** The card's FSRS stability in days: which distractors it can bear. 0 when new. */
	stability?: number;
	/** All cards of the card's list, in their order: needed to ask a list. */
	list?: readonly Card[];
}

/** One way of asking and marking. Each form is one file in `forms/` and one line in `forms.ts`. */
export interface FormRules<F extends AskedForm> {
	/** Whether the key is picked out, brought to mind, or judged by the learner. */
	readonly effort: 'recognise' | 'recall' | 'self';
	/** Whether this card can be asked in this form at all. */
	fits(card: Card): boolean;
	ask(card: Card, seed: number, options: AskOptions): QuestionOf<F>;
	mark(question: QuestionOf<F>, response: ResponseTo<F>, pace?: Pace): Marking;
}

/**
 * Whether the card's own prompt has one right answer. "Which of these is one of the members?" has
 * many: it can be picked out, or given as one of the whole list. The third of a sequence has one.
 */
export const hasOneAnswer = ({ pickOnly, list }: Card): boolean =>
	!pickOnly && (list === undefined || list.ordered);

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
