/** Days are even, with days missed or not, and two sides of a fact hardly ever meet on one. */
import { expect, test } from 'vitest';
import { DAY } from '../../src/lib/memory/day.ts';
import { Memories } from '../../src/lib/memory/fold/memories.ts';
import { DEFAULT_WEIGHTS } from '../../src/lib/memory/fsrs/fsrs6.ts';
import type { Entry } from '../../src/lib/memory/log/entry.ts';
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

const cardOf = (n: number) => `deck/fact-${n}/value`;

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
