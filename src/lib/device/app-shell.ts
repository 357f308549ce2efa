/**
 * How the service worker keeps the whole app on the device: one cache per release, holding its code,
 * fonts, icons and the shell that answers every navigation. Nothing a learner does is in it.
 */

/** The prerendered page without content that answers every navigation. */
const SHELL = '/shell';
const CACHE_PREFIX = 'footnote-app-';
const PAGE_LOCK_PREFIX = 'footnote-page-';
const IMMUTABLE = '/_app/immutable/';

/** The Web Lock that each open page holds, in shared mode, for as long as it may need its release. */
export const pageLock = (release: string) => PAGE_LOCK_PREFIX + release;

export interface Release {
	version: string;
	/** Paths of all files the app consists of, without the shell. */
	files: readonly string[];
}

const cacheOf = (version: string) => caches.open(CACHE_PREFIX + version);

/**
 * Fetches the release into its own cache; throws unless all of it arrived and belongs together. What an
 * earlier release has already brought is copied, so that an update costs only what changed.
 */
export async function install({ version, files }: Release) {
	const cache = await cacheOf(version);
	await Promise.all([...files, SHELL].map((path) => keep(cache, path)));
	const shell = await (await cache.match(SHELL))!.text();
	const strange = (shell.match(/\/_app\/immutable\/[\w./-]+/g) ?? []).find(
		(path) => !files.includes(path)
	);
	if (strange) throw new Error(`The shell is of another release: it wants ${strange}`);
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
	return request.mode === 'navigate' ? theShell(request, release) : undefined;
}

async function theShell(request: Request, { version }: Release) {
	return (await (await cacheOf(version)).match(SHELL)) ?? fetch(request);
}

async function fromDevice(request: Request, { version }: Release) {
	const cache = await cacheOf(version);
	// A page of an earlier release finds its files in that release's cache.
	const held = (await cache.match(request)) ?? (await caches.match(request));
	if (held) return held;
	const response = await fetch(request);
	// Neither here nor there: this release is gone. Let the next navigation ask the server.
	if (response.status === 404) await cache.delete(SHELL);
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
