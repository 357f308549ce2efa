import { expect, it } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { draw } from '../../../../tests/simulator/chance.ts';
import { knownBeforeOf } from './known-before.ts';

/** First answers of who knows such a share of what is new, and guesses the rest. */
const answers = (known: number, n: number, form: string, chance: number): Entry[] =>
	Array.from({ length: n }, (_, i) => ({
		device: 'device000001',
		seq: i + 1,
		at: Date.UTC(2026, 10, 1) + i * 1000,
		offset: 0,
		kind: 'review',
		card: `d/f${i}/x`,
		grade: draw(i, 1) < known || draw(i, 2) < chance ? 3 : 1,
		form,
		mode: 'study',
		took: 5000,
		revision: 0
	}));
const share = (...of: Parameters<typeof answers>) =>
	knownBeforeOf(Memories.fold(answers(...of)).log);

it('of few first answers, or where nothing can be guessed, nothing is said', () => {
	expect(share(0.1, 49, 'choice', 0.25)).toBeUndefined();
	expect(share(0.1, 500, 'typed', 0)).toBeUndefined();
});

it.each([0.05, 0.3, 0.8])('finds the share that is known: %d', (known) => {
	for (const [form, chance] of [
		['choice', 0.25],
		['true-false', 0.5]
	] as const) {
		const found = share(known, 2000, form, chance)!;
		expect(Math.abs(found - known)).toBeLessThan(0.06);
	}
});

it('stays within the bounds of the setting, whatever was answered', () => {
	expect(share(0, 2000, 'choice', 0)).toBeGreaterThanOrEqual(0.02);
	expect(share(1, 2000, 'choice', 0.25)).toBeLessThanOrEqual(0.95);
});

it('looks at first answers only', () => {
	const first = answers(0.1, 400, 'choice', 0.25);
	const later = first.map((entry) => ({ ...entry, seq: entry.seq + 1000, at: entry.at + DAY }));
	const known = later.map((entry) => ({ ...entry, grade: 3 }) as Entry);
	expect(knownBeforeOf(Memories.fold([...first, ...known]).log)).toBe(
		knownBeforeOf(Memories.fold(first).log)
	);
});
