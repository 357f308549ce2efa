import { describe, expect, it } from 'vitest';
import { learnerLog } from '../../../../tests/simulator/learner-log.ts';
import { shiftedWeights } from '../../../../tests/simulator/fsrs-mind.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import type { Entry, Settings } from '#lib/memory/log/entry.ts';
import { isFitDue } from './enough.ts';
import { FIT, HELD, sequencesOf } from './fit-data.ts';
import { countOf, lossOf } from './fit-loss.ts';
import { fitUnasked } from './fit-unasked.ts';

const ALL = FIT | HELD;

function studied(weights: readonly number[], seed: number, days: number, set?: Settings): Memories {
	const log = learnerLog({ weights, seed, days, newPerDay: 8 });
	const { device, seq, at, offset } = log.at(-1)!;
	const settings: Entry = { device, seq: seq + 1, at, offset, kind: 'settings', set: set ?? {} };
	return Memories.fold([...log, settings]);
}

/** By how much an answer of later days is more surprising than by the standard weights; nats. */
function cost(weights: readonly number[], seed: number, days: number): number {
	const found = fitUnasked(studied(weights, seed, days))?.weights ?? DEFAULT_WEIGHTS;
	const later = sequencesOf(studied(weights, seed + 1000, 120).log, 1e6, 0.2);
	const [after, before] = [found, DEFAULT_WEIGHTS].map(
		(w) => lossOf(later, Float64Array.from(w), ALL) / countOf(later, ALL)
	);
	return after! - before!;
}

const mean = (values: readonly number[]) =>
	values.reduce((sum, one) => sum + one, 0) / values.length;
const SEEDS = [1, 2, 3, 4, 5, 6];

describe('a fit nobody asked for', () => {
	it('is not due with few answers, soon after the last, or where it was switched off', () => {
		expect(isFitDue(399, {})).toBe(false);
		expect(isFitDue(439, { fittedTo: 400 })).toBe(false);
		expect(isFitDue(5000, { fitByItself: false })).toBe(false);
		expect(isFitDue(400, {})).toBe(true);
		expect(isFitDue(440, { fittedTo: 400 })).toBe(true);
		expect(fitUnasked(studied(DEFAULT_WEIGHTS, 1, 60, { fitByItself: false }))).toBeUndefined();
	});

	it('is not tried again before there is more, whatever came of it', () => {
		const first = fitUnasked(studied(DEFAULT_WEIGHTS, 2, 60))!;
		expect(first.fittedTo).toBeGreaterThan(400);
		const { fittedTo } = first;
		expect(fitUnasked(studied(DEFAULT_WEIGHTS, 2, 60, { fittedTo }))).toBeUndefined();
	});

	it.each([45, 90])(
		'costs a learner next to nothing whom the standard fits, after %i days',
		(days) => {
			expect(mean(SEEDS.map((seed) => cost(DEFAULT_WEIGHTS, seed, days)))).toBeLessThan(0.003);
		}
	);

	it('gains where a learner forgets otherwise', () => {
		expect(mean(SEEDS.map((seed) => cost(shiftedWeights(seed), seed, 90)))).toBeLessThan(-0.002);
	});
});
