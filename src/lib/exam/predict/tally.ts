/** What was said and what came of it, over some answers. */
export interface Tally {
	answers: number;
	/** Sums: of predicted chances, and of right answers. */
	said: number;
	knew: number;
}

export const newTally = (): Tally => ({ answers: 0, said: 0, knew: 0 });

/** @param knew whether it was known; an answer that is right in part counts in part, 0..1 */
export function count(
	tally: Tally,
	{ said, knew }: { said: number; knew: boolean | number }
): void {
	tally.answers++;
	tally.said += said;
	tally.knew += Number(knew);
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

/** Answers whose predicted chances lie close together. Shares are 0..1. */
export interface Bin extends Outcome {
	from: number;
	/** Up to before; the last one includes 1. */
	to: number;
}
