import { describe, expect, it, vi } from 'vitest';
import { outlookOf } from '../../src/lib/exam/plan/outlook.ts';
import { actr } from './actr-mind.ts';
import { draw } from './chance.ts';
import { gainOver, scores } from './compare.ts';
import { matched, shifted } from './fsrs-mind.ts';
import { hlr } from './hlr-mind.ts';
import type { Kind } from './mind.ts';
import { newFirstAndFinalRun, ours, plain, planned } from './policies.ts';
import { simulate } from './simulate.ts';
import { sm } from './sm-mind.ts';

// A busy machine takes longer.
vi.setConfig({ testTimeout: 60_000 });

const CARDS = 200;
const cell = (days: number, minutes: number) => ({ cards: CARDS, days, minutes });

/** The score of a learner with tight minutes. */
const once = (seed: number) =>
	simulate({ ...cell(14, 10), kind: shifted, policy: ours, seed }).score;

describe('studying for an exam in two weeks', () => {
	it.each([matched, shifted, actr])('by our plan is better than by plain FSRS: $name', (kind) => {
		for (const minutes of [10, 25]) {
			const footnote = scores(ours, kind, cell(14, minutes), 10);
			const over = (policy: typeof plain) =>
				gainOver(footnote, scores(policy, kind, cell(14, minutes), 10)).mean;
			expect(over(plain)).toBeGreaterThan(3);
			expect(over(newFirstAndFinalRun)).toBeGreaterThan(0.5);
		}
	});

	it.each([
		[14, 25],
		[30, 10],
		[30, 25]
	])(
		'of %i days begins nearly all cards by 60 %% of them when %i minutes allow',
		(days, minutes) => {
			const { begun } = simulate({
				...cell(days, minutes),
				kind: matched,
				policy: planned,
				seed: 1
			});
			const early = begun.slice(0, Math.ceil(0.6 * days)).reduce((sum, cards) => sum + cards, 0);
			expect(early).toBeGreaterThanOrEqual(0.98 * CARDS);
			// Spread over the days, not all at once.
			expect(Math.max(...begun)).toBeLessThanOrEqual(Math.ceil(CARDS / (0.6 * days)));
		}
	);

	it('is no worse than plain FSRS for who forgets as nobody thought of', () => {
		for (const kind of [sm, hlr])
			for (const minutes of [6, 10]) {
				const days = cell(minutes === 6 ? 30 : 14, minutes);
				const gain = gainOver(scores(ours, kind, days, 8), scores(plain, kind, days, 8)).mean;
				expect(gain, `${kind.name}, ${minutes} minutes`).toBeGreaterThan(-1);
			}
	});

	it('takes no longer each day than the minutes given, but for the last card', () => {
		const { spent } = simulate({ ...cell(14, 10), kind: actr, policy: planned, seed: 1 });
		for (const seconds of spent) expect(seconds).toBeLessThanOrEqual(10 * 60 + 33);
	});

	it('is repeated exactly with the same seed, and differs with another', () => {
		expect(once(1)).toBe(once(1));
		expect(once(1)).not.toBe(once(2));
	});
});

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** What was predicted on some days, and what came of it. */
function predictions(kind: Kind, days: number, minutes: number, seeds: number) {
	const on = new Set([0, days >> 1, days - 2]);
	return Array.from({ length: seeds }, (_, seed) => {
		const bands: ReturnType<typeof outlookOf>['followed'][] = [];
		const { score, recall } = simulate({
			...cell(days, minutes),
			kind,
			policy: planned,
			seed,
			onDay(day, input) {
				if (on.has(day)) bands.push(outlookOf(input).followed);
			}
		});
		const right = recall.filter((chance, card) => draw(seed, card, 99) < chance).length;
		return { bands, expected: score, scored: right / CARDS };
	});
}

describe('the score predicted for who follows the plan', () => {
	it.each([
		[14, 10],
		[14, 25],
		[30, 6],
		[30, 25]
	])('%i days ahead, with %i minutes, is within two points on average', (days, minutes) => {
		const runs = predictions(matched, days, minutes, 8);
		const came = mean(runs.map(({ expected }) => expected));
		for (const day of [0, 1, 2])
			expect(Math.abs(mean(runs.map(({ bands }) => bands[day]!.mean)) - came)).toBeLessThan(0.02);
	});

	it('has a band that holds the score four times in five or more, also weeks ahead', () => {
		for (const kind of [matched, shifted]) {
			const runs = predictions(kind, 14, 10, 30);
			for (const day of [0, 1, 2]) {
				const within = runs.filter(
					({ bands, scored }) => scored >= bands[day]!.low && scored <= bands[day]!.high
				);
				expect(within.length / runs.length).toBeGreaterThanOrEqual(0.8);
			}
		}
	});
});
