import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
vi.mock('$app/env', () => ({ building: false, dev: false }));
import { errors } from '#lib/ui/messages/en/errors.ts';
import { refused } from '#lib/ui/messages/en/refused.ts';
import { handle, handleError } from './hooks.server.ts';

type Failure = Parameters<typeof handleError>[0];
type Page = Parameters<typeof handle>[0];

function failure(error: unknown, status = 500) {
	const event = {
		request: new Request('http://localhost/decks/x?token=s3cret'),
		route: { id: '/decks/[deck]' },
		locals: { id: '0123abcd' }
	};
	return { error, event, status, message: 'Internal Error' } as unknown as Failure;
}

const resolve = async (
	_: unknown,
	{ transformPageChunk }: { transformPageChunk: (chunk: object) => string }
) => {
	const html = transformPageChunk({ html: '<html lang="en"><p>', done: false });
	return new Response(html, { headers: { 'content-type': 'text/html' } });
};

/** A request as Kit hands it in. */
const eventOf = (request: Request, cookie?: string, language?: string) => ({
	request,
	url: new URL(request.url),
	route: { id: '/join/[code]' },
	locals: {} as App.Locals,
	params: {},
	cookies: { get: (name: string) => (name === 'appearance' ? cookie : language) }
});

async function page(cookie: string | undefined, language?: string) {
	const event = eventOf(new Request('http://localhost/'), cookie, language);
	return handle({ event, resolve } as unknown as Page);
}

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));

afterEach(() => vi.restoreAllMocks());

describe('an error on the server', () => {
	test('tells the visitor an id and nothing else, and the log the same id', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		const told = await handleError(
			failure(new TypeError("SELECT * FROM pupils WHERE name = 'Ada'"))
		);
		expect(told).toEqual({ message: errors.fault.title, id: '0123abcd' });
		const [line] = log.mock.calls.flat() as string[];
		expect(JSON.parse(line!)).toMatchObject({
			kind: 'error',
			id: '0123abcd',
			route: '/decks/[deck]',
			error: 'TypeError',
			at: expect.stringContaining('hooks.server.test.ts')
		});
	});

	test('puts neither what was typed nor the address with its tokens into the log', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		await handleError(failure(new Error("name = 'Ada'\nand more of Ada\n    at Ada")));
		await handleError(failure('Ada'));
		expect(log.mock.calls.flat().join('\n')).not.toMatch(/Ada|s3cret/);
	});

	test('is not logged when the address merely does not exist', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		expect(await handleError(failure(new Error('no'), 404))).toEqual({
			message: refused['no-such-page']
		});
		expect(log).not.toHaveBeenCalled();
	});
});

describe('a page', () => {
	test('is drawn in the appearance of the cookie', async () => {
		expect(await (await page('dark')).text()).toBe(
			'<html data-theme="dark" lang="en" dir="ltr"><p>'
		);
	});

	test.each([undefined, '', 'sepia', '"><script>alert(1)</script>'])(
		'follows the device when the cookie is %j',
		async (cookie) => {
			expect(await (await page(cookie)).text()).toBe('<html lang="en" dir="ltr"><p>');
		}
	);

	test('says in which language it is, and brings the scripts that speak it', async () => {
		const html = await (await page(undefined, 'en-XB')).text();
		expect(html).toBe('<html lang="en-XB" dir="ltr"><p>');
	});

	test('is kept by no shared cache, as it depends on the cookie', async () => {
		expect((await page(undefined)).headers.get('cache-control')).toBe('private, no-cache');
	});
});

const post = (headers: HeadersInit) =>
	eventOf(new Request('http://localhost/join/s3cret', { method: 'POST', headers }));
const answered = async (event: ReturnType<typeof eventOf>, response = new Response('done')) =>
	handle({ event, resolve: async () => response } as unknown as Page);

describe('a request', () => {
	test.each([
		[],
		{ origin: 'null' },
		{ origin: 'http://localhost:81' },
		{ origin: 'https://localhost' },
		{ origin: 'http://evil.example' }
	] as HeadersInit[])('that would change something and comes from %j is refused', async (headers) =>
		expect((await answered(post(headers))).status).toBe(403)
	);

	test('that comes from a page of ours is answered', async () =>
		expect((await answered(post({ origin: 'http://localhost' }))).status).toBe(200));

	test('about one person is kept by nobody', async () => {
		const event = post({ origin: 'http://localhost' });
		const resolve = async () => {
			await event.locals.session();
			return new Response('done');
		};
		const response = await handle({ event, resolve } as unknown as Page);
		expect(response.headers.get('cache-control')).toBe('no-store');
	});

	test('is noted with its name, its route and no secret of its address', async () => {
		const log = vi.spyOn(console, 'log').mockImplementation(() => {});
		const response = await answered(post({ origin: 'http://localhost' }));
		const [line] = log.mock.calls.flat() as string[];
		expect(JSON.parse(line!)).toMatchObject({
			kind: 'request',
			id: response.headers.get('x-request-id'),
			method: 'POST',
			route: '/join/[code]',
			status: 200
		});
		expect(line).not.toContain('s3cret');
	});

	test('may be sent again when it was only the database that did not answer', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const event = post({ origin: 'http://localhost' });
		const resolve = async () => {
			const refused = Object.assign(new Error('no'), { code: 'ECONNREFUSED' });
			await handleError({ ...failure(refused), event } as unknown as Failure);
			return new Response('{}', { status: 500 });
		};
		const response = await handle({ event, resolve } as unknown as Page);
		expect(response.status).toBe(503);
		expect(response.headers.get('retry-after')).toBe('5');
	});

	test('says who was first where two at once cannot both be as they wanted', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const event = post({ origin: 'http://localhost' });
		for (const refused of [
			{ code: 'ERR_SQLITE_ERROR', errcode: 2067 },
			{ code: 'ERR_SQLITE_ERROR', errcode: 787 },
			{ code: '23505' }
		]) {
			const resolve = async () => {
				const thrown = Object.assign(new Error('no'), refused);
				const told = await handleError({ ...failure(thrown), event } as unknown as Failure);
				return Response.json(told, { status: 500 });
			};
			const response = await handle({ event, resolve } as unknown as Page);
			expect(response.status).toBe(409);
			expect(await response.text()).toContain('at the same moment');
		}
	});
});
