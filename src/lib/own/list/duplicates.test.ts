import { expect, it } from 'vitest';
import { duplicatesIn } from './duplicates.ts';

const row = (id: string, front: string, back: string) => ({ id, front, back });

it('finds what is there already, and what asks the same', () => {
	const found = duplicatesIn([
		row('a', 'la maison', 'the house'),
		row('b', 'le chat', 'the cat'),
		row('c', ' La  Maison', 'The house'),
		row('d', 'le chat', 'the tag game')
	]);
	expect([...found]).toEqual([
		['c', { of: 1, kind: 'same' }],
		['d', { of: 2, kind: 'other' }]
	]);
});

it('says nothing of lines that are not whole', () => {
	expect(duplicatesIn([row('a', 'x', ''), row('b', 'x', 'y'), row('c', '', 'y')]).size).toBe(0);
});
