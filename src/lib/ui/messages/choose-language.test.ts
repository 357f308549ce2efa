import { describe, expect, test } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

describe('the language of a reader', () => {
	test.each([
		[undefined, null, 'en'],
		[undefined, '', 'en'],
		[undefined, 'tlh', 'en'],
		[undefined, ';;;,q=,=', 'en'],
		[undefined, 'en-XA;q=oops, tlh', 'en'],
		[undefined, 'constructor, __proto__', 'en'],
		['__proto__', null, 'en'],
		['toString', 'en', 'en'],
		['"><script>', 'en', 'en']
	])('is English when nothing else is said (%j, %j)', (chosen, accepted, language) =>
		expect(chooseLanguage([chosen], accepted)).toBe(language)
	);

	test('is what they chose, whatever their browser says', () =>
		expect(chooseLanguage(['en-XB'], 'en-GB,en;q=0.9')).toBe('en-XB'));

	test('is that of their class where they chose none, or one that is not known here', () => {
		expect(chooseLanguage([undefined, 'en-XB'], 'en')).toBe('en-XB');
		expect(chooseLanguage(['tlh', 'en-XB'], 'en')).toBe('en-XB');
		expect(chooseLanguage(['en-XA', 'en-XB'], 'en')).toBe('en-XA');
		expect(chooseLanguage([undefined, 'tlh'], 'en-GB')).toBe('en');
	});

	test('is never one that nobody asked for: English dressed up is not English', () =>
		expect(chooseLanguage([], 'en-US, en-XA;q=0.1')).toBe('en'));

	test('is looked for in the order they like, not in the one they write', () =>
		expect(chooseLanguage([], 'tlh;q=0.1, en-GB;q=0.8, *;q=0.5')).toBe('en'));

	test('is found in a header of any length in no time', () =>
		expect(chooseLanguage([], 'x,'.repeat(1e6))).toBe('en'));
});
