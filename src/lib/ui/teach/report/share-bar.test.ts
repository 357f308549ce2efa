import { expect, it } from 'vitest';
import { barLengths } from './share-bar.ts';

it('is as long as the count is of the greatest, and never too short to see', () => {
	expect(barLengths([8, 4, 0])).toEqual([100, 50, 0]);
	expect(barLengths([1000, 1])).toEqual([100, 2]);
	expect(barLengths([8, 4], 16)).toEqual([50, 25]);
	expect(barLengths([])).toEqual([]);
	expect(barLengths([0])).toEqual([0]);
});
