import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { answer, install, pageLock, tidy } from './shell.ts';

const ORIGIN = 'https://footnote.example';
const release = {
	version: '2',
	language: 'en',
	files: ['/_app/immutable/app.2.js', '/icons/icon.svg']
};
const NO_NETWORK_PAGE = 'No network';
const SHELL_PAGE = '<script src="/_app/immutable/app.2.js"></script>';

/** What the server has, by path. */
let server: Map<string, string>;
let asked: string[];
let held: string[];

const pathOf = (request: Request | string) =>
	new URL(typeof request === 'string' ? request : request.url, ORIGIN).pathname;

class FakeCache {
	readonly kept = new Map<string, string>();
	async match(request: Request | string) {
		const body = this.kept.get(pathOf(request));
		return body === undefined ? undefined : new Response(body);
	}
	async put(request: Request | string, response: Response) {
		this.kept.set(pathOf(request), await response.text());
	}
	async delete(request: Request | string) {
		return this.kept.delete(pathOf(request));
	}
}

let stores: Map<string, FakeCache>;

beforeEach(() => {
	server = new Map([
		['/_app/immutable/app.2.js', 'two'],
		['/icons/icon.svg', 'icon'],
		['/shell', SHELL_PAGE],
		['/no-network', NO_NETWORK_PAGE]
	]);
	asked = [];
	held = [];
	stores = new Map();
	vi.stubGlobal('location', { origin: ORIGIN });
	vi.stubGlobal('navigator', {
		locks: { query: async () => ({ held: held.map((name) => ({ name })) }) }
	});
	vi.stubGlobal('fetch', async (request: Request | string) => {
		asked.push(pathOf(request));
		const body = server.get(pathOf(request));
		return body === undefined ? new Response('', { status: 404 }) : new Response(body);
	});
	vi.stubGlobal('caches', {
		open: async (name: string) => {
			if (!stores.has(name)) stores.set(name, new FakeCache());
			return stores.get(name);
		},
		keys: async () => [...stores.keys()],
		delete: async (name: string) => stores.delete(name),
		match: async (request: Request | string) => {
			for (const store of stores.values()) {
				const found = await store.match(request);
				if (found) return found;
			}
			return undefined;
		}
	});
});

afterEach(() => vi.unstubAllGlobals());

function request(path: string, options: { mode?: string; method?: string; origin?: string } = {}) {
	const { mode = 'no-cors', method = 'GET', origin = ORIGIN } = options;
	return { url: origin + path, mode, method } as Request;
}

const body = async (response: Promise<Response> | undefined) => (await response)?.text();

describe('installing a release', () => {
	test('keeps all of it', async () => {
		await install(release);
		expect([...stores.get('footnote-app-2')!.kept.keys()].sort()).toEqual(
			[...release.files, '/shell', '/no-network'].sort()
		);
	});

	test('fails when a file is missing, so that no half of a release ever takes over', async () => {
		server.delete('/icons/icon.svg');
		await expect(install(release)).rejects.toThrow('/icons/icon.svg: 404');
	});

	test('fails when the page for no network is of another release', async () => {
		server.set('/no-network', '<link href="/_app/immutable/page.3.css" />');
		await expect(install(release)).rejects.toThrow('page.3.css');
	});

	test('fails when the server has moved on and its shell wants other files', async () => {
		server.set('/shell', '<script src="/_app/immutable/app.3.js"></script>');
		await expect(install(release)).rejects.toThrow('app.3.js');
	});

	test('fetches nothing that an earlier release has brought, except what may have changed', async () => {
		await install(release);
		asked = [];
		await install({ ...release, version: '3', files: release.files });
		expect(asked.sort()).toEqual(['/icons/icon.svg', '/no-network', '/shell']);
	});
});

describe('a request', () => {
	beforeEach(() => install(release));

	test.each(['/', '/study/near-abroad-2022', '/no-such-page'])(
		'for the page %s is answered by the shell',
		async (path) => {
			expect(await body(answer(request(path, { mode: 'navigate' }), release))).toBe(SHELL_PAGE);
		}
	);

	test('for a file of the app is answered from the device', async () => {
		server.clear();
		expect(await body(answer(request('/_app/immutable/app.2.js'), release))).toBe('two');
		expect(await body(answer(request('/icons/icon.svg'), release))).toBe('icon');
	});

	const SERVER_PAGES = ['/teach', '/teach/abc/sheet', '/join', '/join/AB3D9FGH', '/class/abc'];

	test.each(SERVER_PAGES)('for the server’s page %s goes to the server', async (path) => {
		server.set(path, 'from the server');
		expect(await body(answer(request(path, { mode: 'navigate' }), release))).toBe(
			'from the server'
		);
		expect([...stores.get('footnote-app-2')!.kept.keys()], 'and is not kept').not.toContain(path);
	});

	test.each(SERVER_PAGES)('for %s says so when there is no network', async (path) => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
		expect(await body(answer(request(path, { mode: 'navigate' }), release))).toBe(NO_NETWORK_PAGE);
	});

	test.each(['/teacher', '/joining', '/classes', '/link'])(
		'for %s, which only begins like one, is answered by the shell',
		async (path) => {
			expect(await body(answer(request(path, { mode: 'navigate' }), release))).toBe(SHELL_PAGE);
		}
	);

	test.each([
		['the API', request('/api/decks')],
		['the API as a page', request('/api/decks', { mode: 'navigate' })],
		['a form', request('/settings', { mode: 'navigate', method: 'POST' })],
		['another origin', request('/', { mode: 'navigate', origin: 'https://elsewhere.example' })],
		['anything that is not part of the app', request('/_app/version.json')]
	])('for %s passes through', (_, passing) => {
		expect(answer(passing, release)).toBeUndefined();
	});

	test('of a page of an earlier release finds the files of that release', async () => {
		stores.set('footnote-app-1', new FakeCache());
		stores.get('footnote-app-1')!.kept.set('/_app/immutable/app.1.js', 'one');
		server.clear();
		expect(await body(answer(request('/_app/immutable/app.1.js'), release))).toBe('one');
	});

	test('for a file that is nowhere any more makes the next navigation ask the server', async () => {
		server.set('/progress', 'from the server');
		expect((await answer(request('/_app/immutable/gone.js'), release))?.status).toBe(404);
		const next = answer(request('/progress', { mode: 'navigate' }), release);
		expect(await body(next)).toBe('from the server');
	});

	test('for a file that merely cannot be fetched now leaves the shell in place', async () => {
		vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
		await expect(answer(request('/_app/immutable/gone.js'), release)).rejects.toThrow('offline');
		expect(await body(answer(request('/', { mode: 'navigate' }), release))).toBe(SHELL_PAGE);
	});
});

describe('tidying up', () => {
	beforeEach(() => {
		for (const name of ['footnote-app-1', 'footnote-app-2', 'somebody-else'])
			stores.set(name, new FakeCache());
	});

	test('keeps the release that an open page still runs', async () => {
		held = [pageLock('1'), pageLock('2'), 'footnote-log'];
		await tidy(release);
		expect([...stores.keys()]).toEqual(['footnote-app-1', 'footnote-app-2', 'somebody-else']);
	});

	test('deletes a release that nobody runs, and only what is ours', async () => {
		held = [pageLock('2')];
		await tidy(release);
		expect([...stores.keys()]).toEqual(['footnote-app-2', 'somebody-else']);
	});
});
