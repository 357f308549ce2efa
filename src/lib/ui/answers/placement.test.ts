import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Placement } from './placement.svelte.ts';

const match = (rows: number) => new Placement('match', rows);

test('answers tapped one after another fill the rows from the first', () => {
	const placement = match(3);
	expect(placement.empty).toBe(true);
	for (const answer of [2, 0, 1]) placement.put(answer);
	expect(placement.placed).toEqual([2, 0, 1]);
	expect(placement.empty).toBe(false);
});

test('a row that is chosen takes the next answer, and the next empty row opens', () => {
	const placement = match(3);
	placement.choose(1);
	placement.put(0);
	expect(placement.placed).toEqual([null, 0, null]);
	expect(placement.open).toBe(2);
	placement.put(1);
	expect(placement.open).toBe(0);
});

test('an answer that is put elsewhere leaves its row', () => {
	const placement = match(3);
	placement.put(2);
	placement.put(2);
	expect(placement.placed).toEqual([null, 2, null]);
});

test('choosing the open row again empties it', () => {
	const placement = match(2);
	placement.put(1);
	placement.choose(0);
	expect(placement.placed).toEqual([1, null]);
	placement.choose(0);
	expect(placement.placed).toEqual([null, null]);
});

test('a group may stand in several rows', () => {
	const placement = new Placement('group', 3);
	for (const answer of [0, 0, 1]) placement.put(answer);
	expect(placement.placed).toEqual([0, 0, 1]);
	expect(placement.used(0)).toBe(false);
});

test('whatever is tapped, no answer of a match stands in two rows', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 6 }).chain((rows) =>
				fc.record({
					rows: fc.constant(rows),
					taps: fc.array(fc.record({ row: fc.boolean(), at: fc.nat(rows - 1) }), { maxLength: 30 })
				})
			),
			({ rows, taps }) => {
				const placement = match(rows);
				for (const { row, at } of taps)
					if (row) placement.choose(at);
					else placement.put(at);
				const put = placement.placed.filter((answer) => answer !== null);
				expect(new Set(put).size).toBe(put.length);
				expect(placement.placed).toHaveLength(rows);
			}
		)
	);
});
