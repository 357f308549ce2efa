import type { Answer, WrongAnswer } from '#lib/deck/card.ts';
import { couldBeSame, dateText, exactnessOf } from '#lib/deck/dates.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { alike, nobody, none, saidMixedUp, type Draft, type Kind } from '#lib/deck/kinds/kind.ts';
import type { FactOf } from '#lib/deck/schema.ts';

type DateFact = FactOf<'date'>;

/** Below so many wrong dates of its own, a fact borrows those of others. */
const ENOUGH = 3;

/** When it happened; and, where the deck asks it, what happened then. */
export const date: Kind<'date'> = {
	keys: ({ reverse }) => [
		{ aspect: 'date' },
		...(reverse === undefined ? [] : [{ aspect: 'event' }])
	],
	draft: (view, fact, { aspect }) =>
		aspect === 'date' ? whenWas(view, fact) : whatHappened(view, fact),
	statement: ({ deck }, fact) => whenText(fact, deck.lang),
	names: none,
	like: alike,
	spoken: nobody,
	mixedUp: none
};

function whenWas(view: DeckView, fact: DateFact): Draft {
	const { lang } = view.deck;
	const text = dateText(fact.date, lang);
	return {
		prompt: fact.question,
		about: { text: fact.event },
		several: { match: view.wording.whenWasWhat, order: view.wording.whichOrder },
		answer: { kind: 'date', text, date: fact.date },
		wrong: () => {
			const own = fact.wrong.filter((other) => !couldBeSame(other, fact.date));
			const borrowed = own.length < ENOUGH ? otherDates(view, fact) : [];
			const known = new Set(own);
			return [
				...own.map((other): WrongAnswer => ({ text: dateText(other, lang), confusable: false })),
				...borrowed.flatMap((other): WrongAnswer[] => {
					if (known.has(other.date)) return [];
					known.add(other.date);
					const why = whenText(other, lang);
					return [{ text: dateText(other.date, lang), why, confusable: false }];
				})
			];
		}
	};
}

/** "Uzbekistan joined the CSTO: 2006." */
const whenText = ({ event, date }: DateFact, lang: string): string =>
	`${event}: ${dateText(date, lang)}.`;

/** Other facts with dates exact as this one's: it happened once, so theirs are wrong. */
const otherDates = (view: DeckView, fact: DateFact) =>
	view
		.kinOf(fact)
		.filter(({ date }) => exactnessOf(date) === exactnessOf(fact.date) && date !== fact.date);

function whatHappened(view: DeckView, fact: DateFact): Draft | undefined {
	if (fact.reverse === undefined) return undefined;
	const answer: Answer = { kind: 'prose', text: fact.event };
	return {
		prompt: fact.reverse,
		answer,
		wrong: () =>
			view
				.kinOf(fact)
				.filter((other) => !couldBeSame(other.date, fact.date))
				.map((other) => ({
					text: other.event,
					why: whenText(other, view.deck.lang),
					confusable: saidMixedUp(fact, other)
				}))
	};
}
