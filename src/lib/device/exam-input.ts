/** What planning for exams takes, read from this device. */
import { calibrate } from '#lib/exam/evidence.ts';
import { learnCosts } from '#lib/exam/learn-costs.ts';
import type { OutlookInput } from '#lib/exam/outlook.ts';
import { spentOn } from '#lib/exam/spent.ts';
import { dayOf } from '#lib/memory/day.ts';
import type { Entry, ReviewEntry } from '#lib/memory/entry.ts';
import type { ExamPlan } from '#lib/memory/exam-plan.ts';
import type { Memories } from '#lib/memory/memories.ts';
import { coveredCards, type CoveredDecks } from './covered-cards.ts';
import { StorageFailure } from './health.ts';

/** What this needs of the device. */
export interface ExamDevice {
	readonly memories: Memories;
	readonly decks: CoveredDecks;
	latest(count: number): Promise<Entry[]>;
}

/** The moment that is planned from: epoch ms, and the learner's minutes east of UTC. */
export interface Now {
	now: number;
	offset: number;
}

/** From so many entries the learner's pace, and the time spent today, are worked out. */
const LATEST = 1500;

/** Reads once what the plans of several exams share, and then what each needs. */
export async function examReader(
	device: ExamDevice
): Promise<(plan: ExamPlan, at: Now) => Promise<OutlookInput>> {
	const reviews = await latestReviews(device);
	const costs = learnCosts(reviews, device.memories);
	const evidence = calibrate(device.memories.papers.tests);
	return async (plan, { now, offset }) => {
		const cards = await coveredCards(device.decks, plan.covers);
		const { memories } = device;
		const today = dayOf(now, memories.shift(offset));
		const spent = spentOn(today, reviews, new Set(cards.map(({ id }) => id)), memories);
		return { memories, cards, plan, now, offset, spent, costs, evidence };
	};
}

/** Without them there are plans too: by the usual pace, and as if today had just begun. */
async function latestReviews(device: ExamDevice): Promise<ReviewEntry[]> {
	try {
		const entries = await device.latest(LATEST);
		return entries.filter((entry) => entry.kind === 'review');
	} catch (error) {
		if (error instanceof StorageFailure) return [];
		throw error;
	}
}
