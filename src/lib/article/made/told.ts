/** What an article says of itself beside what it states. */
import type { Proposals } from '#lib/article/propose-from.ts';
import { oneLine } from '#lib/article/read/tokens.ts';

const LONGEST_TITLE = 110;
const HEADINGS = 3;

/** The heading: of the first short paragraphs the longest, for above it may stand in which part of a paper it was. */
export function titleOf({
	article: { blocks, body, text, source }
}: Proposals): string | undefined {
	const first = blocks
		.slice(0, HEADINGS)
		.filter((block) => !body.includes(block))
		.map(({ start, end }) => oneLine(text.slice(start, end)))
		.filter(isTitle)
		.toSorted((a, b) => b.length - a.length)[0];
	const noted = oneLine(source.noted.title ?? '');
	return first ?? (noted !== '' && isTitle(noted) ? noted : undefined);
}

const isTitle = (words: string): boolean => words.length <= LONGEST_TITLE && !/[{}<>|]/.test(words);

/** The last day, month or year that the article itself names. */
export const lastDay = ({ dates }: Proposals): string | undefined =>
	dates
		.filter(({ inferred }) => !inferred)
		.map(({ date }) => date)
		.toSorted()
		.at(-1);
