import { expect, it } from 'vitest';
import { DAY, MINUTE } from '#lib/memory/day.ts';
import { plan } from './plan.ts';
import { study } from './study.ts';

const plain = (text: string | undefined) => text?.replace(/[\u2068\u2069]/g, '');

it.each([
	[1, '1 د', 'بعد دقيقة واحدة'],
	[10 * MINUTE, '10 د', 'بعد 10 دقائق'],
	[2 * 60 * MINUTE, '2 س', 'بعد ساعتين'],
	[16 * 60 * MINUTE, 'يوم', 'غدًا'],
	[1.7 * DAY, 'يومان', 'بعد يومين'],
	[100 * DAY, '3 أشهر', 'بعد 3 أشهر'],
	[548 * DAY, '1.5 سنة', 'بعد 18 شهرًا'],
	[5000 * DAY, '14 سنة', 'بعد 14 سنة']
])('puts %d ms as %s, and %s', (ms, short, long) => {
	expect(study.interval?.(ms).replace('\u00a0', ' ')).toBe(short);
	expect(study.comesBack?.(ms)).toBe(long);
});

it.each([
	[0, 'امتحان اليوم'],
	[1, 'امتحان الغد'],
	[6, 'امتحان يوم الجمعة'],
	[7, 'امتحان 18 ديسمبر']
])('calls an exam in %d days %s', (days, name) => {
	expect(plain(plan.exam?.({ days, weekday: 'الجمعة', date: '18 ديسمبر' }))).toBe(name);
});
