import { locale } from '#lib/ui/messages/current.ts';

const format = (zone: string, parts: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(locale(), {
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZoneName: 'short',
		timeZone: zone,
		...parts
	});

const DAY = { weekday: 'short', day: 'numeric', month: 'long' } as const;

/**
 * A moment as people of a time zone write it, with whose time that is: "Wed 9 December, 10:30 CET". For who
 * is elsewhere it is their own time, and the other behind it: "Wed 9 December, 20:30 GMT+11 (10:30 CET)".
 *
 * @param zone in which the moment was written
 * @param here the reader's own, once that is known
 */
export function momentText(at: number, zone: string, here: string = zone): string {
	const own = format(here, DAY).format(at);
	if (here === zone || format(zone, DAY).format(at) === own) return own;
	const sameDay = day(at, zone) === day(at, here);
	return `${own} (${format(zone, sameDay ? {} : DAY).format(at)})`;
}

const day = (at: number, zone: string) =>
	new Intl.DateTimeFormat(locale(), { ...DAY, timeZone: zone }).format(at);
