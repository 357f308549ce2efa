import { expect, it } from 'vitest';
import { DAY, MINUTE } from '#lib/memory/day.ts';
import { plan } from './plan.ts';
import { study } from './study.ts';

it.each([
	[1, '1 min', 'in 1 Minute'],
	[10 * MINUTE, '10 min', 'in 10 Minuten'],
	[3 * 60 * MINUTE, '3 h', 'in 3 Stunden'],
	[16 * 60 * MINUTE, '1 T.', 'morgen'],
	[1.7 * DAY, '2 T.', 'in 2 Tagen'],
	[100 * DAY, '3 Mon.', 'in 3 Monaten'],
	[548 * DAY, '1,5 J.', 'in 18 Monaten'],
	[5000 * DAY, '14 J.', 'in 14 Jahren']
])('puts %d ms as %s, and %s', (ms, short, long) => {
	expect(study.interval?.(ms).replace('\u00a0', ' ')).toBe(short);
	expect(study.comesBack?.(ms)).toBe(long);
});

it.each([
	[0, 'die Prüfung heute'],
	[1, 'die Prüfung morgen'],
	[6, 'die Prüfung am Freitag'],
	[7, 'die Prüfung am 18. Dezember']
])('calls an exam in %d days %s', (days, name) => {
	expect(plan.exam?.({ days, weekday: 'Freitag', date: '18. Dezember' })).toBe(name);
});
