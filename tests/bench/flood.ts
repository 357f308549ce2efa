/** What one device can do to a server by sending and asking for all that it may. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSession } from '../../src/lib/server/accounts/sessions.ts';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { openDatabase } from '../../src/lib/server/database/database.ts';
import { addEntries } from '../../src/lib/server/log/add-entries.ts';
import type { Taken } from '../../src/lib/server/log/taken.ts';
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

/** Too often, busy, or full. */
const TURNED_AWAY = new Set([429, 503, 507]);

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

const messageOf = (sent: unknown[], since: number): string =>
	JSON.stringify({ device: DEVICE, now: Date.now(), since, entries: sent });

const done = (reply: Response): Response => {
	if (!reply.ok && !TURNED_AWAY.has(reply.status)) throw new Error(`${reply.url}: ${reply.status}`);
	return reply;
};

const ANSWERS = 1_000_000;
const CARDS = 50_000;
const TOGETHER = 5000;

/** Of somebody who has learnt for years: nothing of it is folded yet. Returns their device's cookie. */
async function largeAccount(dir: string): Promise<string> {
	const db = await openDatabase({ kind: 'sqlite', dir });
	const now = Date.now();
	const { id: account } = await newAccount(db, 'learner', now);
	for (let from = 0; from < ANSWERS; from += TOGETHER) {
		// Over twelve days: an account takes so much in one, and no more.
		const arrived = now - (ANSWERS - from) * 1000;
		const taken = Array.from({ length: TOGETHER }, (_, i) => answer(from + i + 1, now));
		await db.transaction().execute((trx) => addEntries(trx, [{ account, taken, arrived }]));
	}
	const session = await openSession(db, { account, label: 'bench', now });
	await db.destroy();
	return `footnote=${session}`;
}

function answer(seq: number, now: number): Taken {
	const at = now - 300 * 86_400_000 + seq * 25_000;
	const n = (seq * 7) % CARDS;
	const wrong = seq % 5 === 0;
	const review = {
		offset: 60,
		kind: 'review',
		card: `deck-of-many-${n % 20}/fact-about-something-${n}/member/state-${n}`,
		grade: wrong ? 1 : 3,
		form: 'choice',
		mode: 'study',
		took: 3000,
		revision: 0,
		...(wrong && { answer: `State ${seq % 99}` })
	};
	return { device: DEVICE, seq, at, sent: at, body: JSON.stringify(review) };
}

/** Memory that the server takes more, and how long /healthz waits, by what is done. */
export async function floodRows(): Promise<Row[]> {
	if (process.platform !== 'linux') return [];
	const dir = await mkdtemp(join(tmpdir(), 'footnote-bench-flood-'));
	const client = new SyncClient('', DEVICE);
	/** On a server that has just started, since one has its heap grown. */
	const on = async (
		what: string,
		work: (app: RunningApp) => Promise<unknown>,
		largest?: { at: string }
	): Promise<Row[]> => {
		const app = await startApp({ env: { DATA_DIR: largest?.at ?? join(dir, 'flood') } });
		try {
			client.url = app.url;
			if (!largest && !client.cookie) await client.begin();
			else if (!largest) await (await sync(app, [], 1e9)).text();
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
	/** Done or put off: a server that does not know who is asking does no work that could be measured. */
	const sync = (app: RunningApp, sent: unknown[], since: number) =>
		post(app, messageOf(sent, since));
	const post = async (app: RunningApp, body: string) => {
		const reply = await fetch(`${app.url}/api/sync`, {
			method: 'POST',
			headers: { origin: app.url, cookie: client.cookie, 'content-type': 'application/json' },
			body
		});
		return done(reply);
	};
	const get = async (app: RunningApp, path: string, cookie = client.cookie) => {
		const reply = await fetch(app.url + path, { headers: { cookie } });
		await done(reply).body?.pipeTo(new WritableStream());
	};
	try {
		const large = join(dir, 'large');
		const cookie = await largeAccount(large);
		// Written beforehand: who sends it is no part of what is measured.
		const push = messageOf(entries(2), 0);
		return [
			...(await on(
				'a million answers to 50,000 cards, folded',
				(app) => get(app, '/api/sync/state', cookie),
				{ at: large }
			)),
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
				Promise.all(Array.from({ length: AT_ONCE }, async () => (await post(app, push)).text()))
			)),
			...(await on(`${AT_ONCE} exports at once`, (app) =>
				Promise.all(Array.from({ length: AT_ONCE }, () => get(app, '/api/account/export')))
			))
		];
	} finally {
		await rm(dir, { recursive: true, force: true });
	}
}
