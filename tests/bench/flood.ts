/** What one device can do to a server by sending and asking for all that it may. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reply } from '../../src/lib/memory/log/exchange.ts';
import { startApp, type RunningApp } from '../e2e/server.ts';
import { SyncClient } from '../e2e/sync-client.ts';
import { watched } from '../e2e/watched.ts';
import type { Row } from './row.ts';

const DEVICE = 'flooding0000';
/** Of 2 MB each: what is taken in a day, and then some that are refused. */
const PUSHES = 60;
/** More than an account is given at once. */
const AT_ONCE = 40;

/** Of a kind that nobody knows, each as large as it may be. */
const entries = (from: number) =>
	Array.from({ length: 500 }, (_, i) => ({
		device: DEVICE,
		seq: from + i,
		at: Date.now(),
		offset: 0,
		kind: 'sketch',
		text: 'x'.repeat(3900)
	}));

/** Memory that the server takes more, and how long /healthz waits, by what is done. */
export async function floodRows(): Promise<Row[]> {
	if (process.platform !== 'linux') return [];
	const dir = await mkdtemp(join(tmpdir(), 'footnote-bench-flood-'));
	const client = new SyncClient('', DEVICE);
	/** On a server that has just started, since one has its heap grown. */
	const on = async (what: string, work: (app: RunningApp) => Promise<unknown>): Promise<Row[]> => {
		const app = await startApp({ env: { DATA_DIR: dir } });
		try {
			client.url = app.url;
			if (!client.cookie) await client.begin();
			else await (await sync(app, [], 1e9)).text();
			const { memory, wait } = await watched(app, async () => void (await work(app)));
			return [
				{
					what: `${what}: memory more`,
					value: memory,
					unit: 'MB',
					goal: { at: 'most', value: 150 }
				},
				{
					what: `${what}: /healthz at the longest`,
					value: wait,
					unit: 'ms',
					goal: { at: 'most', value: 250 }
				}
			];
		} finally {
			await app.stop();
		}
	};
	const sync = (app: RunningApp, sent: unknown[], since: number) =>
		fetch(`${app.url}/api/sync`, {
			method: 'POST',
			headers: { origin: app.url, cookie: client.cookie, 'content-type': 'application/json' },
			body: JSON.stringify({ device: DEVICE, now: Date.now(), since, entries: sent })
		});
	const get = async (app: RunningApp, path: string) => {
		const reply = await fetch(app.url + path, { headers: { cookie: client.cookie } });
		await reply.body?.pipeTo(new WritableStream());
	};
	try {
		return [
			...(await on('a day’s pushes in a row', async (app) => {
				for (let n = 0; n < PUSHES; n++)
					await (await sync(app, entries(2 + n * 500), 0)).body?.cancel();
			})),
			...(await on('all of it fetched', async (app) => {
				for (let since = 0, more = true; more;) {
					const reply = await sync(app, [], since);
					if (reply.ok) ({ position: since, more } = (await reply.json()) as Reply);
					else await new Promise((turn) => setTimeout(turn, 500));
				}
			})),
			...(await on('all of it folded', (app) => get(app, '/api/sync/state'))),
			...(await on(`${AT_ONCE} large pushes at once`, (app) =>
				Promise.all(
					Array.from({ length: AT_ONCE }, async () => (await sync(app, entries(2), 0)).text())
				)
			)),
			...(await on(`${AT_ONCE} exports at once`, (app) =>
				Promise.all(Array.from({ length: AT_ONCE }, () => get(app, '/api/account/export')))
			))
		];
	} finally {
		await rm(dir, { recursive: true, force: true });
	}
}
