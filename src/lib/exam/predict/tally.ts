import { IN_BAND } from './predict.ts';

/** What was said and what came of it, over some answers. */
export interface Tally {
	answers: number;
	/** Sums: of predicted chances, and of right answers. */
	said: number;
	knew: number;
	/** Of what one answer says less for being guessed, perhaps: 1 / (1 - guess). */
	spread: number;
}

export const newTally = (): Tally => ({ answers: 0, said: 0, knew: 0, spread: 0 });

export interface Counted {
	said: number;
	/** Whether it was known; an answer that is right in part counts in part, 0..1 (but see `Judged`). */
	knew: boolean | number;
	/** The chance, 0..1, that guessing alone is right. */
	guess?: number;
}

export function count(tally: Tally, { said, knew, guess = 0 }: Counted): void {
	tally.answers++;
	tally.said += said;
	tally.knew += Number(knew);
	tally.spread += 1 / (1 - guess);
}

/** Both together. */
export const sumOf = (a: Tally, b: Tally): Tally => ({
	answers: a.answers + b.answers,
	said: a.said + b.said,
	knew: a.knew + b.knew,
	spread: a.spread + b.spread
});

/** Shares, 0..1. */
export interface Outcome {
	answers: number;
	said: number;
	knew: number;
	/** Half the width of an 80 % interval around `knew`, from chance alone. */
	give: number;
}

/** Of at least one answer. */
export function outcomeOf({ answers, said, knew, spread }: Tally): Outcome {
	const smooth = (Math.max(0, knew) + 1) / (answers + 2);
	return {
		answers,
		said: said / answers,
		// So few were right that it is less than guessing alone would give.
		knew: Math.max(0, knew / answers),
		give: IN_BAND * Math.sqrt(((smooth * (1 - smooth)) / answers) * (spread / answers))
	};
}

/** Answers whose predicted chances lie close together. Shares are 0..1. */
export interface Bin extends Outcome {
	from: number;
	/** Up to before; the last one includes 1. */
	to: number;
}
