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
	/** Whether a card was recalled in this sitting: it need not be asked along; absent: none. */
	isDone?: (card: CardId) => boolean;
	/** Whether a card is still to be asked in this sitting; absent: none. */
	inLine?: (card: CardId) => boolean;
}

/** So many of a list are asked together: one by one each would give the next away. */
const MANY = 2;

/** Whether a card is one of many of its list that were missed and are to be asked now. */
const isOneOfMany = (
	deck: Deck,
	{ id, fact, member }: Card,
	{ pressing }: Pick<AskContext, 'pressing'>
): boolean =>
	pressing !== undefined &&
	member !== undefined &&
	pressing(id) &&
	cardIdsOfFact(deck, fact).filter(pressing).length >= MANY;

/**
 * The ways to ask a card, see `waysOf`. Along with a new card come others that are met today anyway.
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
	const {
		deck,
		forms,
		memory,
		now,
		stood,
		pressing,
		inLine,
		isDone,
		untold = () => true
	} = context;
	const isAside = (id: CardId) => {
		const known = memory(id);
		return known !== undefined && (known.suspended || known.buriedUntil > now);
	};
	const isMet = (id: CardId) => (memory(id)?.reps ?? 0) > 0;
	const isNew = !isMet(card.id);
	return (
		forms.beyond?.waysOf(forms, card, ranked, seed, {
			deck,
			// Those that have been met and are not set aside. A list that can be asked in no other way is asked
			// before every member has been met, and at the last with those that are set aside.
			mayAsk: [
				(id) =>
					(isMet(id) || (isNew && inLine?.(id) === true)) && !isAside(id) && isDone?.(id) !== true,
				(id) => !isAside(id),
				() => true
			],
			due: inLine,
			// What is shown of a list is told, so nothing that is to be asked yet.
			beside: (id) => !isAside(id) && inLine?.(id) !== true,
			few: isNew,
			stood,
			pressing: isOneOfMany(deck, card, context) ? pressing : undefined,
			untold
		}) ?? ranked.map((form) => ({ form, company: [card], free: true }))
	);
}
