/** What will come of it: the score on the day of the exam, and the minutes that it takes. */
import type { Parameters } from '#lib/memory/fsrs/fsrs6.ts';
import { DEFAULT_COSTS, type Costs } from './costs.ts';
import type { Experience } from '#lib/exam/predict/evidence.ts';
import { examDays, type ExamDays } from './exam-days.ts';
import type { ExamInput } from './policy.ts';
import { experienced } from '#lib/exam/predict/experienced.ts';
import {
	chanceOf,
	IN_BAND,
	predict,
	withBand,
	type Prediction
} from '#lib/exam/predict/predict.ts';
import { askedOn, standingIfFollowed, recallOn } from './project.ts';
import { cardStatesOf, type CardStates } from './card-states.ts';
import { studiedShare, type StudiedDays } from './studied-share.ts';

export interface OutlookInput extends ExamInput {
	/** The chance of guessing a card right in the exam, 0..1; 0 unless given. */
	guess?: (card: string) => number;
	/** What came of earlier predictions. */
	experience?: Experience;
	/** False if the exam's cards were asked today in a class's test alone, or not at all. */
	ownToday?: boolean;
	/** Unless they are given the learner is expected to study on every day. */
	studied?: StudiedDays;
}

/** All that an outlook depends on, as plain data: a worker can be given it, instead of a whole memory. */
export interface Outset {
	readonly standing: CardStates;
	readonly days: ExamDays;
	/** A day. */
	readonly minutes: number;
	readonly target: number | undefined;
	readonly questions: number;
	/** Epoch ms. */
	readonly now: number;
	/** Seconds of today. */
	readonly spent: number;
	readonly costs: Costs;
	readonly parameters: Parameters;
	/** The chance of guessing each card that stands, 0..1; absent: none. */
	readonly guesses: Float64Array | undefined;
	readonly experience: Experience | undefined;
}

/**
 * May be worked out after every review: some 10 ms for 300 cards over 30 days on a computer. It grows
 * with cards times days; for exams of thousands of cards, work it out when the plan is looked at.
 */
export interface Outlook {
	/** Until the exam: 0 on its day, negative when it is over. */
	readonly days: number;
	/** On which the learner studies, today included. */
	readonly studyDays: number;
	/** On the day of the exam if nothing more is done. */
	readonly idle: Prediction;
	/** If the plan is followed with its minutes a day. */
	readonly followed: Prediction;
	/** If it goes on as it went, on as many of the days as so far (see studied-share.ts): the first number to show. */
	readonly paced: Prediction;
	/** Which share of the days, 0..1, that is. */
	readonly share: number;
}

/** What a target takes: a dozen times as much work as an outlook. */
export interface Reach {
	/** Whether the minutes of the plan are enough for the target; true without one. */
	readonly reachable: boolean;
	/** What is reached with as many minutes a day as make a difference. */
	readonly most: { readonly minutes: number; readonly score: Prediction };
	/** The fewest minutes a day with which the target is expected to be reached, if any are enough. */
	readonly minutes?: number;
}

/** More than this a day cannot be asked for (see memory/log/exam-plan.ts). */
const MOST_MINUTES = 600;
/** More minutes that add less than this to the score make no difference. */
const NOTHING = 0.002;

/** Where the way to an exam begins. */
export function outsetOf(input: OutlookInput): Outset {
	const { memories, cards, plan, now, offset, spent, costs, guess, experience } = input;
	const shift = memories.shift(offset);
	const standing = cardStatesOf(memories, cards, now, shift);
	return {
		standing,
		days: examDays(plan, now, shift),
		minutes: plan.minutes,
		target: plan.target,
		questions: plan.questions,
		now,
		spent,
		costs: costs ?? DEFAULT_COSTS,
		parameters: memories.parameters,
		guesses: guess && Float64Array.from(standing.cards, ({ id }) => guess(id)),
		experience
	};
}

/** If the plan is followed, where that is another number than "at your pace": in whole points. */
export const otherIfFollowed = ({
	paced,
	followed
}: Pick<Outlook, 'paced' | 'followed'>): Prediction | undefined =>
	Math.round(100 * paced.mean) === Math.round(100 * followed.mean) ? undefined : followed;

/** Of a normal distribution: its middle, and as many standard deviations to either side; with what they weigh. */
const POINTS = [
	[-Math.sqrt(3), 1 / 6],
	[0, 2 / 3],
	[Math.sqrt(3), 1 / 6]
] as const;

/** What is to be expected where it is not known how much will be studied. */
function mixed(share: number, spread: number, scoreOf: (share: number) => Prediction): Prediction {
	let [mean, squares] = [0, 0];
	for (const [by, weight] of POINTS) {
		const score = scoreOf(Math.min(1, Math.max(0, share + by * spread)));
		const own = (score.high - score.low) / 2 / IN_BAND;
		mean += weight * score.mean;
		squares += weight * (score.mean ** 2 + own ** 2);
	}
	return withBand(mean, squares - mean ** 2);
}

export function outlookOf(input: OutlookInput): Outlook {
	const { plan, studied } = input;
	const outset = outsetOf(input);
	const ahead = new Ahead(outset);
	const { days } = ahead;
	const pace = studied && studiedShare(outset.standing, studied, days.today, plan);
	const share = pace?.share ?? 1;
	const scoreOf = (minutes: number) =>
		days.study.length === 0 ? ahead.idle() : ahead.with(minutes);
	return {
		days: days.left,
		studyDays: days.study.length,
		idle: ahead.idle(),
		followed: scoreOf(plan.minutes),
		paced:
			share === 1
				? scoreOf(plan.minutes)
				: mixed(share, pace!.spreadOver(days.study.length), (part) => scoreOf(plan.minutes * part)),
		share
	};
}

/**
 * Whether the target can be reached, by how many minutes a day, and how far one can get. Takes seconds
 * for a large exam.
 */
export function reachOf(outset: Outset): Reach {
	const ahead = new Ahead(outset);
	const { target, minutes: planned } = outset;
	const best = ahead.with(MOST_MINUTES);
	const enough = fewest((minutes) => ahead.with(minutes).mean >= best.mean - NOTHING);
	const most = { minutes: enough, score: ahead.with(enough) };
	if (target === undefined) return { reachable: true, most };
	const reachable = ahead.with(planned).mean >= target;
	if (best.mean < target) return { reachable, most };
	return { reachable, most, minutes: fewest((minutes) => ahead.with(minutes).mean >= target) };
}

/** The fewest minutes that will do, when all of them together will. */
function fewest(will: (minutes: number) => boolean): number {
	let low = 0;
	let high = MOST_MINUTES;
	while (high - low > 1) {
		// Mostly it is far less than half of the most.
		const middle = Math.max(low + 1, Math.floor(Math.sqrt(Math.max(low, 1) * high)));
		if (middle >= high) break;
		if (will(middle)) high = middle;
		else low = middle;
	}
	return high;
}

/** The time until an exam, gone through with one number of minutes a day or another. */
class Ahead {
	readonly days: ExamDays;
	readonly #outset: Outset;
	readonly #known = new Map<number, Prediction>();

	constructor(outset: Outset) {
		this.days = outset.days;
		this.#outset = outset;
	}

	idle(): Prediction {
		return this.#predict(this.#outset.standing);
	}

	with(minutes: number): Prediction {
		const known = this.#known.get(minutes);
		if (known) return known;
		const { standing, now, spent, costs, parameters, experience } = this.#outset;
		const course = { daily: minutes * 60, costs, parameters, bend: experience?.bend };
		const future = standingIfFollowed(standing, this.days, course, { spent, now });
		const prediction = this.#predict(future);
		this.#known.set(minutes, prediction);
		return prediction;
	}

	/** @param standing as it is on the day of the exam */
	#predict(standing: CardStates): Prediction {
		const { guesses, questions, experience, parameters } = this.#outset;
		const day = Math.max(this.days.exam, this.days.today);
		const plain = recallOn(standing, day, parameters);
		const { recall, evidence } = experienced(
			plain,
			(place) => askedOn(standing, place, day),
			experience
		);
		const chances = guesses ? recall.map((r, place) => chanceOf(r, guesses[place]!)) : recall;
		return predict(chances, questions, evidence);
	}
}
