import type { Entry } from './entry.ts';
import { isKnown, isUnderstood } from './kinds.ts';

/** How many entries have no effect here: for their kind, or for one of their values. */
export function waitingIn(entries: readonly Entry[]): { newer: number; aside: number } {
	const waiting = entries.filter((entry) => !isUnderstood(entry));
	const aside = waiting.filter(isKnown).length;
	return { newer: waiting.length - aside, aside };
}
