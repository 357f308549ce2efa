/**
 * What was asked for and cannot be had, as a value: what rooms of the server answer in its place. What a request
 * gets to hear is for the routes, and for what asks on their behalf (`or-refuse.ts`).
 */
import type { Refusal } from './refuse.ts';

export class Refused<W extends Refusal = Refusal> {
	readonly why: W;

	constructor(why: W) {
		this.why = why;
	}
}

export const refused = <W extends Refusal>(why: W): Refused<W> => new Refused(why);

/**
 * What is known to be there.
 *
 * @throws Error for a refusal: then it is a mistake of ours
 */
export function sure<T>(outcome: T): Exclude<T, Refused> {
	if (outcome instanceof Refused) throw new Error(`Refused: ${outcome.why}.`);
	return outcome as Exclude<T, Refused>;
}
