import type { Cookies } from '@sveltejs/kit';
import { describe, expect, test } from 'vitest';
import { makeLast } from './lasting-cookies.ts';

/** What the server sets after a request with these cookies. */
function setAfter(sent: Record<string, string>, url = 'http://localhost/api/lasting') {
	const set: Record<string, unknown> = {};
	const cookies = {
		get: (name: string) => sent[name],
		set: (name: string, value: string, options: object) => (set[name] = { value, ...options })
	};
	makeLast(cookies as unknown as Cookies, new URL(url));
	return set;
}

describe('what pages have written into cookies', () => {
	test('is set again by the server, for as long as browsers allow', () => {
		const how = { path: '/', sameSite: 'lax', httpOnly: false, secure: false, maxAge: 34_560_000 };
		expect(setAfter({ appearance: 'dark', learnt: '214.20784' })).toEqual({
			appearance: { value: 'dark', ...how },
			learnt: { value: '214.20784', ...how }
		});
	});

	test('is sent over https only where it came so', () => {
		expect(setAfter({ learnt: '1' }, 'https://footnote.example/api/lasting')).toMatchObject({
			learnt: { secure: true }
		});
	});

	test.each<Record<string, string>>([
		{},
		{ footnote: 'a token' },
		{ appearance: 'system' },
		{ learnt: 'yes' },
		{ learnt: '1'.repeat(300) },
		{ learnt: '1;x=1' }
	])('is left alone if it is not as our pages write it: %j', (sent) => {
		expect(setAfter(sent)).toEqual({});
	});
});
