import type { Entry } from './entry.ts';
import type { LogEntry } from './stamp.ts';
import { FARTHEST } from '#lib/memory/day.ts';

const DEVICE = /^[0-9a-z]{8,32}$/;

/**
 * Whether something has what every entry has, whatever its kind: for entries that were checked by the
 * rules of their kinds before, maybe by a newer version of the app, whose rules allow more than ours.
 */
export function isStamped<E extends LogEntry = Entry>(json: unknown): json is E {
	const { device, seq, at, offset, kind } = Object(json) as Record<string, unknown>;
	return (
		typeof device === 'string' &&
		DEVICE.test(device) &&
		Number.isSafeInteger(seq) &&
		(seq as number) > 0 &&
		Number.isSafeInteger(at) &&
		Math.abs(at as number) <= FARTHEST &&
		Number.isSafeInteger(offset) &&
		Math.abs(offset as number) <= 24 * 60 &&
		typeof kind === 'string' &&
		kind !== ''
	);
}
