/**
 * ts-fsrs, set as our own arithmetic is (fsrs6.ts) and told the learner's days. It is the reference that ours is held
 * to, and too slow and heavy for a sitting: workers, the server and a card's page use it.
 */
import {
	checkParameters,
	clipParameters,
	computeDecayFactor,
	createEmptyCard,
	forgetting_curve,
	fsrs,
	State,
	type Card,
	type FSRS
} from 'ts-fsrs';
import { DAY, dayOf, startOf } from '#lib/memory/day.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import { KNOWN_BEFORE, knewIt } from '#lib/memory/fsrs/guessing.ts';
import { DEFAULT_RETENTION, DEFAULT_WEIGHTS } from '#lib/memory/fsrs/standard.ts';
import type { Grade, Settings } from '#lib/memory/log/entry.ts';

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
	readonly #knownBefore: number;

	constructor({
		weights = [...DEFAULT_WEIGHTS],
		desiredRetention = DEFAULT_RETENTION,
		knownBefore = KNOWN_BEFORE
	}: Readonly<Settings> = {}) {
		this.#knownBefore = knownBefore;
		this.#fsrs = fsrs({
			w: checkedWeights(weights),
			request_retention: desiredRetention,
			learning_steps: STEPS,
			relearning_steps: STEPS,
			enable_fuzz: false,
			enable_short_term: true
		});
	}

	/**
	 * What an answer makes of a card; absent: of a new one.
	 *
	 * @param guess the chance, 0..1, that guessing alone is right (see guessing.ts)
	 */
	next(before: Referred | undefined, answer: Answer, guess = 0): Referred {
		const clock = clockOf(before, answer);
		const from: Card = before?.card ?? createEmptyCard(clock.now);
		const { card } = this.#fsrs.next(from, clock.now, answer.grade);
		const known = answer.grade === 1 ? 1 : this.#knew(before?.card, answer, guess);
		if (known === 1) return referred(card, answer, clock);
		const missed = this.#fsrs.next(from, clock.now, 1).card;
		return referred(this.#between(card, missed, known), answer, clock);
	}

	/** The chance, 0..1, that what was right was known. */
	#knew(before: Card | undefined, { day }: Answer, guess: number): number {
		if (!before) return knewIt(this.#knownBefore, guess);
		const elapsed = day - Math.floor(before.last_review!.getTime() / DAY);
		if (elapsed <= 0) return 1;
		return knewIt(forgetting_curve(this.#fsrs.parameters.w, elapsed, before.stability), guess);
	}

	/** A card that was known by a chance, with the recall of both together about when it is asked again. */
	#between(card: Card, missed: Card, known: number): Card {
		const { decay, factor } = computeDecayFactor(this.#fsrs.parameters.w);
		const mean = (a: number, b: number) => known * a + (1 - known) * b;
		const days = Math.exp(mean(Math.log(card.stability), Math.log(missed.stability)));
		const recall = (one: Card) => Math.pow(1 + (factor * days) / one.stability, decay);
		const both = mean(recall(card), recall(missed));
		const stability = (factor * days) / (Math.pow(both, 1 / decay) - 1);
		const scheduled = this.#fsrs.next_interval(stability, 0);
		return {
			...card,
			stability,
			difficulty: mean(card.difficulty, missed.difficulty),
			scheduled_days: card.state === State.Review ? scheduled : 0
		};
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
