/** What was said on a page, and by whom. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { Genders } from '#lib/article/names/genders.ts';
import { Names } from '#lib/article/names/names.ts';
import type { Block } from '#lib/article/read/source.ts';
import { tokensOf, type Token } from '#lib/article/read/tokens.ts';
import { groupedBy } from '#lib/deck/grouped.ts';
import { attributedBefore } from './before.ts';
import { attributedAfter, attributedInside, type Attribution, type Place } from './beside.ts';
import { lastSign, levelOf, type Level } from './level.ts';
import { spansOf, type Span } from './marks.ts';
import { isTerm, isTermAfter } from './not-speech.ts';
import { resolver, type Speaker } from './resolve.ts';
import { carriedOn, lookedBack, type Said } from './carry-on.ts';
import { withUnmarked } from './unmarked.ts';

export interface Quote {
	/** Without the marks. */
	start: number;
	end: number;
	speaker: string | null;
	reportedBy: string | null;
	office: string | null;
	/** That the speaker is right, 0 to 1. */
	confidence: number;
}

/** What a page's paragraphs hold between marks, with what is known of who said it. */
export function quotesIn(text: string, blocks: readonly Block[], lexicon: Lexicon): Quote[] {
	const outer = blocks.map(({ start, end }) => tokensOf(text, start, end));
	const names = new Names(outer, lexicon, text);
	const genders = new Genders(outer, names, lexicon, text);
	const spans = withUnmarked(text, blocks, spansOf(text, blocks), lexicon);
	const levels = levelsOf(text, blocks, spans);
	const resolve = resolver(
		names,
		genders,
		lexicon,
		text,
		levels.map(({ tokens }) => tokens)
	);
	const said: Said[] = [];
	spans.forEach((span, index) => {
		const inside = span.host !== undefined;
		const level = levels[inside ? blocks.length + span.host! : span.block]!;
		const at = level.speech.get(index)!;
		const place = { tokens: level.tokens, at, lexicon, text, last: lastSign(text, span) };
		const term =
			!span.unmarked &&
			(isTerm(level.tokens, at, lexicon) || isTermAfter(level.tokens, at, lexicon));
		const inner = { ...place, tokens: levels[blocks.length + index]!.tokens };
		const beside = term
			? undefined
			: (besideOf(place, span, levels, blocks, text) ?? attributedInside(inner));
		const speaker = beside ? resolve(beside, span, said) : undefined;
		const title =
			speaker !== undefined && speaker.sure < SURE && isTitle(text.slice(span.start, span.end));
		const one: Said = {
			span,
			level,
			at,
			term: term || title,
			...(speaker && !title && { speaker })
		};
		if (!one.speaker && !one.term && !inside)
			carriedOn(one, said, { text, lexicon, resolve, levels });
		if (inside && one.speaker) one.speaker.reportedBy ??= said[span.host!]?.speaker?.name ?? null;
		said.push(one);
	});
	lookedBack(said, text);
	return said.flatMap((one) => (isSpeech(one, text) ? [quoteOf(one)] : []));
}

function besideOf(
	place: Place,
	span: Span,
	levels: readonly Level[],
	blocks: readonly Block[],
	text: string
): Attribution | undefined {
	const after = attributedAfter(place);
	if (after) return after;
	const before = place.at > 0 ? attributedBefore(place) : undefined;
	if (before || place.at > 0 || span.host !== undefined) return before;
	return cueOf(span, levels, blocks, place, text);
}

/** "Stated X:" as a paragraph of its own. */
function cueOf(
	span: Span,
	levels: readonly Level[],
	blocks: readonly Block[],
	place: Place,
	text: string
): Attribution | undefined {
	const cue = levels[span.block - 1];
	const block = blocks[span.block - 1];
	if (
		!cue ||
		!block ||
		!/[:：]\s*$/.test(text.slice(Math.max(block.start, block.end - 4), block.end))
	)
		return undefined;
	return attributedBefore({ ...place, tokens: cue.tokens, at: cue.tokens.length });
}

/** The levels of the paragraphs, then those inside of each span. */
function levelsOf(text: string, blocks: readonly Block[], spans: readonly Span[]): Level[] {
	const own = (keep: (span: Span) => boolean) =>
		spans.flatMap((span, index) => (keep(span) ? [{ span, index }] : []));
	const byBlock = groupedBy(
		own(({ host }) => host === undefined),
		({ span }) => span.block
	);
	const byHost = groupedBy(
		own(({ host }) => host !== undefined),
		({ span }) => span.host
	);
	return [
		...blocks.map(({ start, end }, i) => levelOf(text, start, end, byBlock.get(i) ?? [])),
		...spans.map(({ start, end }, i) => levelOf(text, start, end, byHost.get(i) ?? []))
	];
}

/** So many words that begin and end as a sentence does are said by somebody, if we do not know by whom. */
const SENTENCE_WORDS = 4;

function isSpeech({ span, speaker, term, level, at }: Said, text: string): boolean {
	if (term) return false;
	const words = text.slice(span.start, span.end);
	const count = words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
	if (count === 0) return false;
	if (speaker) return !isScare(count, level.tokens, at, speaker);
	if (span.host !== undefined || span.unmarked) return false;
	return (
		count >= SENTENCE_WORDS && /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(words) && /[.!?…,]$/u.test(words)
	);
}

/** Below it, where words are somebody’s may be a mistake. */
const SURE = 0.7;

/** “The Quiet Seam”, “Süddeutschen Zeitung”: several words, each with a capital, are the name of something. */
const isTitle = (words: string): boolean =>
	/^\p{Lu}\S*(?: (?:of|the|and|de|la|der|und)| \p{Lu}\S*)* \p{Lu}[\p{L}\p{M}’'-]*$/u.test(words);

/** "said the “freeze” was": a word with an article before it, far from its verb, is held at arm’s length. */
function isScare(count: number, tokens: readonly Token[], at: number, { sure }: Speaker): boolean {
	return (
		count <= 2 && sure < 0.7 && /^(?:the|this|these|those|its)$/.test(tokens[at - 1]?.low ?? '')
	);
}

function quoteOf({ span: { start, end }, speaker }: Said): Quote {
	if (!speaker)
		return { start, end, speaker: null, reportedBy: null, office: null, confidence: 0.3 };
	return {
		start,
		end,
		speaker: speaker.name,
		reportedBy: speaker.reportedBy ?? null,
		office: speaker.office,
		confidence: Math.round(speaker.sure * 100) / 100
	};
}
