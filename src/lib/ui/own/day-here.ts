import { DAY, dayName, MINUTE } from '#lib/memory/day.ts';
import { offsetAt } from '#lib/device/storage/offset.ts';

/** The date on the reader's calendar, such as 2026-11-27. */
export const dayHere = (now = Date.now()): string =>
	dayName(Math.floor((now + offsetAt(now) * MINUTE) / DAY));
