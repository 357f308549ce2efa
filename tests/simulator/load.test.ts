/** Days are even, with days missed or not, and two sides of a fact hardly ever meet on one. */
import { describe, expect, test } from 'vitest';
import { DAY } from '../../src/lib/memory/day.ts';
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import { DEFAULT_WEIGHTS } from '../../src/lib/memory/fsrs/fsrs6.ts';
import type { Entry, Settings } from '../../src/lib/memory/log/entry.ts';
import { buildQueue } from '../../src/lib/memory/queue/queue.ts';
import { learnerLog } from './learner-log.ts';
import { loadOf, meanJump, type Load, type LoadCell } from './load.ts';

const SEEDS = [1, 2, 3];
/** New cards come for a month; then what comes back is all there is. */
const AFTER = 35;

const learner = (cell: Partial<LoadCell>): Load[] =>
	SEEDS.map((seed) =>
		loadOf({ facts: 300, newPerDay: 20, days: 90, misses: () => false, seed, ...cell })
	);
const mean = (loads: readonly Load[], of: (load: Load) => number) =>
	loads.reduce((sum, load) => sum + of(load), 0) / loads.length;
const jump = (loads: readonly Load[]) => mean(loads, (load) => meanJump(load, AFTER));
const most = (loads: readonly Load[]) =>
	mean(loads, ({ reviews }) => Math.max(...reviews.slice(AFTER).map((n) => n ?? 0)));
const beside = (loads: readonly Load[]) => mean(loads, (load) => load.beside / load.all);
const everySixth = (day: number) => day % 6 === 5;

test('who studies every day has as much to do on one as on the next', () => {
	const [even, plain] = [learner({}), learner({ settings: { evenDays: false } })];
	expect(jump(even)).toBeLessThan(4);
	expect(jump(plain)).toBeGreaterThan(4.5);
	expect(beside(even)).toBeLessThan(0.02);
	expect(beside(plain)).toBeGreaterThan(0.05);
	// Nothing is paid for it: as many answers, and as much known.
	expect(mean(even, ({ all }) => all)).toBeLessThan(1.05 * mean(plain, ({ all }) => all));
	expect(mean(even, ({ recall }) => recall)).toBeGreaterThan(
		mean(plain, ({ recall }) => recall) - 0.006
	);
});

test('a day that was missed is caught up with over several, not on the next', () => {
	const [even, plain] = [
		learner({ misses: everySixth }),
		learner({ misses: everySixth, settings: { evenDays: false } })
	];
	expect(jump(even)).toBeLessThan(13);
	expect(jump(plain)).toBeGreaterThan(13);
	expect(most(even)).toBeLessThan(most(plain) - 20);
	expect(mean(even, ({ recall }) => recall)).toBeGreaterThan(
		mean(plain, ({ recall }) => recall) - 0.01
	);
});

test('other weights, or another way of counting, make no day longer than two', () => {
	for (const [newPerDay, days] of [
		[10, 60],
		[10, 120],
		[20, 90]
	] as const) {
		const log = learnerLog({ weights: DEFAULT_WEIGHTS, seed: 1, days, newPerDay, cardOf });
		const last = log.at(-1)!;
		const usual = earlierADay(log) / days;
		for (const factor of [0.9, 0.8, 0.6]) {
			const weights = DEFAULT_WEIGHTS.map((w, i) => (i < 4 ? w * factor : w));
			const changed: Entry = {
				device: 'another00000',
				seq: 1,
				at: last.at,
				offset: 0,
				kind: 'settings',
				set: { weights, newPerDay: 0 }
			};
			const memories = Memories.fold([...log, changed]);
			const cards = [...memories.cards()].map((id) => {
				const [deck = '', fact = ''] = id.split('/');
				return { id, deck, fact, revision: 0 };
			});
			const { due } = buildQueue({ memories, cards, now: last.at + DAY, offset: 0 });
			expect(due).toBeGreaterThan(0);
			// Some days of the months before were as long.
			expect(due, `${newPerDay} new a day, ${days} days, ${factor}`).toBeLessThan(2.5 * usual);
		}
	}
});

describe('a release that knows of lucky guesses, and finds a log that is full of choices,', () => {
	const LEARNERS = [
		[10, 60],
		[10, 120],
		[20, 90],
		[20, 30]
	] as const;

	test.each(
		LEARNERS.flatMap(([newPerDay, days]) =>
			['choice', 'true-false'].map((form) => [newPerDay, days, form] as const)
		)
	)(
		'makes no day longer by more than a usual one: %i new a day, %i days of %s',
		(newPerDay, days, form) => {
			for (const seed of SEEDS) {
				const believed = learnerLog({ weights: DEFAULT_WEIGHTS, seed, days, newPerDay, cardOf });
				const chosen = believed.map((entry) =>
					entry.kind === 'review' ? { ...entry, form } : entry
				);
				const usual = answersADay(believed, 10);
				for (const evenDays of [true, false]) {
					const [before, after] = [believed, chosen].map((log) => askedAfter(log, { evenDays }));
					expect(after![0], 'there is more to do').toBeGreaterThan(before![0]!);
					for (const asked of after!) expect(asked - before![0]!).toBeLessThanOrEqual(usual);
				}
			}
		}
	);
});

const cardOf = (n: number) => `deck/fact-${n}/value`;

/** How many cards are asked on each of the days after the last one in the log, if they are all done. */
function askedAfter(log: readonly Entry[], settings: Settings): number[] {
	const last = log.at(-1)!;
	const stamp = { device: 'another00000', at: last.at, offset: 0 };
	const memories = Memories.fold([
		...log,
		{ ...stamp, seq: 1, kind: 'settings', set: { newPerDay: 0, ...settings } }
	]);
	const cards = [...memories.cards()].map((id) => {
		const [deck = '', fact = ''] = id.split('/');
		return { id, deck, fact, revision: 0 };
	});
	let seq = 1;
	return Array.from({ length: 7 }, (_, n) => {
		const now = last.at + (n + 1) * DAY;
		const { order } = buildQueue({ memories, cards, now, offset: 0 });
		memories.add(
			order.map((card, i): Entry => ({
				device: 'another00000',
				seq: ++seq,
				at: now + i,
				offset: 0,
				kind: 'review',
				card,
				grade: 3,
				form: 'typed',
				mode: 'study',
				took: 5000,
				revision: 0
			}))
		);
		return order.length;
	});
}

/** On the last days. */
function answersADay(log: readonly Entry[], days: number): number {
	const first = Math.floor(log.at(-1)!.at / DAY) - days + 1;
	return log.filter(({ at }) => Math.floor(at / DAY) >= first).length / days;
}

/** Answers to cards that were begun on an earlier day. */
function earlierADay(log: readonly Entry[]): number {
	const seen = new Map<string, number>();
	let earlier = 0;
	for (const entry of log) {
		if (entry.kind !== 'review') continue;
		const day = Math.floor(entry.at / DAY);
		const before = seen.get(entry.card);
		if (before !== undefined && before < day) earlier++;
		seen.set(entry.card, day);
	}
	return earlier;
}
