/** Digits of any script as 0-9, and the separators of Arabic as ours. */
export const latinDigits = (text: string): string =>
	text
		.replace(/[^\0-\x7f]/gu, (letter) =>
			/\p{Nd}/u.test(letter) ? String(valueOf(letter)) : letter
		)
		.replace(/٫/g, '.')
		.replace(/٬/g, ',');

/** Unicode has the ten digits of a script in a row, beginning at …0 or …6. */
function valueOf(digit: string): number {
	const code = digit.codePointAt(0) ?? 0;
	const start = code & ~0xf;
	const atZero = /\p{Nd}/u.test(String.fromCodePoint(start));
	return atZero ? code - start : code - start - 6;
}
