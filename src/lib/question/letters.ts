/**
 * An answer shown in part, for who cannot bring it to mind yet: the first letter of each word while its memory is
 * weak, and as a hint the first half. The rest keeps its shape.
 */
import type { Answer, Card, WrongAnswer } from '#lib/deck/card.ts';

/** Days of stability up to which letters are given. */
const WEAK = 7;
/** So many are set beside an answer of which no part can be shown. */
const BESIDE = 2;

/** What an answer is with letters given, for worth.ts. */
const PROMPTED = { effort: 'prompted', seconds: 11, chance: 1 / 8 } as const;

const LETTER = /[\p{L}\p{N}]\p{M}*/gu;

/** Of a number its digits, without what stands around them. */
const core = ({ kind, text }: Answer): string => {
	const [number] = kind === 'number' ? (/\p{N}(?:[\p{N}.,’\s]*\p{N})?/u.exec(text) ?? []) : [];
	return (number ?? text).normalize('NFC');
};

/**
 * The first so many letters of each word, given how many it has; of a word of one or two letters none, where there
 * are longer ones: the day of a date would be the answer.
 */
function partOf(answer: Answer, shown: (letters: number) => number): string {
	const text = core(answer);
	const words = answer.kind === 'number' ? [text] : text.split(/(?<=\s)/);
	const counts = words.map((word) => word.match(LETTER)?.length ?? 0);
	const longest = Math.max(...counts);
	return words
		.map((word, at) => {
			const letters = counts[at]!;
			let left = letters > 2 || letters === longest ? Math.min(shown(letters), letters - 1) : 0;
			return word.replace(LETTER, (letter) => (left-- > 0 ? letter : '·'));
		})
		.join('');
}

/** The letters that a question gives from the start; none of an answer of fewer than four, or that is known. */
function lettersOf(answer: Answer, stability: number | undefined): string | undefined {
	const few = (core(answer).match(LETTER)?.length ?? 0) < 4;
	if (few || stability === undefined || stability >= WEAK) return undefined;
	return partOf(answer, () => 1);
}

/**
 * A middle between nothing and all: half of each word; of a single letter or digit, the answer among wrong ones,
 * smallest first.
 */
function hintOf(answer: Answer, wrong: readonly WrongAnswer[] = []): string {
	const half = partOf(answer, (letters) => Math.ceil(letters / 2));
	const others = wrong.slice(0, BESIDE).map(({ text }) => text);
	if (/[^·\P{L}]|[^·\P{N}]/u.test(half) || others.length === 0) return half;
	return [answer.text, ...others]
		.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
		.join(' / ');
}

/** What of the answer a question to be typed into shows, at once and when asked. */
export function shownOf({ answer, wrong }: Pick<Card, 'answer' | 'wrong'>, stability?: number) {
	const letters = lettersOf(answer, stability);
	return { hint: hintOf(answer, wrong), ...(letters !== undefined && { letters }) };
}

/** How a form is asked that gives some letters; undefined where it gives none. */
export const prompted = ({ answer }: Pick<Card, 'answer'>, stability: number) =>
	lettersOf(answer, stability) === undefined ? undefined : PROMPTED;

/** Of what is brought to mind nothing can be guessed; with some of its letters, now and then. */
export const guessedByLetters = ({ letters }: { letters?: string }): number =>
	letters === undefined ? 0 : PROMPTED.chance;
