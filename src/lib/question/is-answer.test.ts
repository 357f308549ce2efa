import { expect, test } from 'vitest';
import { isAnswer } from './is-answer.ts';

test('what says nothing is no answer', () => {
	expect(isAnswer(null)).toBe(false);
	expect(isAnswer({ form: 'choice', picked: null })).toBe(false);
	expect(isAnswer({ form: 'true-false', said: null })).toBe(false);
	expect(isAnswer({ form: 'multi-select', picked: [] })).toBe(false);
	expect(isAnswer({ form: 'typed', text: '  ', hinted: false })).toBe(false);
	expect(isAnswer({ form: 'list', entries: ['', ' '] })).toBe(false);
	expect(isAnswer({ form: 'match', placed: [null, null] })).toBe(false);
	expect(isAnswer({ form: 'map', tapped: [] })).toBe(false);
});

test('what says something is one, were it the first of them, or false', () => {
	expect(isAnswer({ form: 'choice', picked: 0 })).toBe(true);
	expect(isAnswer({ form: 'true-false', said: false })).toBe(true);
	expect(isAnswer({ form: 'match', placed: [null, 0] })).toBe(true);
	expect(isAnswer({ form: 'reveal', grade: 1 })).toBe(true);
});
