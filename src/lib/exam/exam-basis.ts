/**
 * What an outlook is worked out from, read out of a learner's log. Devices and the server both do it
 * here, so that a pupil's phone and their teacher's page say the same.
 */
import { isOfClassTest } from '#lib/memory/log/class-test-entry.ts';
import { dayOf } from '#lib/memory/day.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { inOrder } from '#lib/memory/log/order.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { foretoldIn } from './predict/answers.ts';
import { learnBend } from './predict/bend.ts';
import { missesOf } from './predict/evidence.ts';
import { learnCosts } from './plan/learn-costs.ts';
import type { OutlookInput } from './plan/outlook.ts';
import { isOfToday, spentOn } from './plan/spent.ts';
import { studiedDays } from './plan/studied-share.ts';

/** From so many of the latest entries the learner's pace, and the time spent today, are worked out. */
export const LATEST = 1500;

/** The moment that is planned from: epoch ms, and the learner's minutes east of UTC. */
export interface Now {
	now: number;
	offset: number;
}

/** What all plans of a learner share, from the latest entries of their log, in whatever order they came. */
export function examBasis<
	M extends Pick<Memories, 'look' | 'asAsked' | 'shift' | 'parameters' | 'papers' | 'settings'>
>(
	memories: M,
	latest: readonly Entry[]
): (plan: ExamPlan, cards: readonly QueueCard[], at: Now) => OutlookInput {
	const { entries } = inOrder([...latest]);
	const reviews = entries.filter((entry) => entry.kind === 'review');
	const costs = learnCosts(reviews, memories);
	// A class's test takes nothing off what was to be done today.
	const own = reviews.filter((entry) => !isOfClassTest(entry));
	const { tests, results = {} } = memories.papers;
	const misses = missesOf(tests, Object.values(results));
	const foretold = foretoldIn(entries, memories);
	return (plan, covered, { now, offset }) => {
		const cards = memories.asAsked(covered);
		const today = dayOf(now, memories.shift(offset));
		const ids = new Set(cards.map(({ id }) => id));
		const spent = spentOn(today, own, ids, memories);
		// Not by the seconds: a clock that stood still counts none.
		const ownToday = own.some(isOfToday(today, ids, memories));
		const experience = { bend: learnBend(foretold(cards)), misses };
		const studied = studiedDays(own, ids, { memories, all: latest.length < LATEST });
		return { memories, cards, plan, now, offset, spent, ownToday, costs, experience, studied };
	};
}
