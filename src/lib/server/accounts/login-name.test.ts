import { describe, expect, test } from 'vitest';
import { loginName, nameProblem } from './login-name.ts';

describe('a name to sign in with', () => {
	test('is the same in capitals, with space around it, from any keyboard', () => {
		expect(loginName(' Ada.Lovelace ')).toBe('ada.lovelace');
		expect(loginName('Zu\u0308RI')).toBe('z\u00fcri');
	});

	test.each(['ada', 'ada.lovelace@school', 'ольга', 'नीता', 'm-müller_2'])('may be %s', (name) =>
		expect(nameProblem(loginName(name))).toBeUndefined()
	);

	test.each([
		['', 'missing'],
		['al', 'short'],
		['a'.repeat(41), 'long'],
		['ada lovelace', 'letters'],
		['ada\u200b', 'letters'],
		['\u202eada', 'letters'],
		['<b>ada', 'letters'],
		['ada\u0000', 'letters']
	] as const)('may not be %j (%s)', (name, problem) =>
		expect(nameProblem(loginName(name))).toBe(problem)
	);
});
