import { normalise } from '#lib/deck/normalise.ts';
import { tongue } from './key.ts';

/** On which side of a number words put an amount; `near` is below it, if only just. */
export type Bound = 'over' | 'under' | 'near' | 'not';

/** English words, the longer first: "no more than" is not "more than". */
const WORDS: readonly (readonly [RegExp, Bound])[] = [
	[/\bnot? (?:less|fewer) than\b/, 'over'],
	[/\bnot? (?:more|greater) than\b/, 'under'],
	[/[>≥]|\b(?:more|greater) than\b|\b(?:over|above|at least|exceeding|upwards? of)\b/, 'over'],
	[/[<≤]|\b(?:less|fewer) than\b|\b(?:under|below|at most|up to)\b/, 'under'],
	[/\b(?:almost|nearly|not quite)\b/, 'near'],
	[/\bnot\b/, 'not']
];

/** The bound that a text sets, if any. Only English ones are known. */
export function boundIn(text: string, lang: string): Bound | undefined {
	if (tongue(lang) !== 'en') return undefined;
	const line = normalise(text.slice(0, 240));
	return WORDS.find(([words]) => words.test(line))?.[1];
}

/** Whether an amount given with a bound can be meant for one with another: about 90 is almost 90. */
export const fitsBound = (given: Bound | undefined, wanted: Bound | undefined): boolean =>
	given === undefined || given === wanted || (given === 'near' && wanted !== 'over');
