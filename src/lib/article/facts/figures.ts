/** What figures and number words are worth. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import type { Token } from '#lib/article/read/tokens.ts';
import { westernDigits } from './date-parts.ts';

export interface Read {
	value: number;
	length: number;
	/** A unit that is written to the figures: %, $, km. */
	unit?: string;
	/** Signs before the first token that belong to it. */
	sign?: Token;
}

const CURRENCY: ReadonlyMap<string, string> = new Map([
	['$', 'dollars'],
	['€', 'euros'],
	['£', 'pounds'],
	['¥', 'yen'],
	['₽', 'roubles'],
	['₺', 'lira'],
	['₹', 'rupees']
]);
const FIGURES = /^(?:\p{Nd}{1,3}(?:[., ’']\p{Nd}{3})+|\p{Nd}+)(?:[.,]\p{Nd}+)?$/u;
const ATTACHED =
	/^(\p{Nd}[\p{Nd}.,]*)(km|m|cm|mm|kg|g|mg|t|l|ml|ha|kWh|MW|GW|mph|bn|k|pc|C|F|ft)$/iu;
/** 1,912; 2.4 million; $6.3 million; 45 000, as the language parts thousands. */
export function figuresAt(
	tokens: readonly Token[],
	at: number,
	lexicon: Lexicon,
	text: string
): Read | undefined {
	const token = tokens[at]!;
	const [, attached, unit] = ATTACHED.exec(token.text) ?? [];
	const figures = attached ?? token.text.replace(/-\p{L}+$/u, '');
	if (!FIGURES.test(figures)) return undefined;
	let length = 1;
	let all = figures;
	while (
		/^\p{Nd}{1,3}$/u.test(figures) &&
		/^\p{Nd}{3}$/u.test(tokens[at + length]?.text ?? '') &&
		isBlank(text, tokens[at + length - 1]!, tokens[at + length]!, lexicon)
	) {
		all += tokens[at + length]!.text;
		length++;
	}
	let value = valueOf(all, lexicon.language.decimal);
	if (value === undefined) return undefined;
	if (isMinus(tokens, at)) value = -value;
	const before = tokens[at - 1];
	const currency = before && before.end === token.start ? CURRENCY.get(before.text) : undefined;
	const word = unit === undefined ? tokens[at + length]?.low : unit.toLowerCase();
	// "5 m" are metres, "$5m" millions.
	const scale =
		word !== undefined && (currency !== undefined || !/^[mk]$/.test(word))
			? scaleOf(word, lexicon)
			: undefined;
	if (scale !== undefined) {
		value = rounded(value * scale);
		if (unit === undefined) length++;
	}
	const after = CURRENCY.get(tokens[at + length]?.text ?? '');
	const hyphened = /-(\p{L}+)$/u.exec(token.text)?.[1];
	const own = currency ?? after ?? (scale === undefined ? unit : undefined) ?? hyphened;
	return {
		value,
		length,
		...(own !== undefined && { unit: own }),
		...(currency && { sign: before })
	};
}

/** "−5", but not "30-40". */
const isMinus = (tokens: readonly Token[], at: number): boolean => {
	const [sign, before] = [tokens[at - 1], tokens[at - 2]];
	if (!sign || sign.end !== tokens[at]!.start || !/^[−-]$/.test(sign.text)) return false;
	return !before || before.end < sign.start;
};

/** "45 000", but not "in 2019 141 countries". */
const isBlank = (
	text: string,
	a: Token,
	b: Token,
	{ language: { decimal, code } }: Lexicon
): boolean =>
	(decimal === ',' || code === 'ar') && b.start === a.end + 1 && /\s/.test(text.charAt(a.end));

/** What figures are worth; undefined where they are an address, a score or the like. */
export function valueOf(figures: string, decimal: '.' | ','): number | undefined {
	const plain = westernDigits(figures).replace(/[ ’']/g, '');
	const other = decimal === '.' ? ',' : '.';
	const parts = plain.split(other);
	const grouped =
		parts.length > 1 && parts.slice(1).every((part) => /^\d{3}(?:[.,]\d+)?$/.test(part));
	if (parts.length > 1 && !grouped)
		return parts.length === 2 ? Number(plain.replace(',', '.')) || undefined : undefined;
	const joined = parts.join('').replace(',', '.');
	return /^\d+(?:\.\d+)?$/.test(joined) ? Number(joined) : undefined;
}

const scaleOf = (word: string, { language: { scales } }: Lexicon): number | undefined =>
	Object.hasOwn(scales, word) ? scales[word] : undefined;

/** 2.4 times a million is 2,400,000, whatever binary fractions say. */
const rounded = (value: number) => Number(value.toPrecision(12));

/** "Twenty-three", "three hundred", "nine", but "one" only of a million and the like. */
export function wordsAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Read | undefined {
	const { numbers } = lexicon.language;
	const [tens, ones, more] = tokens[at]!.low.split('-');
	const own = (word: string | undefined) =>
		word !== undefined && Object.hasOwn(numbers, word) ? numbers[word] : undefined;
	const first = own(tens);
	if (first === undefined || more !== undefined) return undefined;
	const second = ones === undefined ? 0 : own(ones);
	const unit = second === undefined ? ones : undefined;
	let value = first + (second ?? 0);
	let length = 1;
	const scale = unit === undefined ? scaleOf(tokens[at + 1]?.low ?? '', lexicon) : undefined;
	if (scale !== undefined) {
		value *= scale;
		length++;
	}
	if ((value < 2 && !isMeasured(tokens, at)) || (unit !== undefined && !/^\p{L}{3,}$/u.test(unit)))
		return undefined;
	return { value, length, ...(unit !== undefined && { unit }) };
}

const MEASURE =
	/^(?:(?:kilo|centi|milli)?(?:met|lit)(?:re|er)|mile|inch|foot|hectare|tonne?|percent)$/;

/** "One kilometre", "by four to one": figures, where "one of them" is none. */
const isMeasured = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]!.low === 'one' &&
	(MEASURE.test(tokens[at + 1]?.low ?? '') ||
		(tokens[at - 1]?.low === 'to' &&
			/^(?:\d+|two|three|four|five|six)$/.test(tokens[at - 2]?.low ?? '')));
