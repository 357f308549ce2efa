/** What of a push can be taken, looked at entry by entry before the database is touched. */
import { checkEntry } from '#lib/memory/check-entry.ts';
import type { Entry } from '#lib/memory/entry.ts';
import type { Push, Reply } from '#lib/memory/exchange.ts';
import { hasUnkept } from '#lib/server/unkept.ts';

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

/** The body of the largest entry there can be (a test of 500 questions) fits easily. */
const LARGEST = 256 * 1024;

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
		const body = JSON.stringify(rest);
		if (hasUnkept(body)) {
			refused.push({ place, why: 'malformed' });
			continue;
		}
		if (body.length > LARGEST) {
			refused.push({ place, why: 'too-large' });
			continue;
		}
		// Another writer's clock is not the one that shows `theirs`; but nothing is later than now.
		const at = Math.min(writer === device ? sent + skew : sent, now);
		taken.push({ device: writer, seq, at, body, sent });
	}
	return { taken, refused };
}

/** The entry that lies in the database. */
export const entryFrom = ({
	device,
	seq,
	at,
	body
}: Pick<Taken, 'device' | 'seq' | 'at' | 'body'>): Entry =>
	({ device, seq, at, ...(JSON.parse(body) as object) }) as Entry;
