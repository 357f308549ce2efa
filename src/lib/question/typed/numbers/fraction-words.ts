/** Fractions in words: "three quarters", "a third", "one thousandth", "trois quarts". */
import { tongue } from '#lib/question/key.ts';
import { inWords } from './number-words.ts';
import { ordinalIn } from './ordinals.ts';
import { partOf, smallNumber } from './small-numbers.ts';

const ENGLISH: Readonly<Record<string, number>> = {
	half: 2,
	halves: 2,
	third: 3,
	quarter: 4,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
	twelfth: 12,
	twentieth: 20,
	hundredth: 100,
	thousandth: 1000,
	millionth: 1e6
};

const TIMES: Readonly<Record<string, number>> = { ten: 10, hundred: 100 };

const divisorOf = (word: string, lang: string): number | undefined => {
	if (tongue(lang) !== 'en') return partOf(word, lang);
	const single = word.replace(/s$/, '');
	return Object.hasOwn(ENGLISH, word)
		? ENGLISH[word]
		: Object.hasOwn(ENGLISH, single)
			? ENGLISH[single]
			: undefined;
};

const PART = /^partes?$/;
const ONE = /^(?:a|an|one|the|ein|eine|die|das|un|une|la|le|el|una|il|um|uma|o|een|de|het)$/;

/** A fraction that is all a text says; undefined where it says none, or more. */
export function fractionIn(
	words: readonly string[],
	lang: string
): { values: readonly number[]; beside: readonly string[] } | undefined {
	if (words.length === 0 || words.length > 5) return undefined;
	const [, unit = '', ...half] = words;
	if (
		tongue(lang) === 'en' &&
		/^(?:an?|one)$/.test(words[0] ?? '') &&
		half.join(' ') === 'and a half' &&
		inWords(['one', unit]) === undefined
	)
		return { values: [1.5], beside: [unit] };
	// "La quinta parte": a place in a row that says of what it is.
	if (PART.test(words.at(-1) ?? '') && tongue(lang) !== 'en') {
		const by = ordinalIn(words.at(-2) ?? '', lang);
		const many = words.slice(0, -2).filter((word) => !ONE.test(word));
		const up = many.length === 0 ? 1 : smallNumber(many.join(' '), lang);
		return by === undefined || by < 2 || up === undefined
			? undefined
			: { values: [up / by], beside: [] };
	}
	const last = divisorOf(words.at(-1) ?? '', lang);
	if (last === undefined) return undefined;
	// "One ten-thousandth"; but ten thousandths are a hundredth.
	const times = /(?:thous|milli).*th$/.test(words.at(-1) ?? '') && TIMES[words.at(-2) ?? ''];
	const by = last * (times && words.length > 2 ? times : 1);
	const all = words.slice(0, times && words.length > 2 ? -2 : -1);
	// "Les trois quarts".
	const before =
		all.length === 2 && /^(?:les|los|las|die|i|le|the)$/.test(all[0] ?? '') ? all.slice(1) : all;
	// "Fifth" alone is a place in a row; half, and what has "a" before it, is a part.
	if (before.length === 0) return by === 2 ? { values: [1 / by], beside: [] } : undefined;
	if (before.every((word) => ONE.test(word))) return { values: [1 / by], beside: [] };
	const parts =
		tongue(lang) === 'en'
			? inWords(before)
			: before.length === 1
				? smallNumber(before[0] ?? '', lang)
				: undefined;
	return parts === undefined || parts > 1000 ? undefined : { values: [parts / by], beside: [] };
}
