import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readRich } from '#lib/deck/rich/read.ts';
import { mediaIn } from '#lib/deck/rich/tree.ts';
import { marksIn, regionAt, withLabels } from './region-marks.ts';

const NAME = `p800x600-${'a'.repeat(40)}`;
const PICTURE = `![A heart](${NAME})`;

describe('regions behind the name of a picture', () => {
	it('are read with what stands at them', () =>
		expect(marksIn('?r100,200,300,400;12!e0,0,1000,1000')).toEqual([
			{ label: '?', covered: false, round: false, x: 100, y: 200, width: 300, height: 400 },
			{ label: '12', covered: true, round: true, x: 0, y: 0, width: 1000, height: 1000 }
		]));

	it('lie within the picture, whoever wrote them', () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(...'0123456789re,;?!+-') }), (text) => {
				for (const { x, y, width, height } of marksIn(text)) {
					expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
					expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1000);
				}
			})
		);
		expect(marksIn('r9999,9999,9999,9999')).toMatchObject([{ x: 995, width: 5 }]);
		expect(marksIn(Array.from({ length: 5000 }, () => 'r1,1,1,1').join(';')).length).toBe(120);
	});

	it('stand in a text as part of the picture, which is called as before', () => {
		const text = withLabels(PICTURE, new Map([['r1,2,3,4', '?']]));
		expect(text).toBe(`![A heart](${NAME}#?r1,2,3,4)`);
		expect([...mediaIn(readRich(text))]).toEqual([
			{ kind: 'medium', id: NAME, alt: 'A heart', marks: '?r1,2,3,4' }
		]);
		expect([...mediaIn(readRich(`![x](${NAME}#<script>)`))]).toEqual([]);
	});

	it('are marked anew, and what was hidden stays so', () => {
		const hidden = `![A heart](${NAME}#!r1,2,3,4;!e5,6,7,8)`;
		expect(withLabels(hidden, new Map([['e5,6,7,8', '1']]))).toBe(
			`![A heart](${NAME}#1!e5,6,7,8;!r1,2,3,4)`
		);
		expect(withLabels(PICTURE, new Map())).toBe(PICTURE);
	});
});

test('a point means the smallest region that it is in, or the nearest one', () => {
	const regions = marksIn('r0,0,500,500;r100,100,100,100;r800,800,100,100');
	expect(regionAt(regions, 150, 150)).toBe(1);
	expect(regionAt(regions, 400, 400)).toBe(0);
	expect(regionAt(regions, 780, 850)).toBe(2);
	expect(regionAt(regions, 650, 650)).toBeUndefined();
});
