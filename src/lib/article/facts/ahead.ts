/** Which year a day is of that is written without one. */
import type { Token } from '#lib/article/read/tokens.ts';
import { iso } from './date-parts.ts';

/** Words before a day that is still to come. */
const AHEAD = /^(?:will|expected|due|until|wird|werden|bis|sera|hasta|будет)$/;
const LONGEST_SENTENCE = 40;

/** Whether a sentence speaks of what is to come, before a place in it. */
export function isAhead(tokens: readonly Token[], at: number): boolean {
	for (let i = at - 1; i >= 0 && at - i < LONGEST_SENTENCE && !/^[.!?]$/.test(tokens[i]!.text); i--)
		if (AHEAD.test(tokens[i]!.low)) return true;
	return false;
}

/** The last year in which a day was not after the anchor; the first in which it was, where it is to come. */
export function yearBefore(
	{ anchor, published }: { anchor?: string; published: boolean },
	month: number,
	day = 1,
	ahead = false
): number | undefined {
	if (anchor === undefined) return undefined;
	const year = Number(anchor.slice(0, 4));
	const past = iso(year, month, day) <= anchor.padEnd(10, '-12-31');
	if (!published) return year;
	if (ahead) return past ? year + 1 : year;
	return past ? year : year - 1;
}
