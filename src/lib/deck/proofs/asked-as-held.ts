/** What a question asks for is what the fact holds: a day and not a year. */
import { askedExactness, type Exactness } from '#lib/deck/asked-dates.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import type { Proof } from './proof.ts';

const WORDS: Record<Exactness, string> = {
	0: 'a decade or century',
	1: 'a year',
	2: 'a month',
	3: 'a day'
};
const ASK: Record<Exactness, string> = {
	0: 'In which century …?',
	1: 'In which year …?',
	2: 'In which month …?',
	3: 'On what day …?'
};

/** Dates are asked as they are held. */
export const askedAsHeld: Proof = (deck, report) => {
	const view = viewOf(deck);
	deck.facts.forEach((fact, i) => {
		for (const { at, text, held } of checksOf(fact).dated(view, fact)) {
			const asked = askedExactness(text);
			if (asked !== undefined && held !== undefined && asked !== held)
				report(
					['facts', i, ...at],
					`asks for ${WORDS[asked]}, but the answer is ${WORDS[held]}: ask “${ASK[held]}”, or give ${WORDS[asked]} as the answer.`
				);
		}
	});
};
