import { describe, expect, it } from 'vitest';
import {
	anchorAt,
	anchorSource,
	linesOf,
	textIn,
	withAnchor,
	withWrong,
	wrongIn
} from './fields.ts';

it('reads lists as lines, and lines as lists', () => {
	expect(textIn(['a', 7, 'b'])).toBe('a\nb');
	expect(textIn({})).toBe('');
	expect(linesOf(' a \n\n b\n')).toEqual(['a', 'b']);
	expect(linesOf(' \n')).toBeUndefined();
});

describe('wrong answers', () => {
	const card = { wrong: ['a dog', { text: 'a mouse', why: 'That is la souris.' }] };

	it('stand a line each', () => {
		expect(wrongIn(card)).toBe('a dog\na mouse');
		expect(wrongIn({ wrong: 'none' })).toBe('');
	});

	it('keep what was said of them while others change', () => {
		expect(withWrong(card, 'a cow\na mouse')).toEqual({ wrong: ['a cow', card.wrong[1]] });
		expect(withWrong(card, '')).toEqual({ wrong: undefined });
	});
});

it('says where a fact stands, and leaves its source', () => {
	const fact = { anchors: [{ source: 'list', at: 'row 1' }, { source: 'book' }] };
	expect(anchorAt(fact)).toBe('row 1');
	expect(withAnchor(fact, { at: 'page 7' })).toEqual({
		anchors: [{ source: 'list', at: 'page 7' }, { source: 'book' }]
	});
	expect(withAnchor(fact, { at: undefined }).anchors[0]).toEqual({ source: 'list' });
	expect(withAnchor(fact, { source: 'book' }).anchors[0]).toEqual({ source: 'book', at: 'row 1' });
	expect(withAnchor({}, { source: 'book' }).anchors).toEqual([{ source: 'book' }]);
	expect(anchorSource(fact)).toBe('list');
	expect(anchorAt({})).toBe('');
});
