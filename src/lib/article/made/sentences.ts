/** Sentences of an article that can stand alone, with one thing in them to be asked. */
import type { Proposals } from '#lib/article/propose-from.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { MAX_EXCERPT } from '#lib/deck/evidence/excerpts.ts';

interface Part {
	start: number;
	end: number;
}

/** Fewer words leave nothing to go by. */
const LEAST_WORDS = 7;
const ENDS = /[.!?…](?:["”’»)]+)?(?=\s+["“‘«]?[\p{Lu}\p{N}])|[.!?…]["”’»)]*\s*$/gu;
/** What leans on the sentence before it cannot be asked alone. */
const LEANS =
	/^(?:he|she|it|they|this|that|these|those|his|her|its|their|but|and|so|however|then|there|here|another|both|such|the two|in all|others?|er|sie|es|sein|ihr|il|elle|ils|elles|cela|él|ella|esto|он|она|они|это)\b/iu;

/** The sentence around a part of a paragraph; undefined where it cannot be asked alone. */
export function sentenceAround(
	{ article, quotes }: Proposals,
	{ start, end }: Part
): Part | undefined {
	const block = article.body.find((one) => one.start <= start && end <= one.end);
	if (!block || block.kind !== 'text') return undefined;
	const words = article.text.slice(block.start, block.end);
	let from = 0;
	let to = words.length;
	for (const match of words.matchAll(ENDS)) {
		const after = match.index + match[0].length;
		if (block.start + after <= start) from = after;
		else if (block.start + match.index >= end - 1) {
			to = after;
			break;
		}
	}
	const lead = words.slice(from).length - words.slice(from).trimStart().length;
	const part = { start: block.start + from + lead, end: block.start + to };
	const text = article.text.slice(part.start, part.end);
	const count = wordsOf(text).length;
	const speech = quotes.some((quote) => quote.start < part.end && part.start < quote.end);
	if (speech || count < LEAST_WORDS || count > MAX_EXCERPT) return undefined;
	return LEANS.test(text) || /["“”„«»{}]/.test(text) ? undefined : part;
}
