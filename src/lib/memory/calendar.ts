import { DAY_START, dayName, dayOf, shiftOf } from './day.ts';
import type { Memories } from './memories.ts';

/** Reviews by learner's day, `2022-03-02`; days without any are absent. Undone reviews don't count. */
export const calendar = ({ days }: Pick<Memories, 'days'>): Map<string, number> =>
	new Map(Array.from(days, ([day, reviews]) => [dayName(day), reviews]));

/**
 * The learner's day at an instant, `2022-03-02`: until 04:00 it is still the day before.
 *
 * @param at epoch ms
 * @param offset minutes east of UTC
 * @param dayStart minutes after midnight
 */
export const learnersDay = (at: number, offset: number, dayStart: number = DAY_START): string =>
	dayName(dayOf(at, shiftOf(offset, dayStart)));
