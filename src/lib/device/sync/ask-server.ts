/** What a device asks its server when it syncs, sent as small as it can be. */
import type { Push } from '#lib/memory/log/exchange.ts';
import type { Ahead } from '#lib/device/log/store.ts';

/** What the account's log adds up to; undefined where it is short, or nothing good comes. */
export async function askState(): Promise<Omit<Ahead, 'account'> | undefined> {
	try {
		const signal = AbortSignal.timeout?.(PATIENCE);
		const [response, { sketchFromBytes }] = await Promise.all([
			fetch('/api/sync/state', { signal }),
			import('#lib/memory/fold/sketch.ts')
		]);
		const release = response.headers.get('footnote-release');
		if (response.status !== 200 || !release) return undefined;
		return {
			release,
			snapshot: sketchFromBytes(new Uint8Array(await response.arrayBuffer()))
		};
	} catch {
		// The history comes anyway.
		return undefined;
	}
}

/** Compressed where a browser can: a review is two hundred bytes of which ten are news. */
export async function postPush(push: Push, path = '/api/sync'): Promise<Response> {
	const json = JSON.stringify(push);
	const packed = json.length > WORTH_IT && typeof CompressionStream === 'function';
	const body = new Blob([packed ? await zipped(json) : json]);
	return fetch(path, {
		method: 'POST',
		headers: {
			'content-type': 'application/json',
			...(packed && { 'content-encoding': 'gzip' })
		},
		body,
		// The last answers reach the server though the page is closed meanwhile.
		keepalive: body.size < MOST_KEPT_ALIVE,
		signal: AbortSignal.timeout?.(PATIENCE)
	});
}

/** Characters. */
const WORTH_IT = 1000;
/** Bytes: browsers allow 64 kB in all. */
const MOST_KEPT_ALIVE = 32_000;
/** After so long without an answer none will come, ms: a full message over a slow network takes less. */
const PATIENCE = 60_000;

const zipped = (text: string): Promise<Blob> =>
	new Response(new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))).blob();
