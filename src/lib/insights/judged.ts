import type { Step } from '#lib/memory/fold/replay.ts';

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
