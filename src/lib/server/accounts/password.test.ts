import { assert, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashPassword, isPassword, LONGEST_PASSWORD } from './password.ts';
import { problemOf } from './password-rules.ts';

describe('a password', () => {
	test.each([
		['short', 'pebble 7'],
		['short', 'ééééééééé'],
		['long', 'a'.repeat(LONGEST_PASSWORD + 1)],
		['long', 'ab'.repeat(524_288)],
		['name', 'Ada.Lovelace1'],
		['common', 'password2026!'],
		['common', '1234567890'],
		['common', 'aaaaaaaaaaaa'],
		['common', 'chocolatechocolate']
	])('is not taken: %s', (problem, password) => {
		expect(problemOf(password, 'ada.lovelace')).toBe(problem);
	});

	test('is taken if it is long and not what everybody tries, whatever its letters', () => {
		for (const password of [
			'pebble harbour lantern',
			'Ключ от старого дома',
			'石の上にも三年、雨垂れ石'
		])
			expect(problemOf(password, 'ada.lovelace'), password).toBeUndefined();
	});

	test('never makes the rules fail', () => {
		assert(
			property(string({ unit: 'binary' }), string(), (password, name) => {
				expect([undefined, 'short', 'long', 'name', 'common']).toContain(problemOf(password, name));
			})
		);
	});

	test('is known again, however a keyboard makes its letters, and no other is', async () => {
		const kept = await hashPassword('caf\u00e9 am marktplatz');
		expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
		expect(kept).not.toContain('marktplatz');
		expect(await isPassword('cafe\u0301 am marktplatz', kept)).toBe(true);
		expect(await isPassword('cafe am marktplatz', kept)).toBe(false);
		expect(await isPassword('', kept)).toBe(false);
	});

	test('is kept differently each time', async () => {
		const [one, two] = await Promise.all([hashPassword('same words'), hashPassword('same words')]);
		expect(one).not.toBe(two);
	});

	test('that nobody has is nobody’s', async () => {
		expect(await isPassword('', undefined)).toBe(false);
		expect(await isPassword('pebble harbour lantern', undefined)).toBe(false);
	});
});
