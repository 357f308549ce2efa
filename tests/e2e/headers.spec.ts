import { expect, test } from './fixtures.ts';
import { raw } from './raw.ts';
import { routes } from './routes.ts';
import { startApp } from './server.ts';

const everywhere = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'same-origin',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY'
};

test.describe('every reply', { tag: '@once' }, () => {
	const paths = [
		...routes.map(({ path }) => path),
		'/no-such-page',
		'/shell',
		'/robots.txt',
		'/service-worker.js',
		'/icons/icon-192.png',
		'/api/decks'
	];
	for (const path of paths) {
		test(`carries the security headers: ${path}`, async ({ request }) => {
			const headers = (await request.get(path)).headers();
			expect(headers).toMatchObject(everywhere);
			expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
			expect(headers['permissions-policy']).toContain('geolocation=()');
			expect(headers['strict-transport-security'], 'only over https').toBeUndefined();
			expect(headers['x-powered-by']).toBeUndefined();
		});
	}

	test('is asked about again, but for files whose name changes with them', async ({ request }) => {
		const cachingOf = async (path: string) => (await request.get(path)).headers()['cache-control'];
		for (const path of ['/', '/shell', '/service-worker.js', '/_app/version.json', '/api/decks'])
			expect(await cachingOf(path), path).toMatch(/(^|, )no-cache$/);
		const font = /\/_app\/immutable\/[^"]+woff2/.exec(await (await request.get('/')).text())?.[0];
		expect(await cachingOf(font!)).toContain('immutable');
	});

	test('is strict about what a page may load and run', async ({ request }) => {
		for (const { path } of [...routes, { path: '/no-such-page' }]) {
			const policy = (await request.get(path)).headers()['content-security-policy'] ?? '';
			expect(policy).toContain("default-src 'none'");
			expect(policy).toMatch(/script-src 'self' 'nonce-[^']+'(;|$)/);
			expect(policy).toContain("base-uri 'none'");
			expect(policy).toContain("form-action 'self'");
			expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:/);
		}
		const shell = await (await request.get('/shell')).text();
		expect(shell).toMatch(/http-equiv="content-security-policy" content="default-src 'none'/);
		expect(shell).not.toMatch(/unsafe-inline|unsafe-eval/);
	});

	test('asks browsers to stay on https where https is spoken', async () => {
		const app = await startApp({ env: { PROTOCOL_HEADER: 'x-forwarded-proto' } });
		const get = (proto: string) =>
			raw(app.url, '/robots.txt', { headers: { 'x-forwarded-proto': proto } });
		expect((await get('https')).headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
		expect((await get('http')).headers['strict-transport-security']).toBeUndefined();
		await app.stop();
	});
});

test.describe('a forged or broken request', { tag: '@once' }, () => {
	const form = { 'content-type': 'application/x-www-form-urlencoded' };

	test('names no action by a name that every object has, and no form by half of one', async ({
		baseURL
	}) => {
		const post = (path: string, type: string) =>
			raw(baseURL!, path, {
				method: 'POST',
				headers: { origin: baseURL!, 'content-type': type },
				body: 'broken'
			});
		for (const name of ['__proto__', 'constructor', 'toString'])
			expect((await post(`/settings?/${name}`, form['content-type'])).status).toBe(404);
		const broken = await post('/settings?/appearance', 'multipart/form-data; boundary=x');
		expect(broken.status).toBeLessThan(500);
	});

	test('from another site cannot post a form', async ({ baseURL }) => {
		const { host, origin } = new URL(baseURL!);
		const post = (from?: string) =>
			raw(origin, '/', {
				method: 'POST',
				headers: { ...form, host, ...(from ? { origin: from } : {}) },
				body: 'a=1'
			});
		expect((await post('https://evil.example')).status).toBe(403);
		expect((await post('null')).status).toBe(403);
		expect((await post()).status).toBe(403);
		expect((await post(origin)).status, 'while our own form over plain http may').not.toBe(403);
	});

	test('cannot pass itself off as https or another host', async ({ baseURL }) => {
		const { host, origin } = new URL(baseURL!);
		const forged = {
			host,
			'x-footnote-scheme': 'https',
			'x-forwarded-proto': 'https',
			'x-forwarded-host': 'evil.example',
			'x-forwarded-for': '10.0.0.1'
		};
		const page = await raw(origin, '/', { headers: forged });
		expect(page.status).toBe(200);
		expect(page.body).not.toContain('evil.example');
		expect(page.headers['strict-transport-security']).toBeUndefined();
		const posted = await raw(origin, '/', {
			method: 'POST',
			headers: { ...forged, ...form, origin: 'https://evil.example' },
			body: 'a=1'
		});
		expect(posted.status).toBe(403);
	});

	test('with a forged Host gets a page that mentions it nowhere', async ({ baseURL }) => {
		const page = await raw(baseURL!, '/', { headers: { host: 'evil.example' } });
		expect(page.body).not.toContain('evil.example');
		expect(page.headers.location).toBeUndefined();
		const broken = await raw(baseURL!, '/', { headers: { host: 'a b<script>' } });
		expect(broken.status).toBe(400);
		expect(broken.body).not.toContain('<script>');
	});

	for (const path of [
		'/%',
		'/%c0%af',
		'/decks/%00',
		'/decks/..%2f..%2fpackage.json',
		'/../package.json',
		'/%2e%2e/package.json',
		'//evil.example',
		`/${'a'.repeat(8000)}`
	]) {
		test(`is refused without a crash: ${path.slice(0, 40)}`, async ({ baseURL }) => {
			const reply = await raw(baseURL!, path);
			expect(reply.status).toBeGreaterThanOrEqual(400);
			expect(reply.status).toBeLessThan(500);
			expect(reply.body).not.toContain('devDependencies');
			expect(reply.headers.location ?? '').not.toContain('evil.example');
		});
	}

	test('that is too large is refused', async ({ baseURL }) => {
		const { host, origin } = new URL(baseURL!);
		const reply = await raw(origin, '/', {
			method: 'POST',
			headers: { ...form, host, origin, 'content-length': String(600 * 1024) },
			body: 'a'.repeat(600 * 1024)
		}).catch(() => ({ status: 413 }));
		expect([405, 413]).toContain(reply.status);
		expect((await raw(origin, '/robots.txt')).status).toBe(200);
	});

	test('of a method nobody serves is refused', async ({ baseURL }) => {
		for (const method of ['PUT', 'DELETE', 'PATCH', 'TRACE']) {
			const headers = { origin: baseURL! };
			expect([400, 405]).toContain((await raw(baseURL!, '/', { method, headers })).status);
		}
	});
});
