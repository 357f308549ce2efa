/** What the cards are expected to be worth on the day of an exam, without and with following the plan. */
import {
	gainOf,
	nextDifficulty,
	nextStability,
	recallAfter,
	type Parameters
} from '#lib/memory/fsrs/fsrs6.ts';
import { bent, type Asked, type Bend } from '#lib/exam/predict/bend.ts';
import { choose } from './choose.ts';
import { secondsIfRight } from './costs.ts';
import type { Choice, Moment } from './moment.ts';
import { Prices } from './price.ts';
import type { ExamDays } from './exam-days.ts';
import { firstAnswers } from './first-answers.ts';
import { missedAndRelearnt } from './gain.ts';
import { CHANGED, FRESH, KNOWN, type CardStates } from './card-states.ts';

/** What stays the same from day to day. */
export interface Course extends Pick<Moment, 'daily' | 'costs' | 'parameters'> {
	/** How this learner's recall differs from what is predicted; absent: not at all. */
	readonly bend?: Bend | undefined;
}

/** When a card was answered, for who asks on a day. */
export const askedOn = (
	{ last, begun, stability }: Pick<CardStates, 'last' | 'begun' | 'stability'>,
	place: number,
	day: number
): Asked => ({
	days: day - last[place]!,
	first: last[place] === begun[place] ? stability[place] : undefined
});

/** The chance of recall of each card on a day if nothing more is done. */
export function recallOn(standing: CardStates, day: number, p: Parameters): Float64Array {
	const { cards, state, stability, last } = standing;
	return Float64Array.from(cards, (_, i) =>
		state[i] === FRESH || state[i] === CHANGED
			? 0
			: recallAfter(p, Math.max(0, day - last[i]!), stability[i]!)
	);
}

/**
 * How the cards stand on the day of the exam if the plan is followed to the minute on
 * every day of study. Each review is replaced by what it does in expectation; no dice are thrown. Whoever recalls
 * less than is predicted misses more on the way, and gets through fewer cards in the same time.
 *
 * @param spent seconds studied today
 * @param now epoch ms
 */
export function standingIfFollowed(
	standing: CardStates,
	{ exam, today, study }: ExamDays,
	course: Course,
	{ spent, now }: { spent: number; now: number }
): CardStates {
	const future = copyOf(standing);
	const prices = new Prices();
	for (const [i, day] of study.entries()) {
		const first = day === today;
		if (!first) future.buried.fill(0);
		const moment: Moment = {
			...course,
			today: day,
			exam,
			kind: 'study',
			studyDays: study.length - i,
			spent: first ? spent : 0,
			// By tomorrow, what was missed is due again.
			now: first ? now : Infinity
		};
		let left = moment.daily - moment.spent;
		for (const choice of choose(future, moment, prices).planned) {
			const recall = recallNow(future, choice, moment, course.bend);
			const seconds = secondsOf(choice, recall.own, moment);
			if (seconds / 2 > left) break;
			left -= seconds;
			follow(future, choice, moment, recall);
		}
	}
	return future;
}

function copyOf(standing: CardStates): CardStates {
	const { cards, ...columns } = standing;
	const { state, stability, difficulty, last, due, begun, buried, again } = columns;
	return {
		cards,
		state: state.slice(),
		stability: stability.slice(),
		difficulty: difficulty.slice(),
		last: last.slice(),
		due: due.slice(),
		begun: begun.slice(),
		buried: buried.slice(),
		again: again.slice()
	};
}

/** Chances of recall, 0..1. */
interface Recall {
	/** As FSRS has it. */
	plain: number;
	/** As it is for this learner, who knows no answer that is another by now. */
	own: number;
}

/** How well a card is known when it is asked today; one that was never asked, not at all. */
function recallNow(
	standing: CardStates,
	{ place }: Choice,
	{ today, parameters }: Moment,
	bend: Bend | undefined
): Recall {
	const { state, stability, last } = standing;
	if (state[place] === FRESH) return { plain: 0, own: 0 };
	const days = today - last[place]!;
	const plain = recallAfter(parameters, days, stability[place]!);
	if (state[place] === CHANGED) return { plain, own: 0 };
	const own = bend && days > 0 ? bent(bend, plain, askedOn(standing, place, today)).recall : plain;
	return { plain, own };
}

/** What it takes to ask a card of which so much is known, all in. */
const secondsOf = ({ why, seconds }: Choice, recall: number, { costs }: Moment): number =>
	why === 'new' || why === 'again'
		? seconds
		: recall * secondsIfRight(costs) + (1 - recall) * costs.fail;

/** Leaves a card as a review today is expected to leave it. */
function follow(
	standing: CardStates,
	{ place: i }: Choice,
	{ today, exam, parameters: p, costs }: Moment,
	{ plain, own }: Recall
) {
	const { state, stability, difficulty, last, due, begun } = standing;
	const ahead = Math.max(1, exam - today);
	const mix = new Mix(p, ahead);
	if (state[i] === FRESH) {
		begun[i] = today;
		for (const { share, stability, difficulty } of firstAnswers(p))
			mix.add(share, stability, difficulty);
	} else {
		const s = stability[i]!;
		const d = difficulty[i]!;
		const elapsed = today - last[i]!;
		const gain = gainOf(p, d, s, elapsed, plain);
		for (const [k, share] of costs.shares.entries()) {
			const grade = (k + 2) as 2 | 3 | 4;
			mix.add(own * share, nextStability(p, s, gain, elapsed, grade), nextDifficulty(p, d, grade));
		}
		const missed = missedAndRelearnt(p, { s, d, elapsed, r: plain });
		mix.add(1 - own, missed, nextDifficulty(p, d, 1));
	}
	stability[i] = mix.stability;
	difficulty[i] = mix.difficulty;
	state[i] = KNOWN;
	last[i] = today;
	due[i] = today + Math.max(1, Math.round(stability[i]! * p.modifier));
}

/** Several outcomes as one: with the mean recall on the day of the exam, and the mean difficulty. */
class Mix {
	#recall = 0;
	difficulty = 0;
	readonly #p: Parameters;
	readonly #ahead: number;

	constructor(p: Parameters, ahead: number) {
		this.#p = p;
		this.#ahead = ahead;
	}

	add(share: number, stability: number, difficulty: number): void {
		this.#recall += share * recallAfter(this.#p, this.#ahead, stability);
		this.difficulty += share * difficulty;
	}

	/** The forgetting curve the other way round. */
	get stability(): number {
		const { factor, decay } = this.#p;
		const recall = Math.min(this.#recall, 1 - 1e-7);
		return (factor * this.#ahead) / (Math.pow(recall, 1 / decay) - 1);
	}
}
