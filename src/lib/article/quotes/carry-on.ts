/** Speech that names nobody: who spoke last goes on, within a paragraph and from one to the next. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { runEnd } from '#lib/article/names/names.ts';
import { isCapital, type Token } from '#lib/article/read/tokens.ts';
import { attributedBefore } from './before.ts';
import { sentenceStart, type Level } from './level.ts';
import type { Span } from './marks.ts';
import { phraseAfter } from './phrase.ts';
import { whoIn } from './who.ts';
import type { Resolve, Speaker } from './resolve.ts';

/** A span, and what has been found out about it. */
export interface Said {
	span: Span;
	level: Level;
	/** Where it is among the tokens of its level. */
	at: number;
	/** A term or a title: nobody said it. */
	term: boolean;
	speaker?: Speaker;
}

interface Page {
	text: string;
	lexicon: Lexicon;
	resolve: Resolve;
	levels: readonly Level[];
}

const GOES_ON = 0.95;
const SAME_PARAGRAPH = 0.9;
const NEXT_PARAGRAPH = 0.75;
/** Others are named in between. */
const DOUBTFUL = 0.55;
/** So many words after the last speech are still about it. */
const FEW_WORDS = 14;
/** So many words between marks are no term. */
const MANY_WORDS = 5;
/** So many spans are looked back through. */
const MOST_BACK = 60;

/** Gives a span, and those before it that wait for it, the speaker of their neighbours. */
export function carriedOn(one: Said, said: Said[], page: Page): void {
	const { span } = one;
	const before = said
		.slice(-MOST_BACK)
		.findLast(({ span: other, term }) => other.host === undefined && !term);
	const sentence = isSentence(page.text, span);
	if (before?.span.unclosed && before.span.block === span.block - 1 && one.at === 0) {
		if (before.speaker)
			one.speaker = { ...before.speaker, sure: Math.min(before.speaker.sure, GOES_ON) };
		return;
	}
	if (before?.speaker && before.span.block === span.block) {
		const goesOn = sentence || one.level.tokens[one.at - 1]?.text === ',';
		const words = page.text.slice(span.start, span.end).split(' ').length;
		const sameSentence = sentenceStart(one.level.tokens, one.at, page.text) <= before.at;
		if (!goesOn && sameSentence && words >= MANY_WORDS)
			one.speaker = { ...before.speaker, sure: Math.min(before.speaker.sure, DOUBTFUL) };
		else if (goesOn) one.speaker = { ...before.speaker, sure: sureBetween(before, one, page) };
		return;
	}
	if (!sentence) return;
	if (one.at > 0) introduced(one, said, page);
	else if (before?.speaker && before.span.block === span.block - 1) {
		const rest = wordsAfter(before);
		one.speaker = {
			...before.speaker,
			sure: Math.min(before.speaker.sure, rest <= FEW_WORDS ? NEXT_PARAGRAPH : DOUBTFUL)
		};
	}
}

/** Speech that waited for its speaker gets that of what follows: unclosed paragraphs, and sentences of one. */
export function lookedBack(said: readonly Said[], text: string): void {
	for (let i = said.length - 2; i >= 0; i--) {
		const one = said[i]!;
		if (one.speaker || one.term || one.span.host !== undefined) continue;
		const next = said.slice(i + 1, i + 12).find(({ span }) => span.host === undefined);
		if (!next?.speaker) continue;
		const unclosed = one.span.unclosed && next.span.block === one.span.block + 1 && next.at === 0;
		const paragraph =
			one.span.block === next.span.block && one.at === 0 && isSentence(text, one.span);
		if (unclosed) one.speaker = { ...next.speaker, sure: Math.min(next.speaker.sure, GOES_ON) };
		else if (paragraph)
			one.speaker = { ...next.speaker, sure: Math.min(next.speaker.sure, NEXT_PARAGRAPH) };
	}
}

/** "Petty was blunter. “…”": whom the sentence before begins with. */
function introduced(one: Said, said: readonly Said[], { text, lexicon, resolve }: Page): void {
	const { tokens } = one.level;
	const end = one.at - 1;
	if (end < 1 || tokens[end]?.kind !== 'mark') return;
	const from = sentenceStart(tokens, end, text);
	const spoken = attributedBefore({ tokens, at: end, lexicon, text, last: '' });
	const { head, aside } = phraseAfter(tokens, from, lexicon, end);
	const named = whoIn(head, aside, lexicon, text);
	const who =
		spoken?.who ?? (named?.kind === 'common' ? leading(tokens, from, lexicon, text) : named);
	if (!who || who.kind === 'common') return;
	const speaker = resolve({ who, confidence: spoken ? 0.64 : DOUBTFUL }, one.span, said);
	// A single word that nobody has as a surname may be any noun: "Rain fell."
	if (spoken || who.kind === 'pronoun' || speaker?.name.includes(' ')) one.speaker = speaker;
}

/** "Cuthbert shakes his head.": whom a sentence begins with, whatever they do. */
function leading(tokens: readonly Token[], from: number, lexicon: Lexicon, text: string) {
	const run = tokens.slice(from, runEnd(tokens, from, lexicon));
	return isCapital(run[0]) ? whoIn(run, [], lexicon, text) : undefined;
}

function sureBetween(before: Said, one: Said, page: Page): number {
	const between = one.level.tokens.slice(before.at + 1, one.at);
	const { sure } = before.speaker!;
	return Math.min(
		sure,
		between.length === 0 || isAttribution(between, page) ? SAME_PARAGRAPH : DOUBTFUL
	);
}

/** Whether words between two speeches are one sentence, which says who spoke. */
function isAttribution(between: readonly Token[], { lexicon }: Page): boolean {
	const ends = between.filter(({ text }) => /^[.!?…]$/.test(text)).length;
	const says = between.some(
		(_, i) => lexicon.said.at(between, i) > 0 || lexicon.according.at(between, i) > 0
	);
	return ends <= 1 && (says || between.length <= 2);
}

const wordsAfter = ({ level, at }: Said) =>
	level.tokens.slice(at + 1).filter(({ kind }) => kind === 'word').length;

function isSentence(text: string, { start, end }: Span): boolean {
	const words = text.slice(start, end);
	return /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(words) && /[.!?…,]$/u.test(words);
}
