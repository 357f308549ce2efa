import { expect, test } from 'vitest';
import { withRole } from './with-role.ts';

test('a card has one front and one back: they change places', () => {
	expect(withRole(['front', 'back'], 1, 'front')).toEqual(['back', 'front']);
	expect(withRole(['front', 'back', 'note'], 2, 'back')).toEqual(['front', 'note', 'back']);
});

test('of all else there may be several', () =>
	expect(withRole(['front', 'back', 'tags', 'note'], 3, 'tags')).toEqual([
		'front',
		'back',
		'tags',
		'tags'
	]));
