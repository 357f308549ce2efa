import type { Answer, WrongAnswer } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { alike, nobody, none, type Kind } from '#lib/deck/kinds/kind.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import { answered } from '#lib/deck/words/sentence.ts';

type NumberFact = FactOf<'number'>;

export const number: Kind<'number'> = {
	keys: () => [{ aspect: 'value' }],
	draft(view, fact) {
		const { question, value, unit, tolerance, wrong } = fact;
		const text = quantityText(view, fact);
		const answer: Answer = {
			kind: 'number',
			text,
			value,
			tolerance,
			...(unit !== undefined && { unit })
		};
		return {
			prompt: question,
			answer,
			wrong: () =>
				wrong.map((other): WrongAnswer => ({
					text: quantityText(view, fact, other),
					confusable: false
				}))
		};
	},
	statement: (view, fact) => answered(view, fact.question, quantityText(view, fact)),
	names: none,
	like: alike,
	spoken: nobody,
	mixedUp: none
};

/** A number as the deck's language writes it, with qualifier and unit. */
function quantityText(view: DeckView, fact: NumberFact, value = fact.value): string {
	const amount = amountText(value, view.deck.lang, looksLikeYear(fact));
	return view.wording.quantity(
		fact.qualifier,
		fact.unit === undefined ? amount : `${amount} ${fact.unit}`
	);
}

/** A bare number between 1000 and 2100 is more likely a year than a count: no separators. */
const looksLikeYear = ({ value, unit }: NumberFact) =>
	unit === undefined && Number.isInteger(value) && value >= 1000 && value <= 2100;

const formatters = new Map<string, Intl.NumberFormat>();

function amountText(value: number, lang: string, plain: boolean): string {
	const key = `${lang} ${plain}`;
	let format = formatters.get(key);
	if (!format) {
		format = new Intl.NumberFormat(lang, { maximumFractionDigits: 20, useGrouping: !plain });
		formatters.set(key, format);
	}
	return format.format(value);
}
