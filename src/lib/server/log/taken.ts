/** What of a push can be taken, looked at entry by entry before the database is touched. */
import { checkEntry } from '#lib/memory/check-entry.ts';
import type { Entry } from '#lib/memory/entry.ts';
import type { Push, Reply } from '#lib/memory/exchange.ts';
import { isKnown } from '#lib/memory/kinds.ts';
import { hasUnkept } from '#lib/server/unkept.ts';
import { clampTime } from './times.ts';

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

/** Bytes of the largest body there can be: a test of 500 questions fits easily. */
export const LARGEST = 256 * 1024;

/** Of an entry that only a newer app knows, bytes: nobody here can say what it is good for. */
const LARGEST_UNKNOWN = 4096;

/** Clocks that differ by less are left alone, ms: the network takes its time, too. */
const TOLERABLE = 60_000;

/** Sorts a push into what is taken and what is not; times are put right by what its clock shows. */
export function take(
	{ device, now: theirs, entries }: Push,
	now: number
): { taken: Taken[]; refused: Reply['refused'] } {
	const skew = Math.abs(now - theirs) < TOLERABLE ? 0 : now - theirs;
	const taken: Taken[] = [];
	const refused: Reply['refused'] = [];
	for (const [place, json] of entries.entries()) {
		const checked = checkEntry(json);
		if (!checked.success) {
			refused.push({ place, why: 'malformed' });
			continue;
		}
		const { device: writer, seq, at: sent, ...rest } = checked.data as Entry;
		const body = jsonOf(rest);
		if (body !== undefined && hasUnkept(body)) {
			refused.push({ place, why: 'malformed' });
			continue;
		}
		const most = isKnown(rest) ? LARGEST : LARGEST_UNKNOWN;
		if (body === undefined || Buffer.byteLength(body) > most) {
			refused.push({ place, why: 'too-large' });
			continue;
		}
		// Another writer's clock is not the one that shows `theirs`.
		const at = clampTime(writer === device ? sent + skew : sent, now);
		taken.push({ device: writer, seq, at, body, sent });
	}
	return { taken, refused };
}

/** Undefined for what is nested so deeply that it cannot be written. */
function jsonOf(value: object): string | undefined {
	try {
		return JSON.stringify(value);
	} catch {
		return undefined;
	}
}
