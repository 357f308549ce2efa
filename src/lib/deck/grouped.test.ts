import { expect, test } from 'vitest';
import { groupedBy } from './grouped.ts';

test('things are grouped as they come, and groups stand in the order in which they began', () => {
	const groups = groupedBy(['b1', 'a1', 'b2'], (name) => name[0]);
	expect([...groups]).toEqual([
		['b', ['b1', 'b2']],
		['a', ['a1']]
	]);
	expect(groupedBy([], String).size).toBe(0);
});
