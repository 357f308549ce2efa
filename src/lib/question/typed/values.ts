/**
 * Values that a deck gives as plain words: a card's back "1 September 1939" is that day however it is written, and
 * "42.195 km" that length.
 */
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { datesIn } from './date-text.ts';
import { asksHowMany, type NumberAnswer } from './number-judge.ts';
import { numbersIn } from './number-text.ts';
import { isMeasured, isPercent } from './unit.ts';

const padded = (number: number, length: number) => String(number).padStart(length, '0');

/** The one day, month or year with its era that a text is; undefined where it is none, or may be another. */
export function dateMeant(text: string, lang: string): string | undefined {
	// A year alone counts things as well, and of 3/2/1939 nobody knows the month.
	const readings = datesIn(text, lang);
	const [{ year, month, day, bare, yearless, slip } = { year: 0, month: 0, day: 0 }, ...more] =
		readings;
	if (readings.length === 0 || more.length > 0 || yearless || slip || (month === 0 && bare))
		return undefined;
	const sign = year < 0 ? '-' : '';
	return [
		sign + padded(Math.abs(year), 4),
		...[month, day].filter(Boolean).map((part) => padded(part, 2))
	].join('-');
}

/** The amount in a unit that a text is; undefined where it says anything else. */
export function amountMeant(text: string, lang: string): NumberAnswer | undefined {
	// A place in a row is no amount: the 18th century.
	if (!/\d/.test(text) || /\d(?:st|nd|rd|th|er|ème|e|º|ª|\.(?!\d))/iu.test(text)) return undefined;
	const { values, beside } = numbersIn(text, lang);
	const [value] =
		values.length > 1 && isPlainDecimal(text, lang)
			? values.filter((one) => !Number.isInteger(one))
			: values;
	if (value === undefined || (values.length > 1 && !isPlainDecimal(text, lang))) return undefined;
	if (beside.length === 0 || beside.length > 3 || !(isMeasured(beside) || isPercent(beside)))
		return undefined;
	const unit =
		wordsOf(text.replace(/[-−–]?[\d.,\s]+/, '')).length > 0 || /[%‰]/.test(text)
			? beside.join(' ')
			: '';
	return unit === '' ? undefined : { kind: 'number', text, value, tolerance: 0, unit };
}

/** 42.195 where a point parts decimals, which nobody writes for thousands of what is measured. */
function isPlainDecimal(text: string, lang: string): boolean {
	const sign = /\d([.,])\d{3}(?!\d)/.exec(text)?.[1];
	const parts = new Intl.NumberFormat([lang, 'en'], { numberingSystem: 'latn' }).formatToParts(1.5);
	return (
		sign !== undefined && parts.some(({ type, value }) => type === 'decimal' && value === sign)
	);
}

/** "When", "which year", in the languages of decks. */
const WHEN =
	/\b(?:when|years?|wann|jahre?|quand|année|an|año|anno|ano|rok|roku|kiedy|wanneer|jaar)\b|cuándo|quando|когда|году|коли|році|zaman|yıl|متى|عام|سنة|سال|कब|वर्ष|年|년|언제|πότε|έτος|מתי|שנה/iu;
/** What stands before a year in a sentence. */
const BEFORE_YEAR =
	/(?:^|[\s(])(?:in|since|from|until|by|of|year|im|seit|jahr|en|depuis|dès|nel|dal|em|desde|w|od|в|с|у|з|anno|around|about|um|vers|hacia)\s*$/iu;

/** Whether a whole number is a year: its question asks when, or its gap stands behind "in". */
export const isYear = (
	{ value, tolerance, unit }: NumberAnswer,
	question: string,
	before: string | undefined
): boolean =>
	Number.isInteger(value) &&
	value >= 1000 &&
	value <= 2100 &&
	tolerance === 0 &&
	unit === undefined &&
	!asksHowMany(question) &&
	(before === undefined ? WHEN.test(question) : BEFORE_YEAR.test(before));

const RANGE =
	/^\s*(?:from|between|von|de|du|entre|dal|da|od|с|від)?\s*(?:(?:the years?|years?)\s*)?(\d{3,4})\s*(?:-|–|—|−|\/|to|until|till|and|bis|und|à|a|au|et|y|al|e|do|по|до)\s*(\d{2,4})\s*$/iu;

/** The two years of a span: 1914 and 1918 of "1914–18". Undefined where a text is none. */
function spanIn(text: string): string | undefined {
	const [, from = '', to = ''] = RANGE.exec(text.slice(0, 60)) ?? [];
	if (from === '' || to === '' || to.length > from.length) return undefined;
	return `${from}-${from.slice(0, from.length - to.length)}${to}`;
}

/** Whether two texts are the same span of years. */
export const isSameSpan = (text: string, other: string): boolean => {
	const span = spanIn(other);
	return span !== undefined && span === spanIn(text);
};
