import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnerLog } from '../../../../tests/simulator/learner-log.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { ENOUGH } from './enough.ts';
import { fit, fitTo } from './fit.ts';
import { countUsable, FIT, HELD, sequencesOf } from './fit-data.ts';
import { countOf, lossOf } from './fit-loss.ts';
import { BOUNDS, DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import { rightBy } from '#lib/memory/fsrs/guessing.ts';
import { log } from '#lib/memory/log/log.arbitrary.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { replay } from '#lib/memory/fold/replay.ts';

const ALL = FIT | HELD;
const within = (i: number, w: number) => Math.min(Math.max(w, BOUNDS[i]![0]), BOUNDS[i]![1]);
/** Somebody who forgets much faster than most, and gains less by each review. */
const FORGETFUL = DEFAULT_WEIGHTS.map((w, i) => within(i, i < 4 ? w / 4 : i === 8 ? w - 0.9 : w));
const standard = Float64Array.from(DEFAULT_WEIGHTS);

const learner = (weights: readonly number[], seed: number, days = 90, newPerDay = 8) =>
	Memories.fold(learnerLog({ weights, seed, days, newPerDay }));

describe('the loss', () => {
	it('is that of the predictions the app made', () => {
		fc.assert(
			fc.property(log, (entries) => {
				const plain = entries.filter(({ kind }) => kind !== 'settings');
				const memories = Memories.fold(plain);
				let loss = 0;
				replay(memories.log, {
					review({ elapsed = 0, predicted, grade, guess }) {
						if (elapsed < 1 || predicted === undefined) return;
						const right = rightBy(predicted, guess);
						// What cannot go wrong may be written into a log as wrong all the same.
						loss -= Math.log(Math.max(grade > 1 ? right : 1 - right, 1e-9));
					}
				});
				const data = sequencesOf(memories.log, 1e6, 0.2);
				const ours = lossOf(data, standard, ALL);
				expect(Math.abs(ours - loss)).toBeLessThan(1e-4 * Math.max(1, loss));
			}),
			{ numRuns: 200 }
		);
	});

	it.each([
		['recalled', [0]],
		['chosen', [0.25, 0.5, 0, 1 / 3]]
	])('has the derivatives that small steps of each weight show: answers %s', (_how, guesses) => {
		const weights = fc.tuple(
			...BOUNDS.map(([low, high], i) => {
				const w = DEFAULT_WEIGHTS[i]!;
				const [from, to] = [Math.max(low, w * 0.5) + 1e-3, Math.min(high, w * 1.5) + 2e-3];
				return fc.double({ min: from, max: to, noNaN: true });
			})
		);
		const recalled = sequencesOf(learner(DEFAULT_WEIGHTS, 3, 25, 3).log, 1e6, 0.2);
		const guess = recalled.guess.map((_, i) => guesses[i % guesses.length]!);
		const data = { ...recalled, guess };
		fc.assert(
			fc.property(weights, (list) => {
				const w = Float64Array.from(list);
				const gradient = new Float64Array(w.length);
				lossOf(data, w, ALL, { gradient });
				for (const i of w.keys()) {
					const step = 1e-6 * Math.max(1, Math.abs(w[i]!));
					const beside = (by: number) => lossOf(data, w.with(i, w[i]! + by), ALL);
					const slope = (beside(step) - beside(-step)) / (2 * step);
					// Where a bound of the formulas lies between the two sides there is no one slope.
					const bend = beside(step) + beside(-step) - 2 * beside(0);
					if (Math.abs(bend) > 1e-6) continue;
					expect(Math.abs(gradient[i]! - slope)).toBeLessThan(1e-3 * Math.max(1, Math.abs(slope)));
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('goes on from the memory before the window when the history is too long', () => {
		const memories = learner(DEFAULT_WEIGHTS, 4, 60, 4);
		const most = 100;
		const data = sequencesOf(memories.log, most, 0.2);
		expect(data.usable).toBe(most);
		const whole: number[] = [];
		replay(memories.log, {
			review({ elapsed = 0, predicted, grade }) {
				if (elapsed < 1 || predicted === undefined) return;
				whole.push(-Math.log(grade > 1 ? predicted : 1 - predicted));
			}
		});
		const latest = whole.slice(-most).reduce((a, b) => a + b, 0);
		expect(lossOf(data, standard, ALL)).toBeCloseTo(latest, 4);
		expect(countOf(data, HELD)).toBe(20);
		expect(countOf(data, FIT)).toBe(80);
	});
});

describe('fitting', () => {
	it('says so when there are too few reviews', () => {
		expect(fit(Memories.fold([]))).toEqual({ kind: 'too-few', reviews: 0 });
		const few = learner(FORGETFUL, 1, 20, 3);
		const reviews = countUsable(few.log);
		expect(reviews).toBeLessThan(ENOUGH);
		expect(fit(few)).toEqual({ kind: 'too-few', reviews });
	});

	it('finds better weights for learners who forget otherwise than most', () => {
		for (const seed of [1, 2, 3]) {
			const memories = learner(FORGETFUL, seed);
			const found = fit(memories);
			if (found.kind !== 'better') throw new Error(JSON.stringify(found));
			expect(found.lossAfter).toBeLessThan(found.lossBefore);
			for (const [i, w] of found.weights.entries()) expect(w).toBe(within(i, w));
			// On another stretch of the same learner's life, too, most of what is to be gained is gained.
			const other = sequencesOf(learner(FORGETFUL, seed + 100).log, 1e6, 0.2);
			const loss = (w: readonly number[]) => lossOf(other, Float64Array.from(w), ALL);
			const [before, after, best] = [DEFAULT_WEIGHTS, found.weights, FORGETFUL].map(loss);
			expect((before! - after!) / (before! - best!)).toBeGreaterThan(0.6);
		}
	}, 30_000);

	it('hardly ever offers anything to learners whom the standard weights fit', () => {
		let offered = 0;
		for (let seed = 1; seed <= 40; seed++)
			if (fit(learner(DEFAULT_WEIGHTS, seed, 60, 8)).kind === 'better') offered++;
		expect(offered).toBeLessThanOrEqual(1);
	}, 60_000);

	it('offers nothing new once what it found is in force', () => {
		const entries = learnerLog({ weights: FORGETFUL, seed: 5, days: 90, newPerDay: 8 });
		const found = fit(Memories.fold(entries));
		if (found.kind !== 'better') throw new Error(found.kind);
		const last = entries.at(-1)!;
		const settings: Entry = {
			device: last.device,
			seq: last.seq + 1,
			at: last.at,
			offset: 0,
			kind: 'settings',
			set: { weights: found.weights }
		};
		expect(fit(Memories.fold([...entries, settings])).kind).toBe('no-better');
	});

	it('gives the same weights every time, in whatever order the entries came', () => {
		const entries = learnerLog({ weights: FORGETFUL, seed: 6, days: 70, newPerDay: 8 });
		expect(fit(Memories.fold(entries.toReversed()))).toEqual(fit(Memories.fold(entries)));
	});

	it('stays within the bounds, and finite, whatever was answered', () => {
		for (const grade of [1, 2, 3, 4] as const) {
			const entries = learnerLog({
				weights: DEFAULT_WEIGHTS,
				seed: 7,
				days: 60,
				newPerDay: 8
			}).map((entry) => (entry.kind === 'review' ? { ...entry, grade } : entry));
			const data = sequencesOf(Memories.fold(entries).log, 1e6, 0.2);
			for (const [i, w] of fitTo(data, ALL).entries()) expect(w).toBe(within(i, w));
		}
	}, 30_000);

	it('bears any log, wrong clocks, undos and all', () => {
		fc.assert(
			fc.property(log, (entries) => {
				const data = sequencesOf(Memories.fold(entries).log, 1e6, 0.2);
				for (const [i, w] of fitTo(data, ALL).entries()) expect(w).toBe(within(i, w));
			}),
			{ numRuns: 100 }
		);
	}, 30_000);
});
