/** What may be believed of a claim, whoever made it: rules and models are trusted alike. */
import type { Proposals } from '#lib/article/propose-from.ts';
import type { Claim, Fault } from './claim.ts';
import { foreignTo } from './hard.ts';
import { structureOf } from './structure.ts';
import { WordIndex } from './words.ts';

/** A speaker is named in the evidence, or this near to it. */
const PARAGRAPHS = 4;

export type Judge = (claim: Claim) => Fault[];

/** Judges claims about an article; an empty list is one that may be accepted unseen. */
export function judgeOf(found: Proposals): Judge {
	const { article } = found;
	const index = new WordIndex(article.text);
	return (claim) => {
		const [place] = index.find(claim.evidence);
		if (!place) return [{ gate: 1, what: 'evidence' }];
		const evidence = new WordIndex(claim.evidence);
		const around = 'speaker' in claim ? new WordIndex(nearTo(found, place)) : evidence;
		const dates = found.dates.filter(({ start, end }) => start < place.end && place.start < end);
		const foreign = foreignTo(claim, evidence, around, article.lexicon, dates);
		if (foreign.length > 0) return foreign;
		return structureOf(claim, place, found, index);
	};
}

/** The paragraphs of the evidence, and those before it, where its speaker may be named. */
function nearTo(
	{ article: { text, blocks } }: Proposals,
	{ start, end }: { start: number; end: number }
): string {
	const last = blocks.findLastIndex((block) => block.start < end);
	const first = blocks.findIndex((block) => block.end > start);
	const from = blocks[Math.max(0, first - PARAGRAPHS)]?.start ?? 0;
	return text.slice(from, blocks[last]?.end ?? text.length);
}
