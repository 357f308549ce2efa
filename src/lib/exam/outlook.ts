/** What will come of it: the score on the day of the exam, and the minutes that it takes. */
import { DEFAULT_COSTS } from './costs.ts';
import type { Evidence } from './evidence.ts';
import { examDays, type ExamDays } from './exam-days.ts';
import type { ExamInput } from './policy.ts';
import { chanceOf, predict, type Prediction } from './predict.ts';
import { recallIfFollowed, recallOn } from './project.ts';
import { standingOf, type Standing } from './standing.ts';

export interface OutlookInput extends ExamInput {
	/** The chance of guessing a card right in the exam, 0..1; 0 unless given. */
	guess?: (card: string) => number;
	evidence?: Evidence;
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

/** More than this a day cannot be asked for (see memory/exam-plan.ts). */
const MOST_MINUTES = 600;
/** More minutes that add less than this to the score make no difference. */
const NOTHING = 0.002;

export function outlookOf(input: OutlookInput): Outlook {
	const ahead = new Ahead(input);
	const { days } = ahead;
	return {
		days: days.left,
		studyDays: days.study.length,
		idle: ahead.idle(),
		followed: days.study.length === 0 ? ahead.idle() : ahead.with(input.plan.minutes)
	};
}

/** Whether the target can be reached, by how many minutes a day, and how far one can get. */
export function reachOf(input: OutlookInput): Reach {
	const ahead = new Ahead(input);
	const { target, minutes: planned } = input.plan;
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
	readonly #standing: Standing;
	readonly #input: OutlookInput;
	readonly #known = new Map<number, Prediction>();

	constructor(input: OutlookInput) {
		const { memories, cards, plan, now, offset } = input;
		const shift = memories.shift(offset);
		this.days = examDays(plan, now, shift);
		this.#standing = standingOf(memories, cards, now, shift);
		this.#input = input;
	}

	idle(): Prediction {
		const { exam, today } = this.days;
		const day = Math.max(exam, today);
		return this.#predict(recallOn(this.#standing, day, this.#input.memories.parameters));
	}

	with(minutes: number): Prediction {
		const known = this.#known.get(minutes);
		if (known) return known;
		const { memories, now, spent, costs = DEFAULT_COSTS } = this.#input;
		const course = { daily: minutes * 60, costs, parameters: memories.parameters };
		const recall = recallIfFollowed(this.#standing, this.days, course, { spent, now });
		const prediction = this.#predict(recall);
		this.#known.set(minutes, prediction);
		return prediction;
	}

	#predict(recall: Float64Array): Prediction {
		const { guess, plan, evidence } = this.#input;
		const { cards } = this.#standing;
		const chances = guess ? recall.map((r, place) => chanceOf(r, guess(cards[place]!.id))) : recall;
		return predict(chances, plan.questions, evidence);
	}
}
