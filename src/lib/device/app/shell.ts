/**
 * How the service worker keeps the whole app on the device: one cache per release, holding its code,
 * fonts, icons and the shell that answers every navigation. Nothing a learner does is in it.
 */

/** What a name ends in that is of one language: nothing where it is English, else `-de`. */
export const endingOf = (language: string): string => (language === 'en' ? '' : `-${language}`);
/** The prerendered page without content that answers every navigation. */
const shellIn = (language: string) => inLanguage('/shell', language);
/** What answers instead for a page of the server's, when there is no network. */
const noNetworkIn = (language: string) => inLanguage('/no-network', language);
const inLanguage = (path: string, language: string) =>
	language === 'en' ? path : `${path}/${language}`;
/** Pages that the server draws anew for whoever asks. They are never kept. */
const SERVER_PAGE = /^\/(?:teach|join|class)(?:\/|$)/;
const CACHE_PREFIX = 'footnote-app-';
const PAGE_LOCK_PREFIX = 'footnote-page-';
const IMMUTABLE = '/_app/immutable/';

/** The Web Lock that each open page holds, in shared mode, for as long as it may need its release. */
export const pageLock = (release: string) => PAGE_LOCK_PREFIX + release;

/** The worker that keeps a language, by the ending of its names. */
export const workerOf = (ending: string): string => `/service-worker.js${ending && `?${ending}`}`;

export interface Release {
	/** With the ending of its language: a device keeps one language of one version. */
	version: string;
	language: string;
	/** Paths of all files the app consists of, without the shell and the page for no network. */
	files: readonly string[];
}

const cacheOf = (version: string) => caches.open(CACHE_PREFIX + version);

/**
 * Fetches the release into its own cache; throws unless all of it arrived and belongs together. What an
 * earlier release has already brought is copied, so that an update costs only what changed.
 */
export async function install({ version, language, files }: Release) {
	const cache = await cacheOf(version);
	const pages = [shellIn(language), noNetworkIn(language)];
	await Promise.all([...files, ...pages].map((path) => keep(cache, path)));
	for (const page of pages) {
		const html = await (await cache.match(page))!.text();
		const wanted = html.match(/\/_app\/immutable\/[\w./-]+/g) ?? [];
		const strange = wanted.find((path) => !files.includes(path));
		if (strange) throw new Error(`${page} is of another release: it wants ${strange}`);
	}
}

async function keep(cache: Cache, path: string) {
	if (await cache.match(path)) return;
	const held = path.startsWith(IMMUTABLE) ? await caches.match(path) : undefined;
	const response = held ?? (await fetch(path, { cache: held ? 'default' : 'no-cache' }));
	if (!response.ok || response.redirected) throw new Error(`${path}: ${response.status}`);
	await cache.put(path, response);
}

/** How a request is answered: by the shell, from the device, or (undefined) as if there were no worker. */
export function answer(request: Request, release: Release): Promise<Response> | undefined {
	const { origin, pathname } = new URL(request.url);
	if (request.method !== 'GET' || origin !== location.origin || pathname.startsWith('/api/'))
		return undefined;
	if (pathname.startsWith(IMMUTABLE) || release.files.includes(pathname))
		return fromDevice(request, release);
	if (request.mode !== 'navigate') return undefined;
	return SERVER_PAGE.test(pathname) ? fromServer(request, release) : theShell(request, release);
}

async function fromServer(request: Request, { version, language }: Release) {
	try {
		return await fetch(request);
	} catch (error) {
		const page = await (await cacheOf(version)).match(noNetworkIn(language));
		if (page) return page;
		throw error;
	}
}

async function theShell(request: Request, { version, language }: Release) {
	return (await (await cacheOf(version)).match(shellIn(language))) ?? fetch(request);
}

async function fromDevice(request: Request, { version, language }: Release) {
	const cache = await cacheOf(version);
	// A page of an earlier release finds its files in that release's cache.
	const held = (await cache.match(request)) ?? (await caches.match(request));
	if (held) return held;
	const response = await fetch(request);
	// Neither here nor there: this release is gone. Let the next navigation ask the server.
	if (response.status === 404) await cache.delete(shellIn(language));
	return response;
}

/** Deletes the caches of releases that no open page runs. */
export async function tidy({ version }: Release) {
	const others = (await caches.keys()).filter(
		(name) => name.startsWith(CACHE_PREFIX) && name !== CACHE_PREFIX + version
	);
	if (others.length === 0) return;
	const { held = [] } = await navigator.locks.query();
	const needed = new Set(held.map(({ name }) => name?.replace(PAGE_LOCK_PREFIX, CACHE_PREFIX)));
	await Promise.all(others.filter((name) => !needed.has(name)).map((name) => caches.delete(name)));
}
