/** Lets a learner follow a policy until the day of an exam. */
import { DEFAULT_COSTS } from '../../src/lib/exam/plan/costs.ts';
import type { ExamInput } from '../../src/lib/exam/plan/policy.ts';
import { DAY, dayName } from '../../src/lib/memory/day.ts';
import type { Entry, Grade } from '../../src/lib/memory/log/entry.ts';
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import type { QueueCard } from '../../src/lib/memory/queue/queue-card.ts';
import { draw } from './chance.ts';
import type { Kind, Mind } from './mind.ts';

/** What to ask today, in order, for as long as there is time: ids of cards. */
export interface Policy {
	readonly name: string;
	readonly today: (input: ExamInput) => Iterable<string>;
}

export interface Cell {
	readonly cards: number;
	/** From the first day of study to the exam. */
	readonly days: number;
	/** A day. */
	readonly minutes: number;
	/** On so many of the days, 0..1, nothing is studied: which they are is drawn. */
	readonly missed?: number;
	/** On the last day before the exam, so many times the minutes. */
	readonly cram?: number;
}

export interface Run extends Cell {
	readonly kind: Kind;
	readonly policy: Policy;
	readonly seed: number;
	/** Sees what the policy sees each day before any study. */
	readonly onDay?: (day: number, input: ExamInput & { memories: Memories }) => void;
}

export interface Outcome {
	/** True chance of recall on the day of the exam, by card. */
	readonly recall: readonly number[];
	/** Its mean: the expected score. */
	readonly score: number;
	/** Seconds studied on each day. */
	readonly spent: readonly number[];
	/** Cards that were begun, by day. */
	readonly begun: readonly number[];
}

const MINUTE = 60_000;
const FIRST_DAY = 20_000;
/** Studying begins at six in the evening. */
const EVENING = 18 * 60 * MINUTE;
/** Of first answers: Again, Hard, Good, Easy. */
const FIRST_ANSWERS = [0.24, 0.1, 0.49, 0.17];

export const cardsOf = (n: number): QueueCard[] =>
	Array.from({ length: n }, (_, i) => ({
		id: `d/fact-${i}/x`,
		deck: 'd',
		fact: `fact-${i}`,
		revision: 0
	}));

export function simulate(run: Run): Outcome {
	const { kind, policy, seed, cards: n, days, minutes, onDay, missed = 0, cram = 1 } = run;
	const mind = kind.mind(n, seed);
	const cards = cardsOf(n);
	const places = new Map(cards.map(({ id }, place) => [id, place]));
	const memories = new Memories();
	const plan = {
		name: 'Exam',
		date: dayName(FIRST_DAY + days),
		covers: [{ deck: 'd' }],
		minutes,
		daysOff: [],
		questions: n
	};
	const spent: number[] = [];
	const begun: number[] = [];
	let seq = 0;
	/** What the last card of the day before ran over is made up for: all have the same time. */
	let over = 0;
	for (let day = 0; day < days; day++) {
		const now = (FIRST_DAY + day) * DAY + EVENING;
		const input = { memories, cards, plan, now, offset: 0, spent: over };
		onDay?.(day, input);
		if (draw(seed, day, 3) < missed) {
			spent.push(0);
			begun.push(0);
			continue;
		}
		const most = minutes * 60 * (day === days - 1 ? cram : 1);
		const entries: Entry[] = [];
		const used = { seconds: 0, begun: 0 };
		for (const id of policy.today(input)) {
			if (over + used.seconds >= most) break;
			const answers = ask(mind, places.get(id)!, { day, seed });
			used.seconds += answers.seconds;
			if (answers.first) used.begun++;
			for (const grade of answers.grades)
				entries.push(entryOf(id, grade, ++seq, now + used.seconds * 1000));
		}
		memories.add(entries);
		over = Math.max(0, over + used.seconds - most);
		spent.push(used.seconds);
		begun.push(used.begun);
	}
	const recall = cards.map((_, place) => mind.recall(place, days));
	return { recall, score: recall.reduce((sum, r) => sum + r, 0) / n, spent, begun };
}

/** Asks a card, until it is right. */
function ask(mind: Mind, card: number, { day, seed }: { day: number; seed: number }) {
	const known = mind.recall(card, day);
	const first = known === 0;
	const lot = draw(seed, card, day, 1);
	const shade = draw(seed, card, day, 2);
	const grade = first
		? pick(shade, FIRST_ANSWERS)
		: lot < known
			? pick(shade, [0, ...DEFAULT_COSTS.shares])
			: 1;
	const grades: Grade[] = grade === 1 ? [1, 3] : [grade];
	for (const one of grades) mind.study(card, day, one);
	const { fresh, fail, hard, good, easy } = DEFAULT_COSTS;
	return { first, grades, seconds: first ? fresh : [fail, hard, good, easy][grade - 1]! };
}

function pick(lot: number, shares: readonly number[]): Grade {
	let grade = 0;
	let sum = shares[0]!;
	while (grade < 3 && lot >= sum) sum += shares[++grade]!;
	return (grade + 1) as Grade;
}

const entryOf = (card: string, grade: Grade, seq: number, at: number): Entry => ({
	device: 'simulated000',
	seq,
	at: Math.round(at),
	offset: 0,
	kind: 'review',
	card,
	grade,
	form: 'typed',
	mode: 'study',
	took: 6000,
	revision: 0
});
