import type { Card } from '#lib/deck/card.ts';

/**
 * How hard a card is by what the deck says of it, 0 to 2, the same for everybody: a number or date has
 * to be exact, a list has to be complete, and some answers are easily mixed up with others. What one
 * learner finds hard is left out on purpose: it changes with every test, and a shared test must not.
 */
function hardnessOf({ answer, list, wrong }: Card): 0 | 1 | 2 {
	const exact = answer.kind === 'number' || answer.kind === 'date' || list?.ordered === true;
	const confusable = wrong.some((one) => one.confusable);
	return ((exact ? 1 : 0) + (confusable ? 1 : 0)) as 0 | 1 | 2;
}

/** What a test is to hold a fair share of: sections, and within them the easy and the hard. */
export const kindOf = (card: Card): string =>
	`${card.deck}/${card.section ?? ''}/${hardnessOf(card)}`;
