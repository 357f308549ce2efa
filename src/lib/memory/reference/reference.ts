/**
 * ts-fsrs, set as our own arithmetic is (fsrs6.ts) and told the learner's days. It is the reference that ours is held
 * to, and too slow and heavy for a sitting: workers, the server and a card's page use it.
 */
import {
	checkParameters,
	clipParameters,
	createEmptyCard,
	fsrs,
	State,
	type Card,
	type FSRS
} from 'ts-fsrs';
import { DAY, dayOf, startOf } from '#lib/memory/day.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import { DEFAULT_RETENTION, DEFAULT_WEIGHTS } from '#lib/memory/fsrs/standard.ts';
import type { Grade } from '#lib/memory/log/entry.ts';

/** How often a missed card is asked again on the same day. */
const STEPS = ['10m'] as const;

/** Weights as they may be used: within bounds. @throws Error for what are no weights of FSRS */
export const checkedWeights = (weights: readonly number[]): number[] =>
	clipParameters([...checkParameters(weights)], STEPS.length, true);

/** A card as ts-fsrs has it, and when it falls due, epoch ms. */
export interface Referred {
	readonly card: Card;
	readonly due: number;
}

/** One answer, and when: see fsrs6.ts. */
export interface Answer {
	grade: Grade;
	/** Epoch ms; the learner's day; from UTC to their days, ms. */
	at: number;
	day: number;
	shift: number;
}

export class Reference {
	readonly #fsrs: FSRS;

	constructor(
		weights: readonly number[] = DEFAULT_WEIGHTS,
		desiredRetention: number = DEFAULT_RETENTION
	) {
		this.#fsrs = fsrs({
			w: checkedWeights(weights),
			request_retention: desiredRetention,
			learning_steps: STEPS,
			relearning_steps: STEPS,
			enable_fuzz: false,
			enable_short_term: true
		});
	}

	/** What an answer makes of a card; absent: of a new one. */
	next(before: Referred | undefined, answer: Answer): Referred {
		const { at, now } = clockOf(before, answer);
		const { card } = this.#fsrs.next(before?.card ?? createEmptyCard(now), now, answer.grade);
		return referred(card, answer, { at, now });
	}

	/** What each of the four answers would make of it. */
	repeat(before: Referred | undefined, answer: Omit<Answer, 'grade'>): Record<Grade, Referred> {
		const { at, now } = clockOf(before, answer);
		const ahead = this.#fsrs.repeat(before?.card ?? createEmptyCard(now), now);
		const of = (grade: Grade) => referred(ahead[grade].card, answer, { at, now });
		return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
	}
}

/** A date whose days, counted in UTC as ts-fsrs does, are the learner's. */
const dateOf = ({ at, day, shift }: Omit<Answer, 'grade'>): number =>
	day * DAY + ((((at + shift) % DAY) + DAY) % DAY);

/** Where a clock went back no time has passed: ts-fsrs would throw. */
function clockOf(before: Referred | undefined, answer: Omit<Answer, 'grade'>) {
	const at = dateOf(answer);
	return { at, now: new Date(Math.max(at, before?.card.last_review?.getTime() ?? at)) };
}

function referred(
	card: Card,
	{ at, day, shift }: Omit<Answer, 'grade'>,
	clock: { at: number; now: Date }
): Referred {
	const due =
		card.state === State.Review
			? startOf(day + card.scheduled_days, shift)
			: at + (card.due.getTime() - clock.now.getTime());
	return { card: { ...card, last_review: new Date(clock.at) }, due };
}

const STATES = {
	new: State.New,
	learning: State.Learning,
	review: State.Review,
	relearning: State.Relearning
} as const satisfies Record<Memory['state'], State>;

/** The state's name here. */
export const stateOf = ({ state }: Card): Memory['state'] =>
	(Object.keys(STATES) as Memory['state'][]).find((name) => STATES[name] === state)!;

/** A memory of ours as ts-fsrs has it. @param shift from UTC to the learner's days, ms */
export function referredFrom(memory: Memory, shift: number): Referred | undefined {
	if (memory.state === 'new') return undefined;
	const { stability, difficulty, reps, lapses, state, due, last, lastDay } = memory;
	const card: Card = {
		due: new Date(due + shift),
		stability,
		difficulty,
		elapsed_days: 0,
		scheduled_days: state === 'review' ? Math.max(0, dayOf(due + DAY / 2, shift) - lastDay) : 0,
		learning_steps: 0,
		reps,
		lapses,
		state: STATES[state],
		last_review: new Date(dateOf({ at: last, day: lastDay, shift }))
	};
	return { card, due };
}
