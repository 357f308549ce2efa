/** What RemNote calls what is in its zip. */

/** Whether an entry of a zip is RemNote's own. */
export const isRemJson = (name: string): boolean => /(?:^|\/)rem\.json$/.test(name);
/** A page of Markdown; what a Mac packs beside it is none. */
export const isPage = (name: string): boolean =>
	/\.(?:md|markdown)$/i.test(name) && !/(?:^|\/)(?:__MACOSX|\.)/.test(name);

/** Headings, and what Logseq says of a point. */
const ABOUT = /^#{1,6} |^\s*[\w-]+::/;
const POINT = /^\s*[-*+] /;
/** Signs between the sides of cards that Markdown of other programs does not have; and Logseq's. */
const SIGN = /\s(?:>>>?|<<|:>|:<|;;|<>|==>)(?:\s|$)|\S;;\s|#card\b|#\[\[card\]\]|\{\{cloze /;

/** Whether a text is points within points, some of which are cards, as RemNote and Logseq write them. */
export function isOutline(text: string): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '' && !ABOUT.test(line));
	const points = lines.filter((line) => POINT.test(line));
	return points.length * 2 > lines.length && points.some((line) => SIGN.test(line));
}
