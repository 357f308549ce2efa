import { foretoldOf } from '#lib/exam/predict/answers.ts';
import { rightBy } from '#lib/memory/fsrs/guessing.ts';
import type { Step } from '#lib/memory/fold/replay.ts';

/** A prediction to be judged by: one for a later day. Of the same day there is nothing to predict. */
export interface Judged {
	/** The chance of recall that was predicted, 0..1. */
	said: number;
	/**
	 * What the answer says of knowing: 1 where it was right, and where it was wrong as much less than 0 as right ones are
	 * guessed. Over many answers the mean is the share that was known, which a share of right answers is not.
	 */
	knew: number;
	right: boolean;
	/** The chance, 0..1, of a right answer, known or guessed. */
	likely: number;
	/** The chance, 0..1, that guessing alone is right. */
	guess: number;
}

export function judgedOf(step: Step): Judged | undefined {
	const foretold = foretoldOf(step);
	if (!foretold) return undefined;
	const { recall, guess, right } = foretold;
	return {
		said: recall,
		knew: right ? 1 : -guess / (1 - guess),
		right,
		likely: rightBy(recall, guess),
		guess
	};
}
