/** What was said and what came of it, over some answers. */
import type { Step } from '#lib/memory/replay.ts';

export interface Tally {
	answers: number;
	/** Sums: of predicted chances, and of right answers. */
	said: number;
	knew: number;
}

export const newTally = (): Tally => ({ answers: 0, said: 0, knew: 0 });

/** A prediction to be judged by: one for a later day. Of the same day there is nothing to predict. */
export interface Judged {
	/** The chance of recall that was predicted, 0..1. */
	said: number;
	knew: boolean;
}

export function judgedOf({ elapsed, predicted, grade }: Step): Judged | undefined {
	if (elapsed === undefined || elapsed < 1 || predicted === undefined) return undefined;
	return { said: predicted, knew: grade > 1 };
}

export function count(tally: Tally, { said, knew }: Judged): void {
	tally.answers++;
	tally.said += said;
	if (knew) tally.knew++;
}

/** Shares, 0..1. */
export interface Outcome {
	answers: number;
	said: number;
	knew: number;
	/** Half the width of an 80 % interval around `knew`, from chance alone. */
	give: number;
}

const Z80 = 1.2816;

/** Of at least one answer. */
export function outcomeOf({ answers, said, knew }: Tally): Outcome {
	const smooth = (knew + 1) / (answers + 2);
	return {
		answers,
		said: said / answers,
		knew: knew / answers,
		give: Z80 * Math.sqrt((smooth * (1 - smooth)) / answers)
	};
}
