import type { Answer } from '#lib/deck/card.ts';

/** The first letter and the shape of the rest: "Sri Lanka" is "S·· ·····", "about 200,000" is "2··,···". */
export function hintOf({ kind, text }: Answer): string {
	const [number] = kind === 'number' ? (/\p{N}(?:[\p{N}.,’\s]*\p{N})?/u.exec(text) ?? []) : [];
	const hidden = (number ?? text).normalize('NFC');
	// Of a single digit nothing can be shown but the answer.
	let shown = (hidden.match(/[\p{L}\p{N}]/gu) ?? []).length < 2;
	return hidden.replace(/[\p{L}\p{N}]\p{M}*/gu, (letter) => {
		if (shown) return '·';
		shown = true;
		return letter;
	});
}
