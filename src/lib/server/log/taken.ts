/** What of a push can be taken, looked at entry by entry before the database is touched. */
import type { Checked } from '#lib/memory/log/check-entry.ts';
import { rightTimes } from '#lib/memory/log/clock.ts';
import type { Push, Reply } from '#lib/memory/log/exchange.ts';
import type { LogEntry } from '#lib/memory/log/stamp.ts';
import { hasUnkept } from '#lib/server/http/unkept.ts';
import { REVIEWS, type AccountLog } from './account-log.ts';
import { LARGEST } from './sizes.ts';

/** An entry as it will lie in the database. */
export interface Taken {
	device: string;
	seq: number;
	at: number;
	/** Everything else about it. */
	body: string;
	/** The time its device gave it. */
	sent: number;
}

/** Sorts a push into what is taken and what is not; times are put right by what its clock shows. */
export function take(
	{ device, now: theirs, entries }: Push,
	now: number,
	of: AccountLog = REVIEWS
): { taken: Taken[]; refused: Reply['refused'] } {
	const rightTime = rightTimes({ device, theirs, now });
	const taken: Taken[] = [];
	const refused: Reply['refused'] = [];
	for (const [place, json] of entries.entries()) {
		const checked = of.check(json);
		if (checked.as === 'none') {
			refused.push({ place, why: 'malformed' });
			continue;
		}
		const { device: writer, seq, at: sent, ...rest } = checked.entry;
		const body = jsonOf(rest);
		if (body !== undefined && hasUnkept(body)) {
			refused.push({ place, why: 'malformed' });
			continue;
		}
		if (body === undefined || isTooLarge(body, checked, of)) {
			refused.push({ place, why: 'too-large' });
			continue;
		}
		const at = rightTime({ device: writer, at: sent });
		taken.push({ device: writer, seq, at, body, sent });
	}
	return { taken, refused };
}

function isTooLarge(
	body: string,
	checked: Exclude<Checked<LogEntry>, { as: 'none' }>,
	{ largestUnknown }: AccountLog
): boolean {
	const bytes = Buffer.byteLength(body);
	if (bytes <= largestUnknown) return false;
	const { as, entry, carried } = checked;
	if (as === 'newer' || (as === 'aside' && entry.kind !== 'test')) return true;
	return bytes > LARGEST || Buffer.byteLength(carried) > largestUnknown;
}

/** Undefined for what is nested so deeply that it cannot be written. */
function jsonOf(value: object): string | undefined {
	try {
		return JSON.stringify(value);
	} catch {
		return undefined;
	}
}
