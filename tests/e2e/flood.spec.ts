/** One device that sends and asks for all it can: the server stays small, and answers others at once. */
import { readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Reply } from '../../src/lib/memory/exchange.ts';
import { startApp, type RunningApp } from './server.ts';
import { reviewOf, SyncClient } from './sync-client.ts';

/**
 * As on a machine with other things to do, and from a server that has just started: SQLite's cache fills
 * up to 64 MB, and V8 lets its heap grow before it tidies up. Aimed at for one request: 150 MB and 250 ms.
 */
const MOST_MEMORY = 400;
const LONGEST_WAIT = 3000;

/** Resident memory of a process, MB. */
const memoryOf = (pid: number): number =>
	Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024;

/** Looks at a server while something is done to it: the memory it took more, MB, and the longest wait, ms. */
async function watched(app: RunningApp, work: () => Promise<void>) {
	const before = memoryOf(app.pid);
	let [most, longest] = [before, 0];
	const over = new AbortController();
	const watching = (async () => {
		while (!over.signal.aborted) {
			const begun = performance.now();
			await (await fetch(`${app.url}/healthz`)).text();
			longest = Math.max(longest, performance.now() - begun);
			most = Math.max(most, memoryOf(app.pid));
			await new Promise((turn) => setTimeout(turn, 20));
		}
	})();
	await work();
	over.abort();
	await watching;
	return { memory: Math.round(most - before), wait: Math.round(longest) };
}

test.describe('a flood from one device', { tag: '@once' }, () => {
	test.skip(process.platform !== 'linux', 'memory is read from /proc');
	test.describe.configure({ timeout: 240_000 });
	let dir: string;
	let app: RunningApp;
	test.beforeEach(async () => {
		dir = mkdtempSync(join(tmpdir(), 'footnote-flood-'));
		app = await startApp({ env: { DATA_DIR: dir } });
	});
	test.afterEach(async () => {
		await app.stop();
		rmSync(dir, { recursive: true, force: true });
	});

	const post = (path: string, body: unknown, cookie = '') =>
		fetch(app.url + path, {
			method: 'POST',
			headers: { origin: app.url, cookie, 'content-type': 'application/json' },
			body: JSON.stringify(body)
		});

	test('of what nobody knows is refused, and of the rest no more is taken than fits', async () => {
		const client = new SyncClient(app.url, 'flooding0000');
		await client.begin();
		let seq = 1;
		const sketches = (count: number, length: number) =>
			Array.from({ length: count }, () => ({
				device: 'flooding0000',
				seq: ++seq,
				at: Date.now(),
				offset: 0,
				kind: 'sketch',
				text: 'x'.repeat(length)
			}));
		const push = (entries: unknown[]) =>
			post(
				'/api/sync',
				{ device: 'flooding0000', now: Date.now(), since: 0, entries },
				client.cookie
			);

		const sent = await watched(app, async () => {
			const large = (await (await push(sketches(5, 200_000))).json()) as { refused: unknown[] };
			expect(large.refused).toHaveLength(5);
			const statuses = new Set<number>();
			for (let n = 0; n < 90; n++) {
				const reply = await push(sketches(470, 3900));
				statuses.add(reply.status);
				await reply.body?.cancel();
			}
			// A day's worth, and then none.
			expect([...statuses].sort()).toEqual([200, 507]);
		});
		const asked = await watched(app, async () => {
			let entries = 0;
			for (let since = 0, more = true; more;) {
				const pull = { device: 'flooding0000', now: Date.now(), since, entries: [] };
				const reply = await post('/api/sync', pull, client.cookie);
				if (reply.status === 429) {
					await new Promise((turn) => setTimeout(turn, 500));
					continue;
				}
				const text = await reply.text();
				expect(text.length, 'a page is limited in bytes').toBeLessThan(1_000_000);
				const page = JSON.parse(text) as Reply;
				entries += page.entries.length;
				({ position: since, more } = page);
			}
			expect(entries).toBeGreaterThan(20_000);
			expect(entries).toBeLessThan(30_000);
			for (const path of ['/api/account/export', '/api/sync/state']) {
				const reply = await fetch(app.url + path, { headers: { cookie: client.cookie } });
				expect(reply.ok).toBe(true);
				for await (const piece of reply.body!) expect(piece.length).toBeGreaterThan(0);
			}
		});
		for (const [what, { memory, wait }] of Object.entries({ sent, asked })) {
			console.log(`${what}: ${memory} MB more, /healthz within ${wait} ms`);
			expect(memory).toBeLessThan(MOST_MEMORY);
			expect(wait).toBeLessThan(LONGEST_WAIT);
		}
	});

	test('makes no accounts without an answer, and few with one', async () => {
		expect((await post('/api/link', {})).status).toBe(400);
		const nothing = { device: 'flooding0000', now: Date.now(), entries: [] };
		expect((await post('/api/link', nothing)).status).toBe(422);
		const statuses: number[] = [];
		for (let n = 0; n < 80; n++) {
			const device = `flooding${String(n).padStart(4, '0')}`;
			const beginning = { device, now: Date.now(), entries: [reviewOf(device, 1)] };
			statuses.push((await post('/api/link', beginning)).status);
		}
		expect(statuses.filter((status) => status === 200)).toHaveLength(60);
		expect(statuses.filter((status) => status === 429)).toHaveLength(20);
	});
});
