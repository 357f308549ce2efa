import { expect, it } from 'vitest';
import { plan as words } from '#lib/ui/messages/plan.ts';
import { weekdays, whenOf } from './when.ts';

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
