/** A source's words, in the order in which anchors look for them. */
import { wordsOf } from '#lib/deck/words/normalise.ts';

/** A word; one that was broken at the end of a line may be one word or two. */
export interface Token {
	joined: string;
	split?: readonly [string, string];
	paragraph: number;
	/** Whether a sentence ends with it. */
	last?: true;
}

export interface TextIndex {
	tokens: readonly Token[];
	/** Where each word begins a window. */
	starts: ReadonlyMap<string, readonly number[]>;
	/** Filled as anchors are verified: hashes of all windows of a length. */
	hashes: Map<number, Map<string, number>>;
}

/** One way to read a window, and how many tokens it spans. */
interface Reading {
	words: readonly string[];
	tokens: number;
}

/** Beyond so many broken words in one window, they are read as single words. */
const MAX_BROKEN = 6;
/** A hyphen between letters at the end of a line: "inter-⏎ested", but also "self-⏎conscious". */
const BROKEN = /(?<=\p{L})[-‐\u00ad][^\S\n]*\n[^\S\n]*(?=\p{L})/u;
const BLANK_LINES = /\n(?:[^\S\n]*\n)+/;

/** Reads a source: paragraphs are parted by blank lines, lines may be wrapped anywhere. */
export function indexText(source: string): TextIndex {
	const tokens: Token[] = [];
	let paragraph = 0;
	for (const block of blocksOf(source)) {
		const before = tokens.length;
		block.split(BROKEN).forEach((piece, i) => {
			const words = wordsOf(piece);
			const last = tokens.at(-1);
			const [first] = words;
			let taken = false;
			if (i > 0 && last && first !== undefined && tokens.length > before) {
				// "co-⏎or-⏎dinate": what is already broken stays joined, and breaks at the last place.
				tokens[tokens.length - 1] = {
					joined: last.joined + first,
					split: [last.joined, first],
					paragraph
				};
				taken = true;
			}
			const ends = sentenceEnds(piece, words.length);
			words.forEach((joined, at) => {
				if (at === 0 && i > 0 && taken) return;
				tokens.push({ joined, paragraph, ...(ends.has(at) && { last: true as const }) });
			});
		});
		if (tokens.length > before) paragraph++;
	}
	return { tokens, starts: startsOf(tokens), hashes: new Map() };
}

const SENTENCE = /(?<=[.!?…]["”’»)\]]*)\s+(?=["“‘«([]*[\p{Lu}\p{N}])/u;
/** "Mr. Putin", "Dr. Bothmann", an initial: no sentence ends there. */
const TITLE =
	/(?:^|\s)(?:(?:mr|mrs|ms|dr|prof|st|no|vs|gen|sen|rep|gov|hon|z\.b|bzw|г|ул|им)|\p{Lu})\.$/iu;

/** The places, among its words, of those that end a sentence of a piece of text. */
function sentenceEnds(piece: string, count: number): ReadonlySet<number> {
	const ends = new Set<number>();
	let at = 0;
	for (const sentence of piece.split(SENTENCE)) {
		at += wordsOf(sentence).length;
		if (at > 0 && at < count && !TITLE.test(sentence)) ends.add(at - 1);
	}
	return ends;
}

function startsOf(tokens: readonly Token[]): Map<string, number[]> {
	const starts = new Map<string, number[]>();
	const add = (word: string, at: number) => {
		const known = starts.get(word);
		if (!known) starts.set(word, [at]);
		else if (known.at(-1) !== at) known.push(at);
	};
	tokens.forEach(({ joined, split }, at) => {
		add(joined, at);
		split?.forEach((word) => add(word, at));
	});
	return starts;
}

/** All readings of the `length` words that begin at (or within) a token. */
export function readingsAt(text: TextIndex, at: number, length: number): Reading[] {
	const found: Reading[] = [];
	const extend = (words: readonly string[], next: number, broken: number): void => {
		if (words.length === length) {
			found.push({ words, tokens: next - at });
			return;
		}
		const token = text.tokens[next];
		if (!token) return;
		extend([...words, token.joined], next + 1, broken);
		if (!token.split || broken >= MAX_BROKEN) return;
		const [head, tail] = token.split;
		// A window may also begin or end in the middle of what looks like one word.
		if (words.length + 1 === length) extend([...words, head], next + 1, broken + 1);
		else extend([...words, head, tail], next + 1, broken + 1);
		if (next === at) extend([tail], next + 1, broken + 1);
	};
	extend([], at, 0);
	return found;
}

/** Paragraphs, whatever ends their lines. */
const blocksOf = (source: string): string[] =>
	source
		.replace(/\r\n?|[\u0085\u2028]/g, '\n')
		.replace(/[\f\u2029]/g, '\n\n')
		.split(BLANK_LINES);

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** The words from one position on as the source writes them, on one line. */
export function sourceWords(source: string, position: number, count: number): string {
	const chunks = blocksOf(source).flatMap((block) => block.split(BROKEN).join('').split(/\s+/u));
	let at = 0;
	const found: string[] = [];
	for (const chunk of chunks) {
		if (at >= position + count) break;
		const next = at + wordsOf(chunk).length;
		if (next > position && (next > at || found.length > 0)) found.push(chunk);
		at = next;
	}
	return found.join(' ').replace(EDGES, '');
}
