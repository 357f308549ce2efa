/** What a question asks for is what the fact holds: a day and not a year. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { askedExactness, type Exactness } from '#lib/deck/asked-dates.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import type { Proof } from './proof.ts';

const WORDS: Record<Exactness, Saying> = {
	0: say`a decade or century`,
	1: say`a year`,
	2: say`a month`,
	3: say`a day`
};
const ASK: Record<Exactness, Saying> = {
	0: say`In which century …?`,
	1: say`In which year …?`,
	2: say`In which month …?`,
	3: say`On what day …?`
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
					say`asks for ${WORDS[asked]}, but the answer is ${WORDS[held]}: ask “${ASK[held]}”, or give ${WORDS[asked]} as the answer.`
				);
		}
	});
};
