import type { Card, CardId } from '#lib/deck/card.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { FormBook } from './form-book.ts';
import { poolOf } from './pool.ts';
import type { Form } from './question.ts';

/** How a card is asked: in which form, and along with which cards, itself among them. */
export interface Way {
	form: Form;
	company: readonly CardId[];
}

/** A way with its cards. */
export interface Cast {
	form: Form;
	company: readonly Card[];
	/** Nothing had to give way for it: nobody who comes along was just told, or is out of turn. */
	free: boolean;
}

/** What decides who is asked along with a card. */
export interface WaysContext {
	deck: Deck;
	/** Which cards may be asked along: at best, else, at the very least. */
	mayAsk: readonly ((id: CardId) => boolean)[];
	/** Which cards are still to be asked in this sitting: they come along first. */
	due?: ((id: CardId) => boolean) | undefined;
	/** Which cards may be shown unasked. */
	beside?: (id: CardId) => boolean;
	/** Whether as few as possible come along. */
	few?: boolean;
	/** How it stood on the screen before: it is asked so again. */
	stood: Way | undefined;
	/** Which cards of its list are to be asked now and are best asked together; none if undefined. */
	pressing: ((id: CardId) => boolean) | undefined;
	/** Whether a card can be asked along, for all that was just shown. */
	untold: (card: Card) => boolean;
}

/**
 * The ways to ask a card, the most suitable first: as it stood on the screen; then along with others
 * of its list that press; then in the form that suits it best. What was just told is asked along only
 * where there is no other way.
 *
 * @param ranked the forms to try, in this order
 * @param seed decides who comes along
 */
export function* waysOf(
	book: FormBook,
	card: Card,
	ranked: readonly Form[],
	seed: number,
	{ deck, mayAsk, due, beside, few = false, stood, pressing, untold }: WaysContext
): Generator<Cast> {
	const casts = (
		may: (id: CardId) => boolean,
		forms: readonly Form[],
		shown: ((id: CardId) => boolean) | undefined = beside
	): Cast[] => {
		const rest = { ...(due && { due }), ...(shown && { beside: shown }), few };
		const pool = poolOf(deck, may, seed, rest);
		return forms.flatMap((form) => {
			const company = book.company(card, form, pool, seed);
			return company ? { form, company, free: false } : [];
		});
	};
	const isFair = ({ company }: Cast) => company.every((one) => one.id === card.id || untold(one));
	if (stood) {
		const forms = ranked.filter((form) => form === stood.form);
		// Those, too, that only stood by.
		const stoodThere = (id: CardId) => stood.company.includes(id);
		for (const way of casts(stoodThere, forms, stoodThere))
			yield { ...way, company: asStood(way.company, stood.company) };
	}
	if (pressing) {
		// With some forms others only stand by.
		const asks = ({ form, company }: Cast) => book.ask(card, form, seed, { company }).cards.length;
		yield* casts(pressing, ranked)
			.map((way) => ({ way, asked: asks(way) }))
			.filter(({ way, asked }) => asked > 1 && (isFair(way) || !untold(card)))
			.toSorted((a, b) => b.asked - a.asked)
			.map(({ way }) => way);
	}
	for (const fair of [true, false])
		for (const [tier, may] of mayAsk.entries())
			for (const form of ranked)
				for (const way of casts(may, [form]))
					if (isFair(way) === fair) yield { ...way, free: fair && tier === 0 };
}

/** In the order in which they stood: it decides how a question is shuffled. */
const asStood = (cards: readonly Card[], stood: readonly CardId[]): Card[] =>
	cards.toSorted((a, b) => stood.indexOf(a.id) - stood.indexOf(b.id));
