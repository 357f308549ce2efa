import type { LogStatus } from './store.ts';
import { DAY } from '#lib/memory/day.ts';

/** What exists on this device only. */
export interface Unsent {
	count: number;
	/** When the first of it was made, epoch ms. */
	oldest?: number;
	/** When the log was last written to a file, epoch ms. */
	backedUp?: number;
	/** Old or many enough to tell the learner: a browser may clear its storage. */
	warn: boolean;
}

const MANY = 50;

/** Reads off what to tell the learner about entries that are nowhere but here. */
export function unsentFrom({ unsent, oldest, backedUp }: LogStatus, now: number): Unsent {
	const old = oldest !== undefined && now - oldest > DAY;
	return {
		count: unsent,
		oldest,
		backedUp: backedUp?.at,
		warn: unsent > 0 && (old || unsent > MANY)
	};
}
