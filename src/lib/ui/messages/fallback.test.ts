import { expect, test } from 'vitest';
import { countTexts, missing, withFallback } from './fallback.ts';

const english = {
	title: 'Study',
	done: { title: 'Done', left: (n: number) => `${n} left` },
	keys: [['Z', 'undo']]
};

test('a language that lacks nothing is itself', () => {
	const own = { title: 'a', done: { title: 'b', left: () => 'c' }, keys: [['Z', 'd']] };
	expect(missing(english, own)).toEqual([]);
	expect(withFallback(english, own)).toEqual(own);
});

test('what is missing is English, text by text, and is named', () => {
	const own = { done: { title: 'Fertig' } };
	expect(missing(english, own)).toEqual(['title', 'done.left', 'keys']);
	const texts = withFallback(english, own);
	expect([texts.title, texts.done.title, texts.done.left(2)]).toEqual([
		'Study',
		'Fertig',
		'2 left'
	]);
});

test('a language that has nothing yet is English', () => {
	expect(withFallback(english, undefined)).toBe(english);
	expect(missing(english, undefined)).toHaveLength(countTexts(english));
});

test('a list is one text, and so is a module that is a function', () => {
	expect(countTexts(english)).toBe(4);
	expect(missing(() => 'en', undefined)).toEqual(['']);
});
