import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryDraft, Entry } from '#lib/memory/log/entry.ts';
import { DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import { card, log } from '#lib/memory/log/log.arbitrary.ts';
import { Memories } from './memories.ts';
import { replay, type Step } from './replay.ts';
import { DAY } from '#lib/memory/day.ts';

const NOON = Date.UTC(2026, 10, 23, 12);

const review = (grade: 1 | 2 | 3 | 4, revision = 0): EntryDraft => ({
	kind: 'review',
	card: 'a',
	grade,
	form: 'reveal',
	mode: 'study',
	took: 3000,
	revision
});
/** One entry a day. */
const daily = (...drafts: EntryDraft[]): Entry[] =>
	drafts.map((draft, i) => ({
		...draft,
		device: 'aaaaaaaa',
		seq: i + 1,
		at: NOON + i * DAY,
		offset: 0
	}));
const target = (seq: number) => ({ device: 'aaaaaaaa', seq });
const stepsOf = (entries: readonly Entry[]) => {
	const steps: Step[] = [];
	replay(Memories.fold(entries).log, {
		review: (step) => steps.push({ ...step, memory: { ...step.memory } })
	});
	return steps;
};

describe('a replay', () => {
	it('ends, for every card, where the fold ends', () => {
		fc.assert(
			fc.property(log, (entries) => {
				const memories = Memories.fold(entries);
				const end = Math.max(0, ...entries.map(({ at }) => Math.ceil(at / DAY))) + 2;
				let seen = 0;
				replay(memories.log, {
					days: [end],
					day: (_, sum) => {
						seen++;
						expect([...sum.memories.cards()].sort()).toEqual([...memories.cards()].sort());
						for (const id of memories.cards())
							expect(sum.memories.get(id)).toEqual(memories.get(id));
						expect(sum.settings).toEqual(memories.settings);
						expect(sum.papers).toEqual(memories.papers);
						expect(sum.days).toEqual(memories.days);
					}
				});
				expect(seen).toBe(1);
			}),
			{ numRuns: 300 }
		);
	});

	it('has each counting review once, with the memory that it left', () => {
		fc.assert(
			fc.property(log, card, (entries, id) => {
				const memories = Memories.fold(entries);
				const steps = stepsOf(entries);
				expect(steps).toHaveLength([...memories.days.values()].reduce((a, b) => a + b, 0));
				const last = steps.findLast(({ entry }) => entry.card === id);
				const memory = memories.get(id);
				if (last && memory && memory.reps > 0 && !entries.some(({ kind }) => kind === 'settings'))
					expect(memory).toMatchObject({
						stability: last.memory.stability,
						lastDay: last.day,
						due: last.memory.due
					});
			}),
			{ numRuns: 300 }
		);
	});

	it('expects nothing of a first review, nor of one whose answer has changed', () => {
		const steps = stepsOf(daily(review(3), review(3), review(1, 1)));
		expect(steps.map(({ predicted }) => predicted === undefined)).toEqual([true, false, true]);
		expect(steps.map(({ elapsed }) => elapsed)).toEqual([undefined, 1, 1]);
	});

	it('begins anew after a reset', () => {
		const steps = stepsOf(daily(review(3), { kind: 'reset', card: 'a' }, review(3)));
		expect(steps.map(({ elapsed }) => elapsed)).toEqual([undefined, undefined]);
	});

	it('counts a review with its corrected grade, and an undone one not at all', () => {
		const steps = stepsOf(
			daily(
				review(1),
				review(3),
				{ kind: 'regrade', target: target(1), grade: 4 },
				{ kind: 'undo', target: target(2) }
			)
		);
		expect(steps.map(({ grade }) => grade)).toEqual([4]);
	});

	it('keeps what was predicted before other weights came', () => {
		const weights = DEFAULT_WEIGHTS.map((w) => w * 1.3);
		const reviews = [review(3), review(3)];
		const before = stepsOf(daily(...reviews));
		const after = stepsOf(daily(...reviews, { kind: 'settings', set: { weights } }, review(3)));
		expect(after.slice(0, 2).map(({ predicted }) => predicted)).toEqual(
			before.map(({ predicted }) => predicted)
		);
		const all = stepsOf(daily({ kind: 'settings', set: { weights } }, ...reviews, review(3)));
		expect(after[2]!.memory.stability).not.toBe(before[1]!.memory.stability);
		expect(all).toHaveLength(3);
	});

	it('ends days in order, with what was known by then', () => {
		const today = Math.floor(NOON / DAY);
		const reps: number[] = [];
		replay(Memories.fold(daily(review(3), review(3), review(3))).log, {
			days: [today - 1, today, today + 1, today + 5],
			day: (_, { memories }) => reps.push(memories.get('a')?.reps ?? 0)
		});
		expect(reps).toEqual([0, 1, 2, 3]);
	});

	it('is not thrown by one review of a clock that was years ahead', () => {
		const [first, second, third] = daily(review(3), review(3), review(3));
		const today = Math.floor(NOON / DAY);
		const reps: number[] = [];
		const entries = [first!, { ...second!, at: NOON + 3650 * DAY }, third!];
		replay(Memories.fold(entries).log, {
			days: [today, today + 2],
			day: (_, { memories }) => reps.push(memories.get('a')?.reps ?? 0)
		});
		expect(reps).toEqual([2, 3]);
	});
});
