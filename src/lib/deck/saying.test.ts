import { expect, test } from 'vitest';
import { allOf, inEnglish, inWords, oneOf, say } from './saying.ts';

const german: Record<string, string | ((...given: string[]) => string)> = {
	'{0} has {1}': '{1} gehört {0}',
	'a list': 'eine Liste',
	'{0} and {1}': '{0} und {1}',
	'are {0}': (count) => (count === '1' ? 'ist 1' : `sind ${count}`)
};
const inGerman = (saying: Parameters<typeof inWords>[0]) => inWords(saying, (text) => german[text]);

test('a sentence is English as it was written', () =>
	expect(inEnglish(say`“${'a'}” has ${3} of ${say`a list`}`)).toBe('“a” has 3 of a list'));

test('another language puts what is filled in where it belongs, and translates what can be', () =>
	expect(inGerman(say`${'Ada'} has ${say`a list`}`)).toBe('eine Liste gehört Ada'));

test('what a language lacks is English, also within a sentence that it has', () => {
	expect(inGerman(say`nothing`)).toBe('nothing');
	expect(inGerman(say`${'Ada'} has ${say`a map`}`)).toBe('a map gehört Ada');
});

test('a sentence may depend on a number', () =>
	expect([inGerman(say`are ${1}`), inGerman(say`are ${2}`)]).toEqual(['ist 1', 'sind 2']));

test('a deck’s own words are no sentence of ours, whatever is in them', () => {
	expect(inEnglish(say`“${'{1}'}” and ${'b'}`)).toBe('“{1}” and b');
	expect(inGerman(say`${'a list'} has ${'{0}'}`)).toBe('{0} gehört a list');
});

test('things are listed with their little word', () => {
	expect(inWords(say`${allOf(['a', 'b', 'c'])}`)).toBe('a and b and c');
	expect(inGerman(say`${allOf(['a', 'b'])}`)).toBe('a und b');
	expect(inWords(say`${oneOf(['a'])}${oneOf([])}`)).toBe('a');
});
