import { describe, expect, it, vi } from 'vitest';
import { CELLS, KINDS } from './cells.ts';
import { blind, foresee, looking, type Seen, type When } from './foresee.ts';
import { matched, shifted } from './fsrs-mind.ts';
import type { Kind } from './mind.ts';
import type { Cell } from './simulate.ts';

// A busy machine takes longer.
vi.setConfig({ testTimeout: 240_000 });

const SEEDS = [101, 102, 103, 104, 105];

const seen = (kinds: readonly Kind[], cell: Cell, look: typeof looking, seeds = SEEDS) =>
	kinds.flatMap((kind) => seeds.map((seed) => foresee(kind, cell, seed, look)));
type All = readonly Record<When, Seen>[];

const mean = (values: readonly number[]) =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
const meanError = (all: All, when: When = 'two') =>
	mean(all.map((one) => Math.abs(one[when].error)));
const share = (all: All, when: When = 'two') => mean(all.map((one) => Number(one[when].within)));

const cellOf = (name: string) => CELLS.find((cell) => cell.name === name)!;

describe('a forecast that looks at the answers', () => {
	it.each(['T14 10 min', 'T30 6 min', 'T30 10 min, misses 40 %'])(
		'is nearer to what comes, whoever learns: %s',
		(name) => {
			const cell = cellOf(name);
			const before = seen(KINDS, cell, blind);
			const open = seen(KINDS, cell, looking);
			expect(meanError(open)).toBeLessThan(0.75 * meanError(before));
			expect(share(open)).toBeGreaterThan(share(before));
			// Of nobody is much less said than comes: five points, or as much as was said without their answers.
			for (const [i, kind] of KINDS.entries()) {
				const own = (all: All) =>
					mean(all.slice(i * SEEDS.length, (i + 1) * SEEDS.length).map(({ two }) => two.error));
				expect(own(open), kind.name).toBeGreaterThan(Math.min(0, own(before)) - 5);
			}
		}
	);

	// With twenty seeds (`npm run bench`): 4.3 points, 84 % and 78 %; 3.5 points where no days are missed. Whether somebody
	// who misses two in five will study on the last two nobody can know.
	it('over all ways to an exam is off by less than five points, and its band holds', () => {
		const all = CELLS.flatMap((cell) => seen(KINDS, cell, looking, SEEDS.slice(0, 4)));
		expect(meanError(all)).toBeLessThan(5);
		expect(share(all)).toBeGreaterThanOrEqual(0.75);
		expect(share(all, 'half')).toBeGreaterThanOrEqual(0.55);
	});

	it('loses next to nothing for learners whom the model knows', () => {
		for (const cell of ['T14 10 min', 'T30 6 min'].map(cellOf)) {
			const all = seen([matched, shifted], cell, looking);
			const before = seen([matched, shifted], cell, blind);
			// Over all ways to an exam nothing at all: 2.3 points with, 2.4 without.
			expect(meanError(all)).toBeLessThan(meanError(before) + 1);
			expect(share(all)).toBeGreaterThanOrEqual(0.8);
		}
	});
});
