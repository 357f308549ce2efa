/** An article read: what it says, without what a page puts around it, in its language. */
import type { Language } from './languages/language.ts';
import { lexiconOf, type Lexicon } from './languages/lexicon.ts';
import { isHeading, withoutFurniture } from './read/furniture.ts';
import type { Block, Source } from './read/source.ts';

export interface Article {
	source: Source;
	/** The source's text, letter for letter, with plain blanks. */
	text: string;
	/** Paragraphs of the article itself. */
	blocks: Block[];
	/** Those that are not headings or by-lines. */
	body: Block[];
	lexicon: Lexicon;
	/** Who wrote it, by a line that says so near the beginning. */
	byline?: string;
}

/** Blanks of all kinds, each of one letter. */
const BLANKS = /[\t\n\r\f\v\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g;

/** Reads an article in its language. */
export function readArticle(source: Source, language: Language): Article {
	const text = source.text.replace(BLANKS, ' ');
	const blocks = withoutFurniture(text, source.blocks);
	const byline = bylineOf(text, blocks);
	return {
		...(byline !== undefined && { byline }),
		source,
		text,
		blocks,
		body: blocks.filter((block) => !isHeading(text, block)),
		lexicon: lexiconOf(language)
	};
}

/** By-lines are near the beginning, short, and name somebody. */
const LINES = 5;
const BYLINE =
	/^(?:[Bb]y|BY|Von|Par|Por)\s+(\p{Lu}[\p{L}\p{M}.’'-]*(?:\s\p{Lu}[\p{L}\p{M}.’'-]*){1,3})(?=\s*(?:$|[,|\n]|\d|\s))/u;

function bylineOf(text: string, blocks: readonly Block[]): string | undefined {
	for (const { start, end } of blocks.slice(0, LINES)) {
		const name = end - start < 120 ? BYLINE.exec(text.slice(start, end))?.[1] : undefined;
		if (name !== undefined && /^\p{Lu}/u.test(name)) return name;
	}
	return undefined;
}
