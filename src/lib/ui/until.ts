import { DAY, MINUTE } from '#lib/memory/day.ts';

const HOUR = 60 * MINUTE;
/** From so many hours on, people think in days. */
const SOON = 6;

export interface Until {
	value: number;
	unit: 'minute' | 'hour' | 'day';
}

/**
 * How far off something is, as people say it. Cards fall due when a day begins, so what is left of
 * today counts as one of the days.
 */
export function untilOf(ms: number): Until {
	const minutes = Math.max(1, Math.round(ms / MINUTE));
	if (minutes < 60) return { value: minutes, unit: 'minute' };
	const hours = Math.round(ms / HOUR);
	if (hours < SOON) return { value: hours, unit: 'hour' };
	return { value: Math.ceil(ms / DAY), unit: 'day' };
}
