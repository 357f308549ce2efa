/** How long bars are that are compared with each other, in percent of the longest there can be. */

/**
 * One bar a count; anything above nothing is seen.
 *
 * @param most what is as long as can be; absent: the greatest of them
 */
export function barLengths(counts: readonly number[], most?: number): number[] {
	const longest = Math.max(1, most ?? 0, ...counts);
	return counts.map((count) => (count === 0 ? 0 : Math.max(2, (count / longest) * 100)));
}
