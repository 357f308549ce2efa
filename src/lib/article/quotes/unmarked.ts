/** Speech without marks: a paragraph of its own after "Stated X:", or what the page itself sets apart. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import type { Block } from '#lib/article/read/source.ts';
import { tokensOf } from '#lib/article/read/tokens.ts';
import { attributedBefore } from './before.ts';
import { levelOf } from './level.ts';
import { hosted, type Span } from './marks.ts';

/** A longer cue is a sentence of its own. */
const LONGEST_CUE = 240;
const SHORTEST = 8;
const MOST = 3;
const OPENING = /^["“”„‟＂'‘’‚«‹»›「『•]/u;

/** The spans, and paragraphs that are speech though they have no marks. */
export function withUnmarked(
	text: string,
	blocks: readonly Block[],
	spans: readonly Span[],
	lexicon: Lexicon
): Span[] {
	const found: Span[] = [];
	for (let i = 0; i + 1 < blocks.length; i++) {
		if (!isCue(text, blocks[i]!, lexicon)) continue;
		let last = i;
		while (
			last - i < MOST &&
			isWhole(text, blocks[last + 1], spans) &&
			(last === i ||
				blocks[last + 1]!.kind === 'set-off' ||
				(last === i + 1 && wide(blocks[last + 1])))
		) {
			last++;
			found.push(whole(blocks[last]!, last));
		}
	}
	const taken = new Set(found.map(({ block }) => block));
	blocks.forEach((block, i) => {
		if (block.kind === 'set-off' && !taken.has(i) && isWhole(text, block, spans))
			found.push(whole(block, i));
	});
	return found.length === 0 ? [...spans] : hosted([...spans.map(free), ...found]);
}

/** A wider gap than between paragraphs parts them from what the writer says. */
const wide = (block: Block | undefined) => block !== undefined && block.gap > 1;

function free(span: Span): Span {
	const { host, ...rest } = span;
	return host === undefined ? span : rest;
}

const whole = ({ start, end }: Block, block: number): Span => ({
	open: start,
	start,
	end,
	close: end,
	block,
	unmarked: true
});

/** Whether a paragraph ends with who says what follows. */
function isCue(text: string, { start, end }: Block, lexicon: Lexicon): boolean {
	if (end - start > LONGEST_CUE || !/[:：]\s*$/.test(text.slice(end - 4, end))) return false;
	const { tokens } = levelOf(text, start, end, []);
	const cue = attributedBefore({ tokens, at: tokens.length, lexicon, text, last: '' });
	return cue !== undefined && cue.who.kind !== 'common' && cue.confidence >= 0.66;
}

/** A paragraph of prose in which no marks go around all. */
function isWhole(text: string, block: Block | undefined, spans: readonly Span[]): boolean {
	if (!block || block.kind === 'item' || block.kind === 'heading') return false;
	const words = text.slice(block.start, block.end);
	if (OPENING.test(words) && spans.some(({ open }) => open === block.start)) return false;
	return words.endsWith(':') === false && tokensOf(text, block.start, block.end).length >= SHORTEST;
}
