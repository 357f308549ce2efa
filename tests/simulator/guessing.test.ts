import { describe, expect, it, vi } from 'vitest';
import { guessing, type Guessed, type Guesser } from './guessing.ts';

// A busy machine takes longer.
vi.setConfig({ testTimeout: 60_000 });

const SEEDS = [0, 1, 2, 3, 4, 5];
/** Each card comes on the day on which FSRS has it due: else it is asked at other chances of recall. */
const ON_THEIR_DAY = { settings: { evenDays: false } };
/** Given at first sight, then, and so on. */
const OPTIONS = [[4], [2], [2, 4]];

function mean(options: Guesser['options'], how: Partial<Guesser> = {}): Guessed {
	const runs = SEEDS.map((seed) => guessing({ options, seed, ...how }));
	const of = (key: keyof Guessed) => runs.reduce((sum, run) => sum + run[key], 0) / runs.length;
	return {
		said: of('said'),
		known: of('known'),
		logLoss: of('logLoss'),
		reviews: of('reviews')
	};
}

describe('a lucky guess is not knowledge', () => {
	it.each(OPTIONS.map((options) => [options]))(
		'among %j options no more is said than is known',
		(options) => {
			const { said, known, logLoss } = mean(options, ON_THEIR_DAY);
			expect(Math.abs(said - known)).toBeLessThanOrEqual(0.015);
			expect(logLoss).toBeLessThanOrEqual(0.39);
		}
	);

	it('is not where cards may be moved for even days either', () => {
		const honest = mean([1]);
		for (const options of OPTIONS) {
			const { said, known, logLoss } = mean(options);
			expect(Math.abs(said - known)).toBeLessThanOrEqual(0.015);
			expect(logLoss).toBeLessThanOrEqual(honest.logLoss + 0.012);
		}
	});

	it('takes hardly more reviews than honest answers do', () => {
		const honest = mean([1]).reviews;
		for (const options of OPTIONS) expect(mean(options).reviews).toBeLessThan(1.05 * honest);
	});

	it('takes at most a fifth more reviews than luck that is believed, unless there are never more than two options', () => {
		for (const options of [[4], [2, 4]])
			expect(mean(options).reviews).toBeLessThan(1.2 * mean(options, { counted: false }).reviews);
		// Then honest answers take more than a fifth more as well: nine in ten of what is due would not be known else.
		const believed = mean([2], { counted: false }).reviews;
		expect(mean([1]).reviews).toBeGreaterThan(1.2 * believed);
	});

	it.each([0.1, 0.6])('finds out how much of what is new is known: %d', (known) => {
		for (const options of [[4], [2]]) {
			const learnt = mean(options, { known, learnt: true, ...ON_THEIR_DAY });
			expect(Math.abs(learnt.said - learnt.known)).toBeLessThanOrEqual(0.015);
		}
	});

	it('would be seen if it were believed', () => {
		const { said, known } = mean([2], { counted: false });
		expect(said - known).toBeGreaterThan(0.05);
	});
});
