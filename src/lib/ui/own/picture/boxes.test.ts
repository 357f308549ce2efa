import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { boxOf, CORNERS, drawn, kept, LEAST, movedBy, resizedBy, type Box } from './boxes.ts';
import { placeOf, type Placed } from './place-words.ts';
import { regionsIn } from './regions-in.ts';
import { shownIn } from './shown.ts';

const number = fc.oneof(fc.double({ min: -2, max: 3 }), fc.constantFrom(Number.NaN, Infinity, -0));
const anyBox = fc.tuple(number, number, number, number);
const within = ([left, top, width, height]: Box) => {
	expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
	expect(Math.max(left + width, top + height)).toBeLessThanOrEqual(1.000_001);
	expect(Math.min(width, height)).toBeGreaterThanOrEqual(LEAST);
};

test('whatever is done to a box, it stays in the picture and can be hit', () => {
	fc.assert(
		fc.property(anyBox, number, number, fc.constantFrom(...CORNERS), (box, x, y, corner) => {
			const good = kept(box);
			within(good);
			within(movedBy(good, x, y));
			within(resizedBy(good, corner, x, y));
			within(boxOf(box));
			const sketch = drawn({ x: box[0], y: box[1] }, { x: box[2], y: box[3] });
			if (sketch) within(sketch);
		})
	);
});

test('what is moved keeps its size, and what is made larger keeps its other corner', () => {
	const box: Box = [0.2, 0.2, 0.3, 0.3];
	expect(movedBy(box, 0.1, -0.1)).toEqual([0.3, 0.1, 0.3, 0.3]);
	expect(movedBy(box, 5, 5)).toEqual([0.7, 0.7, 0.3, 0.3]);
	expect(resizedBy(box, [1, 1], 0.1, 0.1)).toEqual([0.2, 0.2, 0.4, 0.4]);
	expect(resizedBy(box, [0, 0], 0.1, 0.1)).toEqual([0.3, 0.3, 0.2, 0.2]);
	expect(resizedBy(box, [0, 0], 5, 5)).toEqual([0.47, 0.47, 0.03, 0.03]);
	expect(drawn({ x: 0.5, y: 0.5 }, { x: 0.2, y: 0.9 })).toEqual([0.2, 0.5, 0.3, 0.4]);
	expect(drawn({ x: 0.5, y: 0.5 }, { x: 0.51, y: 0.51 })).toBeUndefined();
	for (const none of [undefined, 'box', [1], [{}, [], null, 'x'], { 0: 1 }]) within(boxOf(none));
});

const at = (box: Box, name = '', where = ''): Placed => ({ id: name, name, where, box });

describe('where it is, in words', () => {
	it('is the part of the picture', () => {
		expect(placeOf([0, 0, 0.2, 0.2], [])).toBe('upper left');
		expect(placeOf([0.4, 0.4, 0.2, 0.2], [])).toBe('in the middle');
		expect(placeOf([0.8, 0.1, 0.2, 0.8], [])).toBe('on the right');
	});

	it('is told from another there by what it is beside', () => {
		const aorta = at([0, 0, 0.2, 0.1], 'aorta', 'upper left');
		expect(placeOf([0, 0.12, 0.2, 0.1], [aorta])).toBe('upper left, below aorta');
		expect(placeOf([0.21, 0, 0.1, 0.1], [aorta])).toBe('upper left, to the right of aorta');
	});

	it('is never that of another', () => {
		const box: Box = [0, 0, 0.1, 0.1];
		const all: Placed[] = [];
		for (let n = 0; n < 20; n++) all.push(at(box, n % 2 ? 'x' : '', placeOf(box, all)));
		expect(new Set(all.map(({ where }) => where)).size).toBe(20);
	});
});

test('what stands in a fact is read, whatever it is', () => {
	expect(regionsIn([{ id: 'a', name: 3, round: 'yes' }, 7, null, { name: 'x' }])).toEqual([
		{ id: 'a', name: undefined, where: undefined }
	]);
	const name = `p8x6-${'a'.repeat(40)}`;
	expect(shownIn(`![A](${name})`)).toEqual({ name, alt: 'A' });
	for (const none of [undefined, '', 'words', `![A](${name}) and more`, '![A](heart)'])
		expect(shownIn(none)).toBeUndefined();
});
