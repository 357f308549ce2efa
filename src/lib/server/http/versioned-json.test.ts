import { describe, expect, it } from 'vitest';
import { version as release } from '$app/env';
import { CHECKED_BY } from '#lib/releases/checked-by.ts';
import { versionedJson } from './versioned-json.ts';

function reply(ifNoneMatch?: string): Response {
	const headers = new Headers(ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch });
	return versionedJson(new Request('http://localhost/', { headers }), '{"a":1}', 'v1');
}

describe('versionedJson', () => {
	it('sends JSON with a strong tag, to be revalidated every time', async () => {
		const response = reply();
		expect(response.status).toBe(200);
		expect(Object.fromEntries(response.headers)).toEqual({
			etag: '"v1"',
			'cache-control': 'no-cache',
			vary: 'accept-encoding',
			'content-type': 'application/json'
		});
		expect(await response.json()).toEqual({ a: 1 });
	});

	it.each(['"v1"', 'W/"v1"', '"v0", "v1"', '*'])(
		'sends nothing again to who has %s',
		async (tag) => {
			const response = reply(tag);
			expect(response.status).toBe(304);
			expect(response.headers.get('etag')).toBe('"v1"');
			expect(await response.text()).toBe('');
		}
	);

	it.each(['"v2"', 'v1', '""', ''])('sends it to who has %s', (tag) =>
		expect(reply(tag).status).toBe(200)
	);

	it.each([200, 304])('says at a %i who has checked it, and only of what was', (status) => {
		const headers = new Headers(status === 304 ? { 'if-none-match': '"v1"' } : {});
		const request = new Request('http://localhost/', { headers });
		expect(versionedJson(request, '1', 'v1', true).headers.get(CHECKED_BY)).toBe(release);
		expect(versionedJson(request, '1', 'v1').headers.get(CHECKED_BY)).toBeNull();
	});
});
