import { describe, expect, test } from 'vitest';
import type { Inset, StateShape } from '#lib/deck/map-geometry.ts';
import { stateAt } from './hit.ts';

const shape = (at: [number, number], size: number): StateShape => ({
	d: '',
	at,
	size: [size, size]
});
const states = {
	SM: shape([100, 100], 4),
	MT: shape([130, 100], 4),
	IT: shape([110, 160], 300)
};
const map = { states, insets: [] as Inset[] };
const touch = (x: number, y: number, over?: string) =>
	stateAt(map, { at: [x, y], over, reach: 22 });

describe('a touch', () => {
	test('in open sea, far from all, means nobody', () => {
		expect(touch(400, 400)).toBeUndefined();
	});
	test('near a small state means it, even over a large neighbour', () => {
		expect(touch(90, 90)).toBe('SM');
		expect(touch(90, 90, 'IT')).toBe('SM');
	});
	test('between two small states means the nearer', () => {
		expect(touch(114, 100)).toBe('SM');
		expect(touch(116, 100)).toBe('MT');
	});
	test('on a large state, out of reach of the small, means the large', () => {
		expect(touch(100, 130, 'IT')).toBe('IT');
	});
	test('on the very centre of a large state means it, whoever is near', () => {
		const near = { ...states, IT: shape([102, 100], 300) };
		expect(stateAt({ states: near, insets: [] }, { at: [102, 100], over: 'IT', reach: 22 })).toBe(
			'IT'
		);
	});
	test('beside a large state, in the sea, means nobody', () => {
		expect(touch(110, 190)).toBeUndefined();
	});
});

describe('in an inset', () => {
	const inset: Inset = { id: 'islands', from: [90, 90, 20, 20], to: [500, 500, 200, 200] };
	const withInset = { states, insets: [inset] };

	test('a state answers around the place where it is drawn', () => {
		expect(stateAt(withInset, { at: [600, 600], over: undefined, reach: 22 })).toBe('SM');
		expect(stateAt(withInset, { at: [640, 600], over: undefined, reach: 22 })).toBeUndefined();
	});
	test('it answers no longer around its place on the map, but for its shape', () => {
		expect(stateAt(withInset, { at: [95, 100], over: undefined, reach: 22 })).toBeUndefined();
		expect(stateAt(withInset, { at: [100, 100], over: 'SM', reach: 22 })).toBe('SM');
	});
});
