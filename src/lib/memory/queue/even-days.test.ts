import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, dayOf, startOf } from '#lib/memory/day.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { dueAt } from '#lib/memory/fsrs/memory.ts';
import type { Entry, Grade, Settings } from '#lib/memory/log/entry.ts';
import { movableBy } from './even-days.ts';
import { buildQueue, type Queue } from './queue.ts';
import type { QueueCard } from './queue-card.ts';

const FIRST = 20_500;
const DAYS = 30;

/** Two sides of each of so many facts. */
const cardsOf = (facts: number): QueueCard[] =>
	Array.from({ length: facts }, (_, i) =>
		['forward', 'backward'].map((side) => ({
			id: `d/fact-${i}/${side}`,
			deck: 'd',
			fact: `fact-${i}`,
			revision: 0
		}))
	).flat();

/** Somebody who has answered some cards on each day of a month, as drawn. */
const month = fc.array(
	fc.record({ card: fc.nat(99), grade: fc.constantFrom<Grade[]>(1, 2, 3, 4) }),
	{
		minLength: 200,
		maxLength: 400
	}
);

const cards = cardsOf(50);
const noon = (day: number) => startOf(day, -4 * 3_600_000) + 8 * 3_600_000;

function folded(answers: readonly { card: number; grade: Grade }[], set: Settings = {}): Memories {
	const stamp = { device: 'aaaaaaaa', offset: 0 };
	const review = { kind: 'review', form: 'reveal', mode: 'study', took: 1, revision: 0 } as const;
	const log: Entry[] = answers.map(({ card, grade }, i) => ({
		...stamp,
		...review,
		seq: i + 2,
		at: noon(FIRST + Math.floor((i * DAYS) / answers.length)) + i * 1000,
		card: cards[card]!.id,
		grade
	}));
	return Memories.fold([{ ...stamp, seq: 1, at: 0, kind: 'settings', set }, ...log]);
}

const queueOf = (memories: Memories, now = noon(FIRST + DAYS)): Queue =>
	buildQueue({ memories, cards, now, offset: 0 });

describe('even days', () => {
	it('ask no card outside the range of its fuzz, nor one of another day where they are switched off', () => {
		fc.assert(
			fc.property(month, (answers) => {
				const memories = folded(answers);
				const now = noon(FIRST + DAYS);
				const shift = memories.shift(0);
				const dayOfCard = (id: string) => {
					const memory = memories.get(id)!;
					const due = dayOf(dueAt(memory, now, shift), shift);
					return { due, early: due - movableBy(due - memory.lastDay), state: memory.state };
				};
				const { order, due } = queueOf(memories);
				for (const id of order.slice(0, due)) {
					const { early, state } = dayOfCard(id);
					if (state === 'review') expect(early).toBeLessThanOrEqual(FIRST + DAYS);
				}
				const plain = queueOf(folded(answers, { evenDays: false }));
				for (const id of plain.order.slice(0, plain.due))
					expect(dayOfCard(id).due).toBeLessThanOrEqual(FIRST + DAYS);
			}),
			{ numRuns: 40 }
		);
	});

	it('ask nothing more while the day goes on: what is left is what was there', () => {
		fc.assert(
			fc.property(
				month,
				fc.array(fc.constantFrom<Grade[]>(1, 3, 4), { minLength: 40, maxLength: 40 }),
				(answers, today) => {
					const memories = folded(answers, { newPerDay: 0 });
					let now = noon(FIRST + DAYS);
					let left = new Set(queueOf(memories, now).order);
					for (const [i, grade] of today.entries()) {
						const [id] = queueOf(memories, now).order;
						if (!id) break;
						now += 1000;
						const review = {
							kind: 'review',
							form: 'reveal',
							mode: 'study',
							took: 1,
							revision: 0
						} as const;
						memories.add([
							{ device: 'bbbbbbbb', seq: i + 1, at: now, offset: 0, card: id, grade, ...review }
						]);
						left.delete(id);
						const { order } = queueOf(memories, now);
						expect(order.filter((card) => !left.has(card))).toEqual([]);
						left = new Set(order);
					}
				}
			),
			{ numRuns: 25 }
		);
	});

	it('are the same for the same log, in whatever order it came', () => {
		fc.assert(
			fc.property(month, (answers) => {
				const memories = folded(answers);
				const again = Memories.fold([...memories.log.entries].toReversed());
				expect(queueOf(again)).toEqual(queueOf(memories));
			}),
			{ numRuns: 20 }
		);
	});

	it('leave each card its day where there are few', () => {
		const few = folded(
			Array.from({ length: 8 }, (_, i) => ({ card: i * 2, grade: 3 as const })),
			{ newPerDay: 0 }
		);
		for (let day = 1; day < 12; day++) {
			const now = noon(FIRST + DAYS + day);
			const due = cards.filter(({ id }) => {
				const memory = few.get(id);
				return memory && dueAt(memory, now, few.shift(0)) < now + DAY / 2;
			});
			expect(new Set(queueOf(few, now).order)).toEqual(new Set(due.map(({ id }) => id)));
		}
	});
});
