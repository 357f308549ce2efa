/**
 * Where quotation marks open and close. They come straight and curly, mixed, as apostrophes, closed by
 * another mark than they were opened by, and not closed at all where speech goes on in the next paragraph.
 */
import type { Block } from '#lib/article/read/source.ts';
import { FAMILY, laterSingles, marksIn, type Family } from './mark.ts';

/** Words between marks, from after the first to before the last. */
export interface Span {
	/** The opening mark. */
	open: number;
	start: number;
	end: number;
	/** After the closing mark. */
	close: number;
	/** Which of the article's paragraphs. */
	block: number;
	/** Which span it stands in. */
	host?: number;
	/** Goes on in the next paragraph. */
	unclosed?: true;
	/** Without marks: a paragraph of its own after "Stated X:". */
	unmarked?: true;
}

const SPACE = /\s/u;

interface Opened {
	family: Family;
	open: number;
}

/** Each pair of marks of the paragraphs, in the order of the text, with what stands in what. */
export function spansOf(text: string, blocks: readonly Block[]): Span[] {
	const spans: Span[] = [];
	blocks.forEach((block, index) => {
		const next = blocks[index + 1];
		spans.push(...spansIn(text, block, index, next && text.slice(next.start, next.start + 1)));
	});
	return hosted(spans);
}

function spansIn(text: string, block: Block, index: number, following?: string): Span[] {
	const marks = marksIn(text, block);
	const later = laterSingles(marks);
	const stack: Opened[] = [];
	const spans: Span[] = [];
	const pair = (depth: number, close: number) => {
		const { open } = stack[depth]!;
		stack.length = depth;
		if (close > open + 1)
			spans.push({ open, start: open + 1, end: close, close: close + 1, block: index });
	};
	marks.forEach((mark, i) => {
		const depth = stack.findLastIndex(({ family }) => family === mark.family);
		const { at, family } = mark;
		if (mark.closes && depth >= 0 && !(mark.doubtful && later[i]?.next === 'closes'))
			pair(depth, at);
		else if (mark.opens && (family !== 'single' || later[i]?.closes || at === block.start))
			stack.push({ family, open: at });
	});
	const [first] = stack;
	if (first && goesOn(text, block, first, following))
		spans.push({
			open: first.open,
			start: first.open + 1,
			end: block.end,
			close: block.end,
			block: index,
			unclosed: true
		});
	return spans.map((span) => trimmed(text, span));
}

/** Speech that is not closed in its paragraph: the next begins with a mark, or it was all of this one. */
function goesOn(text: string, { start }: Block, { family, open }: Opened, next = ''): boolean {
	const again = FAMILY[next] === family;
	if (open === start) return again || family !== 'single';
	return (
		again && family !== 'single' && /[:,]\s*$/.test(text.slice(Math.max(start, open - 3), open))
	);
}

/** Without blanks at its edges: French marks stand off. */
function trimmed(text: string, span: Span): Span {
	let { start, end } = span;
	while (start < end && SPACE.test(text.charAt(start))) start++;
	while (end > start && SPACE.test(text.charAt(end - 1))) end--;
	return { ...span, start, end };
}

/** The spans in the order of the text, each with the one around it. */
export function hosted(spans: readonly Span[]): Span[] {
	const sorted = spans
		.filter(({ start, end }) => end > start)
		.toSorted((a, b) => a.open - b.open || b.close - a.close);
	const around: number[] = [];
	return sorted.map((span, index) => {
		while (around.length > 0 && sorted[around.at(-1)!]!.close <= span.open) around.pop();
		const host = around.at(-1);
		around.push(index);
		return host === undefined ? span : { ...span, host };
	});
}
