import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { longestRun } from './longest-run.ts';

test.each([
	[[], []],
	[[2], [2]],
	[
		[0, 1, 2],
		[0, 1, 2]
	],
	[
		[3, 0, 1, 2],
		[0, 1, 2]
	],
	[
		[1, 2, 0, 3],
		[1, 2, 3]
	]
])('%j without the misplaced is %j', (sequence, run) => {
	expect(longestRun(sequence)).toEqual(run);
});

test('no increasing run of any sequence is longer', () => {
	fc.assert(
		fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (sequence) => {
			const runs: number[][] = [[]];
			for (const value of sequence) {
				runs.push(
					...runs.filter((run) => (run.at(-1) ?? -1) < value).map((run) => [...run, value])
				);
			}
			const found = longestRun(sequence);
			expect(runs).toContainEqual(found);
			expect(found.length).toBe(Math.max(...runs.map((run) => run.length)));
		})
	);
});
