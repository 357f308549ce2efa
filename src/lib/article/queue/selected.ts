/** A fact of words that somebody selects: of which kind it will be is guessed, and all else is theirs to say. */
import { oneLine } from '#lib/article/read/tokens.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import type { Candidate, Found, Of, Part, Value } from './candidate.ts';

const NUMBER = /\p{N}[\p{N}.,]*\p{N}|\p{N}/u;
const QUOTED = /^["“„«‘'](.*?)["”“»’']?[.,]?$/su;
/** What one fact may rest on. */
const MOST_WORDS = 60;

/** The candidate, or undefined where nothing, or more than a fact has, is selected. */
export function selectedIn(
	{ text, paragraphs, candidates }: Pick<Found, 'text' | 'paragraphs' | 'candidates'>,
	selected: Part,
	id: string
): Candidate | undefined {
	const paragraph = paragraphs.find(
		({ start, end }) => start < selected.end && selected.start < end
	);
	if (!paragraph) return undefined;
	const mark = within(text, {
		start: Math.max(selected.start, paragraph.start),
		end: Math.min(selected.end, paragraph.end)
	});
	const words = oneLine(text.slice(mark.start, mark.end));
	const count = wordsOf(words).length;
	if (count === 0 || count > MOST_WORDS) return undefined;
	const [of, value] = guessed(words);
	const near = candidates.filter(
		({ evidence, names }) =>
			names && evidence.start <= paragraph.end && paragraph.start <= evidence.end
	);
	return {
		id,
		of,
		value,
		evidence: of === 'quote' ? paragraph : around(text, mark, paragraph),
		mark,
		faults: [],
		sure: false,
		...(near.length > 0 && { names: [...new Set(near.flatMap(({ names }) => names!))] })
	};
}

/** Without blanks at its ends, and with the rest of a word that was cut. */
function within(text: string, { start, end }: Part): Part {
	const letter = (at: number) => /[\p{L}\p{N}\p{M}]/u.test(text[at] ?? '');
	while (start < end && /\s/.test(text[start]!)) start++;
	while (end > start && /\s/.test(text[end - 1]!)) end--;
	while (start > 0 && letter(start) && letter(start - 1)) start--;
	while (end > start && end < text.length && letter(end - 1) && letter(end)) end++;
	return { start, end };
}

function guessed(words: string): [Of, Value] {
	const quoted = QUOTED.exec(words)?.[1];
	if (quoted && wordsOf(quoted).length > 2)
		return ['quote', { kind: 'said', text: quoted.trim(), speaker: '' }];
	const number = NUMBER.exec(words);
	if (number && wordsOf(words).length > 4 && !/[{}]/.test(words)) {
		const [found] = number;
		const after = number.index + found.length;
		const text = `${words.slice(0, number.index)}{{gap:${found}}}${words.slice(after)}`;
		return ['own', { kind: 'cloze', text }];
	}
	return ['own', { kind: 'card', front: '', back: words }];
}

/** The sentence, as far as an anchor goes, of what was selected. */
function around(text: string, mark: Part, paragraph: Part): Part {
	const before = text.slice(paragraph.start, mark.start);
	const after = text.slice(mark.end, paragraph.end);
	const from = [...before.matchAll(/[.!?…]["”’»)]*\s+/gu)].at(-1);
	const to = /[.!?…]["”’»)]*(?=\s|$)/u.exec(after);
	const sentence = {
		start: paragraph.start + (from ? from.index + from[0].length : 0),
		end: to ? mark.end + to.index + to[0].length : paragraph.end
	};
	const few = wordsOf(text.slice(sentence.start, sentence.end)).length <= MOST_WORDS;
	return few ? sentence : mark;
}
