import type { Block } from './source.ts';

/** Short paragraphs after which nothing of the article comes. */
const END =
	/^(?:related (?:articles?|stories|topics|content)|recent articles by|more (?:from|on|stories)|you (?:may|might) also (?:like|be interested)|read (?:more|next)|most (?:read|popular)|recommended|join the (?:conversation|discussion)|comments?(?: powered by| \(\d+\)|$)|share this|follow us|sign up|subscribe|support (?:us|our|fearless|independent)|about the authors?\b|advertisement$|see also$|references$|further reading$|external links$|footnotes$|copyright|©|all rights reserved|weiterlesen|mehr zum thema|kommentare|teilen|lire aussi|à lire aussi|partager|commentaires|leer también|compartir|comentarios|читайте также|поделиться|комментарии|ilgili haberler|yorumlar|paylaş|اقرأ أيضا|شارك|التعليقات)/iu;
/** Short paragraphs that are of the page, wherever they stand. */
const ANYWHERE =
	/^(?:advertisement|sign up\b|subscribe\b|share (?:this|on)\b|click here\b|photo(?:graph)?:|image:|picture:|credit:|read more\b|listen to\b|watch:|cookie|we use cookies|skip to\b|by\s*\|.*\bcomments\b|\d+ comments?$|loading\b|getty images|print this|email this)|\(?image via|\bcookie policy\b|\baccept (?:all )?cookies\b/iu;
/** Longer paragraphs are nobody's furniture. */
const SHORT = 160;
/** An end is no end in the first part of a text. */
const EARLIEST = 0.4;
/** Marks of sentences, which lists of links and buttons lack. */
const PROSE = /[.!?…。؟]["”’»)\]]*\s*$/u;

/** The paragraphs that are the article's own: what a page puts around it is in the way. */
export function withoutFurniture(text: string, blocks: readonly Block[]): Block[] {
	const last = blocks.at(-1)?.end ?? 0;
	const kept: Block[] = [];
	for (const block of blocks) {
		const words = text.slice(block.start, Math.min(block.end, block.start + SHORT + 1)).trim();
		const short = block.end - block.start <= SHORT;
		if (short && block.start > last * EARLIEST && END.test(words)) break;
		if (short && ANYWHERE.test(words)) continue;
		kept.push(block);
	}
	return kept;
}

/** Whether a paragraph is a heading, a by-line or the like: it has no sentence in it. */
export const isHeading = (text: string, { start, end, kind }: Block): boolean =>
	kind === 'heading' ||
	(kind === 'text' && end - start < 120 && !PROSE.test(text.slice(start, end)));
