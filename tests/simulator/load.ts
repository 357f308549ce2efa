/** How even the days of a learner are who studies, with the app's own queue, what is due each morning. */
import { startOf } from '../../src/lib/memory/day.ts';
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import { parametersOf, recallAfter, review } from '../../src/lib/memory/fsrs/fsrs6.ts';
import { MemoryRow } from '../../src/lib/memory/fsrs/row.ts';
import type { Entry, Grade, Settings } from '../../src/lib/memory/log/entry.ts';
import { buildQueue } from '../../src/lib/memory/queue/queue.ts';
import { factKey, type QueueCard } from '../../src/lib/memory/queue/queue-card.ts';
import { draw } from './chance.ts';

const HOUR = 3_600_000;
const FIRST_DAY = 20_500;

export interface LoadCell {
	facts: number;
	newPerDay: number;
	days: number;
	/** Whether the learner does nothing on a day, counted from 0. */
	misses: (day: number) => boolean;
	seed: number;
	settings?: Settings;
}

export interface Load {
	/** Reviews of cards that were begun on an earlier day, by day; undefined where the day was missed. */
	reviews: (number | undefined)[];
	/** Of them, on a day with another side of the same fact. */
	beside: number;
	all: number;
	/** The mean chance of recall in the end, 0..1. */
	recall: number;
}

/** Two sides of each fact. */
function factsOf(facts: number): QueueCard[] {
	return Array.from({ length: facts }, (_, i) =>
		['forward', 'backward'].map((side) => ({
			id: `deck/fact-${i}/${side}`,
			deck: 'deck',
			fact: `fact-${i}`,
			revision: 0
		}))
	).flat();
}

export function loadOf(cell: LoadCell): Load {
	const { facts, newPerDay, days, misses, seed } = cell;
	const cards = factsOf(facts);
	const byId = new Map(cards.map((card) => [card.id, card]));
	const p = parametersOf();
	const minds = new Map(cards.map(({ id }) => [id, fresh()]));
	const memories = new Memories();
	let seq = 0;
	const add = (entry: object, at: number) =>
		memories.add([{ device: 'learnerofold', seq: ++seq, at, offset: 0, ...entry } as Entry]);
	const shift = memories.shift(0);
	add({ kind: 'settings', set: { newPerDay, ...cell.settings } }, startOf(FIRST_DAY, shift));
	const load: Load = { reviews: [], beside: 0, all: 0, recall: 0 };
	for (let n = 0; n < days; n++) {
		if (misses(n)) {
			load.reviews.push(undefined);
			continue;
		}
		const day = FIRST_DAY + n;
		let at = startOf(day, shift) + 12 * HOUR;
		const asked = new Map<string, Set<string>>();
		let reviews = 0;
		for (let round = 0; round < 30; round++) {
			const { order } = buildQueue({ memories, cards, now: at, offset: 0 });
			for (const id of order) {
				const mind = minds.get(id)!;
				const begun = mind.state !== 'new';
				const earlier = begun && mind.lastDay < day;
				if (earlier) {
					reviews++;
					const key = factKey(byId.get(id)!);
					asked.set(key, (asked.get(key) ?? new Set()).add(id));
				}
				const recall = begun
					? recallAfter(p, Math.max(0, day - mind.lastDay), mind.stability)
					: 0.65;
				const grade = gradeOf(draw(seed, seq, 1), recall, draw(seed, seq, 2));
				at += 10_000;
				review(mind, grade, { at, day, shift }, p);
				const answer = { card: id, grade, form: 'reveal', mode: 'study', took: 5000, revision: 0 };
				add({ kind: 'review', ...answer }, at);
			}
			// Those that were missed come back the same day.
			at += 20 * 60_000;
			if (order.length === 0) break;
		}
		load.reviews.push(reviews);
		load.all += reviews;
		for (const sides of asked.values()) if (sides.size > 1) load.beside += sides.size;
	}
	const known = [...minds.values()].filter(({ state }) => state !== 'new');
	const end = FIRST_DAY + days;
	for (const mind of known) load.recall += recallAfter(p, end - mind.lastDay, mind.stability);
	load.recall /= known.length;
	return load;
}

/** The mean difference from one studied day to the next. @param from the first day that counts */
export function meanJump({ reviews }: Pick<Load, 'reviews'>, from: number): number {
	const done = reviews.slice(from).filter((n) => n !== undefined);
	const jumps = done.slice(1).map((n, i) => Math.abs(n - done[i]!));
	return jumps.reduce((sum, jump) => sum + jump, 0) / jumps.length;
}

const fresh = (): MemoryRow => {
	const row = new MemoryRow();
	row.state = 'new';
	return row;
};

function gradeOf(chance: number, recall: number, ease: number): Grade {
	if (chance >= recall) return 1;
	return ease < 0.12 ? 2 : ease < 0.9 ? 3 : 4;
}
