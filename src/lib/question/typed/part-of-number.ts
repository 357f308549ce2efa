/** Numbers that are right as far as they go: 4.4 of 4.4 million, 120 of the minutes that are two hours. */
import type { WrongAnswer } from '#lib/deck/card.ts';
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { boundIn, fitsBound } from './bound.ts';
import { isNear, saysOther, type NumberAnswer } from './number-judge.ts';
import { numbersIn } from './number-text.ts';
import { unitsInEnglish } from './numbers/unit-names.ts';
import { scalesOf } from './numbers/scale-words.ts';
import { agrees, isMeasured, isPercent, otherUnits } from './unit.ts';

/** What a number may be counted in. */
const SCALES = [1e3, 1e6, 1e9, 1e12];

/**
 * What a text that does not give the number asked for lacks to be it: its scale, or its unit. Undefined where it
 * is another number, or says something else.
 */
export function lackOfNumber(
	text: string,
	{ unit: named, ...rest }: NumberAnswer,
	wrong: readonly WrongAnswer[],
	question: string,
	lang: string
): 'scale' | 'unit' | undefined {
	const unit = named === undefined ? undefined : unitsInEnglish(named, lang);
	const answer: NumberAnswer = { ...rest, ...(unit !== undefined && { unit }) };
	const prompt = unitsInEnglish(question, lang);
	const { values, beside } = numbersIn(text, lang);
	const bounds = fitsBound(boundIn(text, lang), boundIn(answer.text, lang), prompt);
	if (
		!bounds ||
		!agrees(beside, answer.unit, prompt) ||
		saysOther(beside, answer.unit, prompt, lang)
	)
		return undefined;
	const proven = new Set(wrong.flatMap((one) => numbersIn(one.text, lang).values));
	const open = values.filter((value) => value !== 0 && !proven.has(value));
	const inOther = (factor: number) => open.some((value) => isNear(value * factor, answer, lang));
	if (isBare(text, lang) && scalesFor(open, answer, lang).some(inOther)) return 'scale';
	return !isMeasured(beside) && unitsFor(answer, prompt).some(inOther) ? 'unit' : undefined;
}

/** Whether a number is given in figures, or in small words, alone: with no word or sign for thousands and more. */
function isBare(text: string, lang: string): boolean {
	const scales = scalesOf(lang);
	return (
		!/\d\s?(?:k|m|b|bn|tn|t)\b|\^|\de\d/iu.test(text) &&
		wordsOf(text).every((word) => (scales.get(word) ?? 1) < 1000)
	);
}

/** The scales that may have been left out: the one that the answer is written with, and any of a fraction. */
function scalesFor(
	values: readonly number[],
	answer: NumberAnswer,
	lang: string
): readonly number[] {
	const written = wordsOf(answer.text).flatMap((word) => scalesOf(lang).get(word) ?? []);
	const large = Number.isInteger(answer.value) && Math.abs(answer.value) >= 1000;
	const broken = large && values.some((value) => !Number.isInteger(value));
	return [...written.filter((scale) => scale >= 1000), ...(broken ? SCALES : [])];
}

/** How much of the unit asked for one of the others is, where nothing says which was meant. */
function unitsFor({ unit, value }: NumberAnswer, prompt: string): readonly number[] {
	if (isMeasured(wordsOf(prompt)) || isPercent([prompt])) return [];
	if (unit === undefined) return Math.abs(value) < 1 ? [0.01] : [];
	return otherUnits(unit);
}
