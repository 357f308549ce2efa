import { locale } from '#lib/ui/messages/current.ts';

/** A moment as people of a time zone write it: "Wed 9 December, 10:30". */
export const momentText = (at: number, zone: string): string =>
	new Intl.DateTimeFormat(locale, {
		weekday: 'short',
		day: 'numeric',
		month: 'long',
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23',
		timeZone: zone
	}).format(at);
