import { expect, it } from 'vitest';
import { DAY_START, shiftOf } from '#lib/memory/day.ts';
import { plan as words } from '#lib/ui/messages/plan.ts';
import { dayInWords, weekdays, whenOf } from './when.ts';

const plan = { name: 'History', date: '2026-12-18' } as Parameters<typeof whenOf>[0]['plan'];
const exam = (days: number) => words.exam(whenOf({ plan, days }, 'en-GB'));

it.each([
	[0, 'today’s exam'],
	[1, 'tomorrow’s exam'],
	[6, 'Friday’s exam'],
	[7, 'the exam on 18 December'],
	[400, 'the exam on 18 December 2026']
])('calls an exam in %d days %s', (days, name) => {
	expect(exam(days)).toBe(name);
});

it('begins the week on Monday', () => {
	expect(weekdays('en-GB').map(({ short }) => short)).toEqual([
		'Mon',
		'Tue',
		'Wed',
		'Thu',
		'Fri',
		'Sat',
		'Sun'
	]);
});

it.each([
	['half past one at night', Date.UTC(2026, 11, 18, 1, 30), 0, '17 December'],
	['the hour at which days begin', Date.UTC(2026, 11, 18, 4), 0, '18 December'],
	[
		'an evening in UTC that is night two hours further east',
		Date.UTC(2026, 11, 17, 23, 30),
		120,
		'17 December'
	],
	[
		'an evening in UTC that is morning in the far east',
		Date.UTC(2026, 11, 17, 23, 30),
		540,
		'18 December'
	]
])('names the learner’s day of %s', (_, at, offset, day) => {
	expect(dayInWords(at, shiftOf(offset, DAY_START), 'en-GB')).toBe(day);
});
