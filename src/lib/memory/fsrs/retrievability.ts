import { DAY } from '#lib/memory/day.ts';
import { parametersOf, recallAfter, type Parameters } from './fsrs6.ts';
import type { Memory } from './memory.ts';

const DEFAULTS = parametersOf();

/** The chance of recall, 0..1, on one of the learner's days, by whole days: the same all day long. */
export const recallOn = (
	{ stability, lastDay }: Pick<Memory, 'stability' | 'lastDay'>,
	day: number
): number => (stability > 0 ? recallAfter(DEFAULTS, Math.max(0, day - lastDay), stability) : 0);

/**
 * The chance of recall, 0..1, at an instant; 0 for a card that was never reviewed. Time counts
 * continuously, so that an hour makes a small difference and midnight none.
 *
 * @param at epoch ms
 */
export function retrievability(
	{ state, stability, last }: Pick<Memory, 'state' | 'stability' | 'last'>,
	at: number,
	parameters: Parameters = DEFAULTS
): number {
	if (state === 'new') return 0;
	return recallAfter(parameters, Math.max(0, (at - last) / DAY), stability);
}
