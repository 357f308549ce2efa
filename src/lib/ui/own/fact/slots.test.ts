import { expect, test } from 'vitest';
import { reconciled } from './slots.ts';

let count = 0;
const newId = () => `new${++count}`;
const lots = { newId, most: Infinity };

test('there is always a place for the next name, and it is the same until something is in it', () => {
	const [empty] = reconciled([], [], lots);
	expect(empty?.id).toBeUndefined();
	expect(reconciled([empty!], [], lots)[0]).toBe(empty);
	empty!.id = 'a';
	const [first, second] = reconciled([empty!], ['a'], lots);
	expect(first).toBe(empty);
	expect(second?.id).toBeUndefined();
});

test('a name that moves takes its place along, and one named twice has two', () => {
	const before = reconciled([], ['a', 'b'], lots);
	const after = reconciled(before, ['b', 'a'], lots);
	expect(after.map(({ key }) => key)).toEqual([before[1]!.key, before[0]!.key, before[2]!.key]);
	const twice = reconciled(before, ['a', 'a'], lots);
	expect(new Set(twice.map(({ key }) => key)).size).toBe(3);
});

test('one alone needs no place for a next one', () => {
	expect(reconciled([], ['a'], { newId, most: 1 })).toHaveLength(1);
	expect(reconciled([], [], { newId, most: 1 })).toHaveLength(1);
});
