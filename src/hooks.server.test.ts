import { afterEach, describe, expect, test, vi } from 'vitest';
vi.mock('$app/env', () => ({ building: false, dev: false }));
import { handle, handleError } from './hooks.server.ts';

type Failure = Parameters<typeof handleError>[0];
type Page = Parameters<typeof handle>[0];

function failure(error: unknown, status = 500) {
	const event = {
		request: new Request('http://localhost/decks/x?token=s3cret'),
		route: { id: '/decks/[deck]' }
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

async function page(cookie: string | undefined) {
	const event = { cookies: { get: () => cookie } };
	return handle({ event, resolve } as unknown as Page);
}

afterEach(() => vi.restoreAllMocks());

describe('an error on the server', () => {
	test('tells the visitor an id and nothing else, and the log the same id', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		const told = await handleError(
			failure(new TypeError("SELECT * FROM pupils WHERE name = 'Ada'"))
		);
		expect(told).toEqual({ message: 'Internal Error', id: expect.stringMatching(/^[0-9a-f]{8}$/) });
		const [line] = log.mock.calls.flat() as string[];
		expect(line).toContain((told as { id: string }).id);
		expect(line).toContain('TypeError at ');
		expect(line).toContain('/decks/[deck]');
	});

	test('puts neither what was typed nor the address with its tokens into the log', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		await handleError(failure(new Error("name = 'Ada'\nand more of Ada\n    at Ada")));
		await handleError(failure('Ada'));
		expect(log.mock.calls.flat().join('\n')).not.toMatch(/Ada|s3cret/);
	});

	test('is not logged when the address merely does not exist', async () => {
		const log = vi.spyOn(console, 'error').mockImplementation(() => {});
		expect(await handleError(failure(new Error('no'), 404))).toEqual({ message: 'Internal Error' });
		expect(log).not.toHaveBeenCalled();
	});
});

describe('a page', () => {
	test('is drawn in the appearance of the cookie', async () => {
		expect(await (await page('dark')).text()).toBe('<html data-theme="dark" lang="en"><p>');
	});

	test.each([undefined, '', 'sepia', '"><script>alert(1)</script>'])(
		'follows the device when the cookie is %j',
		async (cookie) => {
			expect(await (await page(cookie)).text()).toBe('<html lang="en"><p>');
		}
	);

	test('is kept by no shared cache, as it depends on the cookie', async () => {
		expect((await page(undefined)).headers.get('cache-control')).toBe('private, no-cache');
	});
});
