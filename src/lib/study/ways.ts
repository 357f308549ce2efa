import type { Card, CardId } from '#lib/deck/card.ts';
import { cardIdsOfFact } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Memory } from '#lib/memory/fold/memories.ts';
import type { FormBook } from '#lib/question/form-book.ts';
import type { Form } from '#lib/question/question.ts';
import type { Cast, WaysContext } from '#lib/question/ways.ts';

/** What a sitting knows when it asks a card. */
export interface AskContext extends Partial<Pick<WaysContext, 'stood' | 'untold'>> {
	deck: Deck;
	/** What is remembered of a card. */
	memory: (card: CardId) => Memory | undefined;
	/** The forms to ask in. */
	forms: FormBook;
	/** Epoch ms. */
	now: number;
	/** Whether a card was missed and is to be asked now; absent: none. */
	pressing?: (card: CardId) => boolean;
}

/** Two cards of a list may be asked one after the other; of more each would give the next away. */
const MANY = 3;

/** Whether a card is one of many of its list that were missed and are to be asked now. */
export const isOneOfMany = (
	deck: Deck,
	{ id, fact, member }: Card,
	{ pressing }: Pick<AskContext, 'pressing'>
): boolean =>
	pressing !== undefined &&
	member !== undefined &&
	pressing(id) &&
	cardIdsOfFact(deck, fact).filter(pressing).length >= MANY;

/**
 * The ways to ask a card, see `waysOf`. New cards are asked by themselves.
 *
 * @param ranked the forms to try, in this order
 * @param seed decides who comes along
 */
export function castsOf(
	card: Card,
	ranked: readonly Form[],
	seed: number,
	context: AskContext
): Iterable<Cast> {
	const { deck, forms, memory, now, stood, pressing, untold = () => true } = context;
	const isAside = (id: CardId) => {
		const known = memory(id);
		return known !== undefined && (known.suspended || known.buriedUntil > now);
	};
	return (
		forms.beyond?.waysOf(forms, card, ranked, seed, {
			deck,
			// Those that have been met and are not set aside. A list that can be asked in no other way is asked
			// before every member has been met, and at the last with those that are set aside.
			mayAsk: [
				(id) => (memory(id)?.reps ?? 0) > 0 && !isAside(id),
				(id) => !isAside(id),
				() => true
			],
			stood,
			pressing: isOneOfMany(deck, card, context) ? pressing : undefined,
			untold
		}) ?? ranked.map((form) => ({ form, company: [card] }))
	);
}
