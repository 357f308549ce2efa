/** Judging a typed number: as near as the fact asks, in its unit, and on the right side of it. */
import type { Answer, WrongAnswer } from '#lib/deck/card.ts';
import { normalise, wordsOf } from '#lib/deck/words/normalise.ts';
import { boundIn, fitsBound } from './bound.ts';
import { latinDigits } from '#lib/question/digits.ts';
import { nationsOf } from './states/nations.ts';
import { numberNamed } from '#lib/question/number-names.ts';
import { belowZero } from './numbers/number-forms.ts';
import { numbersIn } from './number-text.ts';
import { unitsInEnglish } from './numbers/unit-names.ts';
import { agrees, converted, isPercent } from './unit.ts';
import { tongue } from '#lib/question/key.ts';

export type NumberAnswer = Extract<Answer, { kind: 'number' }>;

/** What floating point may lose on the way from text. */
const slack = (value: number) => Math.abs(value) * 1e-12;

/** So far beyond a bound a number is still meant for it: 94 is more than 90, 141 another answer. */
const BEYOND = 0.1;

/** Whether a text gives the number asked for. */
export function isNumberRight(
	text: string,
	{ unit: named, ...rest }: NumberAnswer,
	wrong: readonly WrongAnswer[],
	question: string,
	lang: string
): boolean {
	const unit = named === undefined ? undefined : unitsInEnglish(named, lang);
	const answer: NumberAnswer = { ...rest, ...(unit !== undefined && { unit }) };
	const prompt = unitsInEnglish(question, lang);
	if (normalise(text.slice(0, 240)) === normalise(answer.text)) return true;
	const share = shareIn(text, answer);
	if (share !== undefined) return isNear(share, answer, lang);
	const line = withoutTotal(inMetres(belowZero(text), answer), prompt, lang);
	const { values, beside } = numbersIn(line, lang);
	const bound = boundIn(line, lang);
	const wanted = boundIn(answer.text, lang);
	if (!fitsBound(bound, wanted, prompt) || saysOther(beside, answer.unit, prompt, lang))
		return false;
	const asWritten = readInLocale(line, values, lang);
	if (
		unitReadings(values, asWritten, beside, answer, prompt).some((value) =>
			isNear(value, answer, lang)
		)
	)
		return true;
	if (bound !== undefined || !agrees(beside, answer.unit, prompt)) return false;
	return values.some((value) => isBeyond(value, answer, wanted, wrong, lang));
}

/** "3 out of 5" of a share that is asked for: 0.6, or 60 %. Undefined of anything else. */
function shareIn(text: string, { value, unit }: NumberAnswer): number | undefined {
	const percent = isPercent([unit ?? '']);
	if (!percent && (unit !== undefined || Math.abs(value) >= 1)) return undefined;
	const [, part = '', of = ''] =
		/^\D{0,3}(\d{1,6})\s+(?:out of|in|of|von|sur|de|из)\s+(\d{1,6})$/iu.exec(text.trim()) ?? [];
	const [, some = '', all = ''] =
		/^([a-z-]+)\s+(?:in|out of)\s+([a-z-]+)$/i.exec(text.trim()) ?? [];
	const [up, down] =
		some === '' ? [Number(part), Number(of)] : [numberNamed(some), numberNamed(all)];
	return !up || !down ? undefined : (up / down) * (percent ? 100 : 1);
}

/** "How many", in the languages of decks. */
const COUNTS =
	/how many|how much|number of|wie ?viel|combien|cu[aá]nt|quant|сколько|скільки|\bil[ue]\b|hoeveel|kaç|كم|چند|कितन|几|多少|何|몇|πόσ/iu;

/** Whether a question asks how many there are. */
export const asksHowMany = (question: string): boolean => COUNTS.test(question);

/** Where a length is asked for, an m is no million. */
const inMetres = (text: string, { unit }: NumberAnswer): string =>
	/\b(?:kilo|centi|milli)?met(?:re|er)s?\b|\b[ckm]?m\b/i.test(unit ?? '')
		? text.replace(/(?<=\d\s?)m(?=$|\W)/g, ' metres')
		: text;

/** "12 of 15" and "12/15" give 12 where fifteen is what the question asks of. */
function withoutTotal(text: string, prompt: string, lang: string): string {
	const asked = new Set(
		// The numbers of ES-11/1 count nothing.
		(latinDigits(prompt.replace(/\S*\d[-/]\S*/g, ' ')).match(/[\p{L}\p{N}]+/gu) ?? [])
			.map((word) => numbersIn(word, lang).values[0])
			// A year is not what something is a part of.
			.filter((value) => value !== undefined && (value < 1900 || value > 2100))
	);
	const [, part = '', sign = '', of = ''] =
		/^(.{1,60}?)\s*\(?\s*(\bout of the\b|\bout of\b|\bof the\b|\bof\b|\/|\bvon\b|\bsur\b|\bde\b|\bиз\b)\s*(.{1,60}?)\)?$/iu.exec(
			text.slice(0, 140)
		) ?? [];
	const [some, all] = [numbersIn(part, lang).values[0], numbersIn(of, lang).values[0]];
	if (some === undefined || all === undefined || some > all) return text;
	if (asked.has(all) && (sign !== '/' || asksHowMany(prompt))) return part;
	return sign !== '/' && asked.size === 0 && Number.isInteger(some) && all < 1e4 ? part : text;
}

/**
 * Of a text that may be a thousand or a decimal (42.195) what it is in the deck's language: another
 * unit leaves no room for both.
 */
function readInLocale(text: string, values: readonly number[], lang: string): readonly number[] {
	const sign = /\d([.,])\d{3}(?!\d)/.exec(text)?.[1];
	if (sign === undefined || values.length < 2) return values;
	const parts = new Intl.NumberFormat([lang, 'en'], { numberingSystem: 'latn' }).formatToParts(1.5);
	const decimal = parts.find(({ type }) => type === 'decimal')?.value;
	return values.filter((value) => Number.isInteger(value) !== (sign === decimal));
}

/** All values that a number may have in the unit asked for. */
function unitReadings(
	values: readonly number[],
	asWritten: readonly number[],
	beside: readonly string[],
	{ unit, value: asked }: NumberAnswer,
	prompt: string
): number[] {
	const readings: number[] = [];
	if (agrees(beside, unit, prompt)) {
		readings.push(...values);
		// 0.35 of all is 35 %.
		if (isPercent([unit ?? '']) && !isPercent(beside) && Math.abs(asked) >= 1)
			readings.push(...values.filter((one) => one > 0 && one < 1).map((one) => one * 100));
	}
	// 25 % is 0.25, and 150 % 1.5; but twelve is no 1200 %.
	const share = Math.abs(asked) < 1 || !Number.isInteger(asked);
	if (unit === undefined && isPercent(beside) && !isPercent([prompt]) && share)
		readings.push(...values.map((one) => one / 100));
	const times = converted(beside, unit);
	if (times !== undefined) readings.push(...asWritten.map((one) => one * times));
	return readings;
}

/** Whether a value is the one asked for; "12" and "12 million" both answer 12 "million people". */
export function isNear(
	given: number,
	{ value, tolerance, unit }: NumberAnswer,
	lang: string
): boolean {
	const scale = unit === undefined ? 1 : (numbersIn(`1 ${unit}`, lang).values[0] ?? 1);
	return [value, value * scale].some(
		(wanted) => Math.abs(given - wanted) <= tolerance * (wanted / value || 1) + slack(wanted)
	);
}

/** Whether a value is within what the fact says of it, and nearer to it than to any wrong one. */
function isBeyond(
	given: number,
	{ value }: NumberAnswer,
	bound: ReturnType<typeof boundIn>,
	wrong: readonly WrongAnswer[],
	lang: string
): boolean {
	const over = bound === 'over' || bound === 'least';
	const under = bound === 'under' || bound === 'most';
	if (!over && !under) return false;
	const off = over ? given - value : value - given;
	if (off < 0 || off > Math.abs(value) * BEYOND) return false;
	return wrong.every(({ text }) =>
		numbersIn(text, lang).values.every((other) => Math.abs(given - other) > Math.abs(given - value))
	);
}

/** Sides of a vote: so many against are not so many in favour. */
const SIDES = /^(?:against|opposed|abstained|abstentions?|abstaining|absent)$/;

/** Whether a people is counted that nobody asked for: 200,000 Ukrainians are not as many Russians. */
export function saysOther(
	beside: readonly string[],
	unit: string | undefined,
	prompt: string,
	lang: string
): boolean {
	if (tongue(lang) !== 'en' || beside.length === 0) return false;
	// The title of what was voted on may have any of these words.
	const asking = prompt.slice(0, 600).replace(/“[^”]*”|"[^"]*"|«[^»]*»/g, ' ');
	const words = new Set(wordsOf(asking));
	if (beside.some((word) => SIDES.test(word) && !words.has(word))) return true;
	const asked = new Set(
		wordsOf(`${unit ?? ''} ${prompt.slice(0, 600)}`).flatMap((word) => nationsOf(word, lang))
	);
	return beside.some((word) => {
		const nations = word.length > 4 ? nationsOf(word.replace(/s$/, ''), lang) : [];
		return nations.length > 0 && !nations.some((nation) => asked.has(nation));
	});
}
