import { expect, test } from 'vitest';
import type { MapGeometry } from '#lib/deck/map-geometry.ts';
import { inPaintOrder, looksOf, signOf } from './state-on-map.ts';
import { viewFor } from './view-for.ts';

const map: MapGeometry = {
	id: 'world',
	size: [100, 100],
	main: [0, 0, 100, 100],
	rest: '',
	states: {
		AA: { d: '', at: [10, 10], size: [1, 1] },
		BB: { d: '', at: [20, 20], size: [1, 1] },
		CC: { d: '', at: [90, 90], size: [1, 1] }
	},
	insets: [],
	views: [
		{ id: 'all', box: [0, 0, 100, 100] },
		{ id: 'corner', box: [0, 0, 30, 30] },
		{ id: 'quarter', box: [0, 0, 50, 50] }
	]
};

test('the largest group is the solid one, the others keep their order', () => {
	expect(looksOf([5, 12, 35, 141])).toEqual([1, 2, 3, 0]);
	expect(looksOf([141, 5])).toEqual([0, 1]);
	expect(looksOf([1, 3, 2])).toEqual([1, 0, 2]);
});

test('a mark outweighs a pick', () => {
	expect(signOf({ picked: true, mark: 'wrong' })).toBe('wrong');
	expect(signOf({ picked: true })).toBe('picked');
	expect(signOf({ group: 1 })).toBeUndefined();
});

test('states with an outline are painted over their neighbours', () => {
	const order = inPaintOrder(map, { AA: { picked: true }, BB: {} }).map(({ iso }) => iso);
	expect(order).toEqual(['CC', 'BB', 'AA']);
});

test('the part of a map for some states is the smallest that has them all', () => {
	expect(viewFor(map, ['AA', 'BB'])).toBe('corner');
	expect(viewFor(map, ['AA', 'CC'])).toBe('all');
	expect(viewFor({ ...map, views: [] }, ['AA'])).toBeUndefined();
});
