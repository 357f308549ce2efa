/** The words around speech, each speech among them as one token; and inside of speech, the same again. */
import { tokensOf, type Token } from '#lib/article/read/tokens.ts';
import type { Span } from './marks.ts';

/** One line of telling: a paragraph, or the inside of a quotation. */
export interface Level {
	tokens: Token[];
	/** Where the spans of this level are among the tokens. */
	speech: Map<number, number>;
}

/** The level of a part of the text whose own spans are given. */
export function levelOf(
	text: string,
	start: number,
	end: number,
	own: readonly { span: Span; index: number }[]
): Level {
	const tokens: Token[] = [];
	const speech: Level['speech'] = new Map();
	let at = start;
	for (const { span, index } of own) {
		push(tokens, tokensOf(text, at, span.open));
		speech.set(index, tokens.length);
		tokens.push({
			text: '',
			low: '',
			start: span.open,
			end: span.close,
			kind: 'speech',
			speech: index
		});
		at = span.close;
	}
	push(tokens, tokensOf(text, at, end));
	return { tokens, speech };
}

function push(all: Token[], more: readonly Token[]) {
	for (const token of more) all.push(token);
}

const ENDS = /^[.!?。؟]$/u;
/** Words may go on after it. */
const ELLIPSIS = /^(?:…|\.{2,})$/;
const LONGEST_SENTENCE = 120;

/** Where the sentence begins that a token is in; speech that ended a sentence parts it, too. */
export function sentenceStart(tokens: readonly Token[], at: number, text: string): number {
	let from = at;
	while (from > 0 && at - from < LONGEST_SENTENCE) {
		const before = tokens[from - 1]!;
		if (ENDS.test(before.text)) break;
		if (ELLIPSIS.test(before.text) && startsSentence(text, tokens[from])) break;
		if (
			before.kind === 'speech' &&
			endsSentence(text, before) &&
			startsSentence(text, tokens[from])
		)
			break;
		from--;
	}
	return from;
}

const startsSentence = (text: string, token: Token | undefined) =>
	token === undefined || /^[^\p{L}]*[\p{Lu}\p{Lo}]/u.test(text.slice(token.start, token.start + 8));

/** The last sign inside of the marks. */
export const lastSign = (text: string, { start, end }: Pick<Span, 'start' | 'end'>): string =>
	text.slice(start, end).trimEnd().slice(-1);

const endsSentence = (text: string, token: Token): boolean =>
	/[.!?…]["”’»)]*.$/u.test(text.slice(Math.max(token.start, token.end - 4), token.end));
