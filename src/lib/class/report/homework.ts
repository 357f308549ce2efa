/** What a pupil did of what was asked until a day, held against the minutes a day that were asked for. */
import { reviewSeconds } from '#lib/exam/plan/review-seconds.ts';
import { isOfClassTest } from '#lib/memory/log/class-test-entry.ts';
import { dayOf } from '#lib/memory/day.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { inOrder } from '#lib/memory/log/order.ts';

export type Did = 'done' | 'partly' | 'not';

export interface Homework {
	did: Did;
	/** Days on which the pupil studied what is assigned, until it was due, and seconds in them. */
	days: number;
	seconds: number;
	/** So much was asked for until now, or until it was due: of who came later, from then on. */
	askedDays: number;
	askedSeconds: number;
	/** Seconds after it was due. */
	late: number;
}

/** A day's work is done if at most this share of it is left: a sitting never ends on the second (see ui/plan/ahead.ts). */
const LITTLE = 0.15;

export interface HomeworkInput {
	/** Seconds on what is assigned, by learner's day (see `secondsByDay`). */
	seconds: ReadonlyMap<number, number>;
	/** The learner's days: when it was given or the pupil came, whichever is later, when it is due, and now. */
	from: number;
	due: number;
	today: number;
	/** A day. */
	minutes: number;
	/** Every fact was asked at least once. */
	allAsked: boolean;
}

/**
 * Done is who spent the minutes that were asked for; and who was there on every day and has seen
 * everything: to whom knows it all the app says sooner that it is enough for today. The day on which
 * it is due is not planned for (see exam/plan/exam-days.ts), and today counts only as far as it was used.
 */
export function homeworkOf({
	seconds,
	from,
	due,
	today,
	minutes,
	allAsked
}: HomeworkInput): Homework {
	// Given and due on one day, it is that day's work.
	const end = Math.max(due, from + 1);
	const askedDays = Math.max(1, Math.min(end, today) - from);
	const work = { days: 0, seconds: 0, late: 0 };
	for (const [day, spent] of seconds) {
		if (day < from || day > today) continue;
		// What is done on the day itself is still in time.
		if (day > Math.max(due, from)) work.late += spent;
		else {
			work.days++;
			work.seconds += spent;
		}
	}
	const askedSeconds = askedDays * minutes * 60;
	const enough = work.seconds >= (1 - LITTLE) * askedSeconds;
	const did =
		work.seconds === 0 ? 'not' : enough || (allAsked && work.days >= askedDays) ? 'done' : 'partly';
	return { did, ...work, askedDays, askedSeconds };
}

/** Seconds that went into some cards, by learner's day; a class's test is no homework. */
export function secondsByDay(
	entries: readonly Entry[],
	cards: ReadonlySet<string>,
	memories: Pick<Memories, 'shift'>
): Map<number, number> {
	const reviews = inOrder([...entries])
		.entries.filter((entry) => entry.kind === 'review')
		.filter((entry) => !isOfClassTest(entry));
	const seconds = reviewSeconds(reviews);
	const days = new Map<number, number>();
	for (const [i, { card, at, offset }] of reviews.entries()) {
		if (!cards.has(card)) continue;
		const day = dayOf(at, memories.shift(offset));
		days.set(day, (days.get(day) ?? 0) + seconds[i]!);
	}
	return days;
}
