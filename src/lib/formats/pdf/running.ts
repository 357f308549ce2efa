/** What stands on every page and is of the paper, not of the article: running heads, and the numbers of pages. */
import type { Line } from './lines.ts';

/** So many lines are looked at from either end of a page. */
const EDGE = 3;
/** On so many pages, and on this share of them, the same is a running head. */
const LEAST = 2;
const SHARE = 0.4;
const PAGE_NUMBER =
	/^(?:\W{0,3}(?:(?:page|seite|p\.|pag\.?|página|стр\.|sayfa|صفحة)\s*)?(?:\d{1,4}|[ivxl]{1,6})(?:\s*(?:\/|of|von|sur|de|из)\s*\d{1,4})?\W{0,3})$/iu;

/** The lines without those. */
export function withoutRunning(pages: readonly (readonly Line[])[]): Line[] {
	const edges = pages.map(edgesOf);
	const counts = new Map<string, number>();
	for (const lines of edges)
		for (const key of new Set([...lines].map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
	const least = Math.max(LEAST, Math.ceil(pages.length * SHARE));
	return pages.flatMap((lines, i) =>
		lines.filter(
			(line) =>
				!edges[i]!.has(line) ||
				!((counts.get(keyOf(line)) ?? 0) >= least || PAGE_NUMBER.test(line.text))
		)
	);
}

/** The highest and the lowest lines of a page, which are not its text all together. */
function edgesOf(lines: readonly Line[]): Set<Line> {
	const sorted = lines.toSorted((a, b) => b.y - a.y);
	return new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)]);
}

/** The same but for the number of the page, and on the same height. */
const keyOf = ({ text, y }: Line): string => `${Math.round(y / 6)} ${text.replace(/\d+/g, '#')}`;
