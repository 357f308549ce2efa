import { generateNKeysBetween } from 'fractional-indexing';

/**
 * Names for so many places one after the other, between two others: whoever sorts by them as text has the order,
 * and no other place has to change. Where two devices gave the same name to two places there is nothing between
 * them: then they come after it.
 *
 * @param before undefined at the beginning
 * @param after undefined at the end
 */
export function placesBetween(
	before: string | undefined,
	after: string | undefined,
	count: number
): string[] {
	try {
		const end = after !== undefined && (before === undefined || before < after) ? after : null;
		return generateNKeysBetween(before ?? null, end, count);
	} catch {
		// Made by no one here: whatever it is, what begins with it comes after it.
		return generateNKeysBetween(null, null, count).map((place) => (before ?? '') + place);
	}
}
