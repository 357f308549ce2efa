import { describe, expect, test } from 'vitest';
import { problemOf } from './password-rules.ts';

describe('a new password', () => {
	test.each([
		'correct horse battery',
		'drei kleine Wörter',
		'пароль для школы',
		'8f!kQ2pz0L',
		'tea and biscuits at four',
		'sunflower-bicycle'
	])('is taken: %s', (password) => expect(problemOf(password, 'ada')).toBeUndefined());

	test.each([
		['', 'short'],
		['ninechars', 'short'],
		['\u{1f600}'.repeat(9), 'short'],
		['a'.repeat(1001), 'long'],
		['ada.lovelace', 'name'],
		['ADA.Lovelace12', 'name'],
		['password2026!', 'common'],
		['Passw0rd!!1', 'common'],
		['1234567890', 'common'],
		['9876543210', 'common'],
		['aaaaaaaaaaaa', 'common'],
		['abababababab', 'common'],
		['qwertyuiop', 'common'],
		['abcdefghijkl', 'common'],
		['passwordpassword', 'common'],
		['teacher12345', 'common']
	] as const)('is not taken: %s (%s)', (password, problem) =>
		expect(problemOf(password, 'ada.lovelace')).toBe(problem)
	);

	test('may have a short name in it by chance', () =>
		expect(problemOf('an admiral sails', 'ad')).toBeUndefined());
});
