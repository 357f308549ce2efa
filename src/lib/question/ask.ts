import type { Card } from '#lib/deck/card.ts';
import type { AskOptions } from './form.ts';
import { RULES } from './forms.ts';
import type { AskedForm, ListQuestion, QuestionOf } from './question.ts';

/**
 * A question for a card. The same card, form, seed and options always give the same question.
 * @example ask(card, chooseForm(card, memory, seed), seed, { stability: memory.stability })
 */
export const ask = <F extends AskedForm>(
	card: Card,
	form: F,
	seed: number,
	options: AskOptions = {}
): QuestionOf<F> => RULES[form].ask(card, seed, options);

/** Asks all cards of a list at once. */
export function askList(cards: readonly Card[], seed: number): ListQuestion {
	const [first] = cards;
	if (!first) throw new Error('A list without cards cannot be asked.');
	return ask(first, 'list', seed, { list: cards });
}
