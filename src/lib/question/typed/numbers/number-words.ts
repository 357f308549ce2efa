import { SMALL, TENS } from '#lib/question/number-names.ts';

/** Words and letters that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
	['hundred', 100],
	['dozen', 12],
	['thousand', 1e3],
	['k', 1e3],
	['million', 1e6],
	['m', 1e6],
	['mn', 1e6],
	['mln', 1e6],
	['billion', 1e9],
	['bn', 1e9],
	['trillion', 1e12],
	['tn', 1e12]
]);

/** English number words, with "point" and halves: undefined when they are not a number. */
export function inWords(words: readonly string[]): number | undefined {
	const half = words.indexOf('half');
	return half < 0 ? decimalInWords(words) : halvesInWords(words, half);
}

/** "Half a million", "two and a half", "two and a half million". */
function halvesInWords(words: readonly string[], at: number): number | undefined {
	const after = words.slice(/^an?$/.test(words[at + 1] ?? '') ? at + 2 : at + 1);
	const unit = after.length === 0 ? 1 : wholeInWords(['one', ...after]);
	if (unit === undefined) return undefined;
	if (at === 0) return unit / 2;
	// "A million and a half".
	const [scale = ''] = words.slice(at - 3, at - 2);
	if (
		at === words.length - 1 &&
		at > 3 &&
		words[at - 2] === 'and' &&
		words[at - 1] === 'a' &&
		(SCALES.get(scale) ?? 0) >= 12
	) {
		const all = wholeInWords(words.slice(0, at - 2));
		return all === undefined ? undefined : all + (SCALES.get(scale) ?? 0) / 2;
	}
	if (at < 3 || words[at - 2] !== 'and' || words[at - 1] !== 'a') return undefined;
	const whole = wholeInWords(words.slice(0, at - 2));
	return whole === undefined || whole >= 100 ? undefined : (whole + 0.5) * unit;
}

function decimalInWords(words: readonly string[]): number | undefined {
	const point = words.indexOf('point');
	if (point < 0) return wholeInWords(words);
	const whole = wholeInWords(words.slice(0, point));
	const rest = words.slice(point + 1);
	const scales = rest.findIndex((word) => (SCALES.get(word) ?? 0) >= 1000);
	const digits = (scales < 0 ? rest : rest.slice(0, scales)).map((word) => SMALL.indexOf(word));
	if (whole === undefined || digits.length === 0) return undefined;
	if (digits.some((digit) => digit < 0 || digit > 9)) return undefined;
	const times = scales < 0 ? [] : rest.slice(scales).map((word) => SCALES.get(word) ?? Number.NaN);
	const value = times.reduce(
		(product, one) => product * one,
		Number(`${whole}.${digits.join('')}`)
	);
	return Number.isNaN(value) ? undefined : value;
}

/** English number words, "two hundred and five": undefined when they are not a number. */
function wholeInWords(words: readonly string[]): number | undefined {
	let total = 0;
	let group = 0;
	/** What may come next: below this. */
	let room = 1000;
	let scale = Infinity;
	for (const [at, word] of words.entries()) {
		// "Hundred and one" leaves out its one.
		if (at === 0 && word.length > 2 && SCALES.has(word)) group = 1;
		const small = SMALL.indexOf(word);
		const tens = TENS.indexOf(word);
		const times = word.length > 2 ? SCALES.get(word) : undefined;
		if (word === 'and') {
			if (at === 0 || at === words.length - 1 || room === 1) return;
		} else if (word === 'a' || word === 'an') {
			if (at !== 0 || words.length === 1) return;
			group = 1;
			room = 1;
		} else if (small >= 0 || tens >= 0) {
			const value = small >= 0 ? small : tens * 10;
			if (value >= room || (small === 0 && words.length > 1)) return;
			group += value;
			room = small >= 0 ? 1 : 10;
		} else if (times === 100) {
			if (group < 1 || group >= 100) return;
			group *= 100;
			room = 100;
		} else if (times !== undefined) {
			if (group < 1 || times >= scale) return;
			total += group * times;
			group = 0;
			scale = times;
			room = times === 12 ? 1 : 1000;
		} else return;
	}
	return words.length > 0 ? total + group : undefined;
}
