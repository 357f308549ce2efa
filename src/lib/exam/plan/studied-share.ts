/** On how many of the days a learner studies for an exam: what a forecast "at your pace" goes by. */
import { dayOf, weekdayOf } from '#lib/memory/day.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import type { ExamPlan } from '#lib/memory/log/exam-plan.ts';
import type { ReviewEntry } from '#lib/memory/log/entry.ts';
import { FRESH, type CardStates } from './card-states.ts';

/** The learner's days on which any card of an exam was answered. */
export interface StudiedDays {
	readonly on: ReadonlySet<number>;
	/** Of earlier days nothing is known. */
	readonly from: number;
}

/** Whoever begins is believed: as if so many days had been studied already. */
const BELIEVED = 1;
/** More days than these back nobody is held to. */
const LATEST = 21;

/**
 * @param reviews in order, but for those of a class's tests
 * @param all whether there were none before them
 */
export function studiedDays(
	reviews: readonly ReviewEntry[],
	cards: ReadonlySet<string>,
	{ memories, all }: { memories: Pick<Memories, 'shift'>; all: boolean }
): StudiedDays {
	const dayOfReview = ({ at, offset }: ReviewEntry) => dayOf(at, memories.shift(offset));
	const [first] = reviews;
	return {
		on: new Set(reviews.filter(({ card }) => cards.has(card)).map(dayOfReview)),
		from: all || !first ? -Infinity : dayOfReview(first)
	};
}

export interface StudiedShare {
	/** 0..1. */
	readonly share: number;
	/** Standard deviation of that share over so many days to come: of chance, and of how little is known. */
	spreadOver(days: number): number;
}

/**
 * On which share of the days since a first card of the exam was begun there was any study for it. Days off do not
 * count, and today is not over.
 */
export function studiedShare(
	{ begun, state }: Pick<CardStates, 'begun' | 'state'>,
	{ on, from }: StudiedDays,
	today: number,
	{ daysOff }: Pick<ExamPlan, 'daysOff'>
): StudiedShare {
	let first = today;
	for (let i = 0; i < begun.length; i++) if (state[i] !== FRESH) first = Math.min(first, begun[i]!);
	let [days, did] = [BELIEVED, BELIEVED];
	for (let day = Math.max(first, from, today - LATEST); day < today; day++) {
		if (daysOff.includes(weekdayOf(day))) continue;
		days++;
		if (on.has(day)) did++;
	}
	const share = did / days;
	return {
		share,
		// Of a beta-binomial distribution.
		spreadOver: (ahead) =>
			Math.sqrt((share * (1 - share) * (days + ahead)) / (Math.max(1, ahead) * (days + 1)))
	};
}
