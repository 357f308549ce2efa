import type { Answer, Card } from '#lib/deck/card.ts';

/** So many are set beside an answer of which no part can be shown. */
const BESIDE = 2;

const LETTER = /[\p{L}\p{N}]\p{M}*/gu;

/**
 * A middle between nothing and all: the first half of each word and the shape of the rest, so that “Sri Lanka” is
 * “Sr· Lan··” and “about 200,000” “200,···”; of a single letter or digit, the answer among two wrong ones.
 */
export function hintOf({ answer, wrong }: Pick<Card, 'answer' | 'wrong'>): string {
	const half = halfOf(answer);
	const others = wrong.slice(0, BESIDE).map(({ text }) => text);
	if (/[\p{L}\p{N}]/u.test(half) || others.length === 0) return half;
	return [answer.text, ...others]
		.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
		.join(' / ');
}

/** Of a word of one or two letters nothing, where there are longer ones: the day of a date would be the answer. */
function halfOf({ kind, text }: Answer): string {
	const [number] = kind === 'number' ? (/\p{N}(?:[\p{N}.,’\s]*\p{N})?/u.exec(text) ?? []) : [];
	const words = number === undefined ? text.normalize('NFC').split(/(?<=\s)/) : [number];
	const counts = words.map((word) => word.match(LETTER)?.length ?? 0);
	const longest = Math.max(...counts);
	return words
		.map((word, at) => {
			const letters = counts[at]!;
			const isShown = letters > 2 || letters === longest;
			let left = isShown ? Math.min(Math.ceil(letters / 2), letters - 1) : 0;
			return word.replace(LETTER, (letter) => (left-- > 0 ? letter : '·'));
		})
		.join('');
}
