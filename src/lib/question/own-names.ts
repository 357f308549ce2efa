/** Names that a learner has given answers besides those of the deck: fetched with what marks typed answers. */
import type { Answer, CardId } from '#lib/deck/card.ts';
import { cardOf } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { nameKey } from './key.ts';
import { takes, type Question } from './question.ts';

/** Another name for a card's answer. */
export interface OwnName {
	card: CardId;
	name: string;
}

/**
 * A question to which those names are right answers, too: whichever card of the deck they were given on, if it asks
 * for the same. None is that has become the deck's name for something else.
 */
export function withOwnNames(question: Question, deck: Deck, own: readonly OwnName[]): Question {
	if (!takes(question, 'text') && !takes(question, 'entries')) return question;
	const { cards, lang, rivals } = question;
	const answerOf = (card: CardId) => cardOf(deck, card)?.answer.text;
	const others = new Set(rivals.map((rival) => nameKey(rival, lang)));
	const named = (answer: Answer, at: number): Answer => {
		if (answer.kind !== 'name') return answer;
		const names = own.flatMap(({ card, name }) =>
			(card === cards[at] || answerOf(card) === answer.text) && !others.has(nameKey(name, lang))
				? name
				: []
		);
		return names.length === 0 ? answer : { ...answer, accept: [...answer.accept, ...names] };
	};
	return takes(question, 'entries')
		? { ...question, items: question.items.map(named) }
		: { ...question, answer: named(question.answer, 0) };
}
