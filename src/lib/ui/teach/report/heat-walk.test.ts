import { expect, it } from 'vitest';
import { walk } from './heat-walk.ts';

const size = { rows: 3, columns: 4 };
const at = { row: 1, column: 1 };

it.each([
	['ArrowUp', { row: 0, column: 1 }],
	['ArrowDown', { row: 2, column: 1 }],
	['ArrowLeft', { row: 1, column: 0 }],
	['ArrowRight', { row: 1, column: 2 }],
	['Home', { row: 1, column: 0 }],
	['End', { row: 1, column: 3 }]
])('%s leads on', (key, to) => {
	expect(walk(key, at, size)).toEqual(to);
});

it('stays within the grid', () => {
	expect(walk('ArrowUp', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
	expect(walk('ArrowRight', { row: 2, column: 3 }, size)).toEqual({ row: 2, column: 3 });
});

it('goes the other way where people read the other way', () => {
	expect(walk('ArrowLeft', at, size, true)).toEqual({ row: 1, column: 2 });
});

it('leaves other keys alone, those with the names of methods too', () => {
	expect(walk('Tab', at, size)).toBeUndefined();
	expect(walk('toString', at, size)).toBeUndefined();
});
