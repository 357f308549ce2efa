import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_NICKNAME, nicknameFrom, nicknameKey } from './nickname.ts';

describe('a nickname', () => {
	test.each([
		['Anna', 'Anna'],
		['  Anna   M. ', 'Anna M.'],
		['Jose\u0301', 'José'],
		['Zoë O’Neill-Smith', 'Zoë O’Neill-Smith'],
		['محمد', 'محمد'],
		['राम', 'राम'],
		['Player 7', 'Player 7'],
		['🦊', '🦊'],
		['👩‍🔬', '👩‍🔬'],
		['🇺🇦', '🇺🇦'],
		['می‌خواهم', 'می‌خواهم']
	])('%j is taken as %j', (typed, name) => expect(nicknameFrom(typed)).toBe(name));

	test.each([
		['zero-width signs', 'An\u200bna\ufeff\u2060', 'Anna'],
		['marks that turn the direction of writing', '\u202eannA\u202c', 'annA'],
		['isolates', '\u2066Anna\u2069', 'Anna'],
		['line breaks and tabs', 'Anna\n\tM.', 'Anna M.'],
		['controls', 'An\u0000na\u0007', 'Anna'],
		['letters that look like nothing', 'Anna\u3164', 'Anna'],
		['a joiner that joins nothing', '\u200dAnna\u200d', 'Anna'],
		['tags', 'Anna\u{e0041}\u{e0042}', 'Anna'],
		['towers of accents', `Z${'\u0301'.repeat(50)}o`, 'Ź\u0301\u0301\u0301o']
	])('loses %s', (_, typed, name) => expect(nicknameFrom(typed)).toBe(name));

	test.each([
		['nothing', ''],
		['spaces', ' \u00a0\u3000 '],
		['only what cannot be seen', '\u200b\u200d\u2060\u202e'],
		['blank letters', '\u3164\u115f\u2800'],
		['punctuation', '... --- !!!'],
		['accents on nothing', '\u0301\u0301'],
		['half of a character', '\ud83d'],
		['too much', 'a'.repeat(LONGEST_NICKNAME + 1)],
		['10 kB', 'anna '.repeat(2000)],
		['10 MB', 'a\u0301'.repeat(5_000_000)]
	])('cannot be %s', (_, typed) => expect(nicknameFrom(typed)).toBeUndefined());

	test('once cleaned stays as it is, is short, and hides nothing', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
				const name = nicknameFrom(typed);
				if (name === undefined) return;
				expect(nicknameFrom(name)).toBe(name);
				expect([...name].length).toBeLessThanOrEqual(LONGEST_NICKNAME);
				expect(name).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b\ufeff\p{Cc}]/u);
				expect(nicknameKey(name)).not.toBe('');
			}),
			{ numRuns: 3000 }
		);
	});
});

describe('two nicknames', () => {
	test.each([
		['José M.', 'jose m'],
		['ANNA', 'anna'],
		['Jean-Luc', 'jean luc'],
		['Ａｎｎａ', 'Anna']
	])('%j and %j are one', (a, b) => expect(nicknameKey(a)).toBe(nicknameKey(b)));

	test.each([
		['Anna', 'Anne'],
		['राम', 'रमा'],
		['🦊', '🐻'],
		['Anna M.', 'Anna K.']
	])('%j and %j are two', (a, b) => expect(nicknameKey(a)).not.toBe(nicknameKey(b)));
});
