/** When an exam is, in the words of a language. */
import { DAY, dayOf, dayOfDate } from '#lib/memory/day.ts';
import type { AssignedPlan } from '#lib/class/pupil-exam.ts';
import type { ExamAhead } from './ahead.ts';

export interface When {
	/** Days until the exam. */
	days: number;
	/** "Friday". */
	weekday: string;
	/** "18 December". */
	date: string;
	/** "Friday, 18 December 2026". */
	whole: string;
	/** What is on that day: an exam, unless a class only wants it done by then, or by no day at all. */
	towards: AssignedPlan['towards'];
}

export function whenOf(
	{ plan, days, assigned }: Pick<ExamAhead, 'plan' | 'days' | 'assigned'>,
	locale: string
): When {
	const say = (options: Intl.DateTimeFormatOptions) =>
		new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
			dayOfDate(plan.date) * DAY
		);
	const date = { day: 'numeric', month: 'long' } as const;
	return {
		days,
		weekday: say({ weekday: 'long' }),
		date: say(days < 300 ? date : { ...date, year: 'numeric' }),
		whole: say({ weekday: 'long', ...date, year: 'numeric' }),
		towards: assigned?.towards ?? 'exam'
	};
}

/**
 * The learner's day of an instant (epoch ms), in the words of a language: "18 December". Half past
 * one at night is still the day before.
 *
 * @param shift of the learner's days at that time (see day.ts)
 */
export const dayInWords = (at: number, shift: number, locale: string): string =>
	new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
		dayOf(at, shift) * DAY
	);

/** The weekdays, Monday first, as short and as long as a language has them. */
export function weekdays(locale: string): { short: string; long: string }[] {
	const name = (weekday: 'short' | 'long', day: number) =>
		new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format((MONDAY + day) * DAY);
	return Array.from({ length: 7 }, (_, day) => ({
		short: name('short', day),
		long: name('long', day)
	}));
}

/** A Monday, in days from 1970. */
const MONDAY = 4;
