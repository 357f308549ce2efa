/** Days as learners live them: a day begins at an hour of theirs (04:00), not at midnight UTC. */

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** The farthest from 1970 that a date can be, ms (ECMA-262, time values). */
export const FARTHEST = 8.64e15;
/** When the learner's day begins unless set otherwise, minutes after midnight. */
export const DAY_START = 240;

/**
 * What to add to epoch ms so that the learner's days begin at multiples of `DAY`, ms.
 *
 * @param offset the learner's offset from UTC, minutes east
 * @param dayStart when the learner's day begins, minutes after midnight
 */
export const shiftOf = (offset: number, dayStart: number): number => (offset - dayStart) * MINUTE;

/** The number of the learner's day at an instant (epoch ms); days are counted from 1970. */
export const dayOf = (at: number, shift: number): number => Math.floor((at + shift) / DAY);

/** When a learner's day begins, epoch ms. */
export const startOf = (day: number, shift: number): number => day * DAY - shift;

/** The calendar date of a learner's day: `2022-03-02`. */
export const dayName = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The learner's day of a calendar date. */
export const dayOfDate = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

/** 0 Monday to 6 Sunday; the first of all days, in 1970, was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The day on which the week of a day begins. */
export const mondayOf = (day: number): number => day - weekdayOf(day);
