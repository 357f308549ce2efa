import type { Deck } from '#lib/deck/schema.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import type { OwnName } from '#lib/question/own-names.ts';
import type { TestQuestion } from './question.ts';

/**
 * The questions of a learner's own test, to which the names that they have given answers are right, too. They are part of it
 * from its beginning, so that it is worth the same whenever it is looked at again.
 */
export function withOwnNames(
	questions: readonly TestQuestion[],
	decks: readonly Deck[],
	own: readonly OwnName[]
): readonly TestQuestion[] {
	if (own.length === 0) return questions;
	const byId = new Map(decks.map((deck) => [deck.id, deck]));
	return questions.map((asked) => {
		const deck = byId.get(asked.deck);
		return deck ? { ...asked, question: allForms.named(asked.question, deck, own) } : asked;
	});
}
