import { refuse } from './refuse.ts';
import { Refused } from './refused.ts';

/** What was asked for; where it cannot be had, the request ends with the reason. */
export function orRefuse<T>(outcome: T): Exclude<T, Refused> {
	if (outcome instanceof Refused) refuse(outcome.why);
	return outcome as Exclude<T, Refused>;
}
