/**
 * A device and a server talk over http: a released server's database under the server that was built here, and what that
 * release's device said, said again. Its replies have the statuses, headers and shapes that the release's had
 * (`http.json`); `RELEASE=0.3.0` writes those of this one down, once, beside what `tests/releases/write.test.ts` writes.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openSession } from '../../src/lib/server/accounts/sessions.ts';
import { openDatabase } from '../../src/lib/server/database/database.ts';
import {
	heardOver,
	messagesOf,
	RELEASED,
	type Exchange,
	type Messages
} from '../releases/messages.ts';
import { expect, test } from './fixtures.ts';
import { startApp, type RunningApp } from './server.ts';

const GONE_BY = ['content-type', 'etag', 'footnote-release', 'cache-control'];
/** Different in each release, each deck, each build: that it is there counts. */
const OF_ITS_OWN = new Set(['etag', 'footnote-release']);

const WRITING = process.env['RELEASE'];
const releases = readdirSync(RELEASED);

/** The server of a release, with its database as it was left, a device of its pupil's, and the test open since a minute. */
async function serverOf(release: string, said: Messages) {
	const dir = mkdtempSync(join(tmpdir(), 'footnote-released-'));
	writeFileSync(
		join(dir, 'footnote.db'),
		gunzipSync(readFileSync(new URL(`${release}/footnote.db.gz`, RELEASED)))
	);
	const db = await openDatabase({ kind: 'sqlite', dir });
	const now = Date.now();
	const { body } = await db
		.selectFrom('class_test')
		.select('body')
		.where('test', '=', said.test)
		.executeTakeFirstOrThrow();
	const open = { opens: now - 60_000, closes: now + 3_600_000 };
	await db
		.updateTable('class_test')
		.set({ body: JSON.stringify({ ...(JSON.parse(body) as object), ...open }) })
		.execute();
	await db
		.updateTable('taken_test')
		.set({ begun: now - 30_000 })
		.execute();
	const cookie = `footnote=${await openSession(db, { account: said.pupil, label: 'Test', now })}`;
	await db.destroy();
	const app = await startApp({ env: { DATA_DIR: dir } });
	return {
		app,
		cookie,
		close: async () => {
			await app.stop();
			rmSync(dir, { recursive: true });
		}
	};
}

/** What the release's device says, in order. */
const script = (said: Messages): Exchange['asked'][] => {
	const quiz = `/api/classes/${said.class}/tests/${said.test}`;
	const another = { device: 'another00000', now: said.push.now, since: 0, entries: [] };
	return [
		{ method: 'GET', path: '/api/account' },
		{ method: 'GET', path: '/api/decks' },
		{ method: 'GET', path: `/api/decks/${said.deck}` },
		{ method: 'GET', path: '/api/classes?tests' },
		{ method: 'POST', path: '/api/sync', body: said.push },
		{ method: 'POST', path: '/api/sync', body: another },
		{ method: 'GET', path: '/api/sync/state' },
		{ method: 'POST', path: quiz, body: { questions: 'as-asked' } },
		{ method: 'GET', path: quiz },
		{ method: 'PUT', path: quiz, body: said.handIn },
		// The same again changes nothing.
		{ method: 'PUT', path: quiz, body: said.handIn },
		{ method: 'GET', path: '/api/classes?tests' },
		{ method: 'GET', path: '/api/decks/no-such-deck' },
		{ method: 'PUT', path: quiz, body: { member: 'x' } }
	];
};

async function talk({ url }: RunningApp, cookie: string, said: Messages): Promise<Exchange[]> {
	const all: Exchange[] = [];
	for (const asked of script(said)) {
		const reply = await fetch(url + asked.path, {
			method: asked.method,
			headers: {
				cookie,
				origin: new URL(url).origin,
				accept: 'application/json',
				'accept-language': 'en',
				...(asked.body !== undefined && { 'content-type': 'application/json' })
			},
			...(asked.body !== undefined && { body: JSON.stringify(asked.body) })
		});
		const headers = Object.fromEntries(
			GONE_BY.flatMap((name) => {
				const value = reply.headers.get(name);
				return value === null ? [] : [[name, OF_ITS_OWN.has(name) ? 'its own' : value]];
			})
		);
		const isJson = headers['content-type']?.startsWith('application/json');
		const body: unknown = isJson
			? await reply.json()
			: (await reply.arrayBuffer()).byteLength > 0
				? 'bytes'
				: 'nothing';
		all.push({ asked, status: reply.status, headers, body });
	}
	return all;
}

/** What a value is made of: its keys, and of what kind each is; of a list, whatever is in any of it. */
function shapeOf(value: unknown): unknown {
	if (Array.isArray(value)) {
		const shapes = value.map((one) => JSON.stringify(shapeOf(one)));
		return [...new Set(shapes)].sort().map((text) => JSON.parse(text) as unknown);
	}
	if (typeof value !== 'object' || value === null) return value === null ? 'null' : typeof value;
	return Object.fromEntries(
		Object.entries(value)
			.map(([key, inner]) => [key, shapeOf(inner)] as const)
			.sort(([a], [b]) => (a < b ? -1 : 1))
	);
}

/** Every key that was there is there, with the same kind of value; more may be. */
function lacks(before: unknown, now: unknown, at: string): string[] {
	if (Array.isArray(before)) {
		if (!Array.isArray(now)) return [at];
		return before.flatMap((one, i) =>
			now.some((other) => lacks(one, other, '').length === 0) ? [] : [`${at}[${i}]`]
		);
	}
	if (typeof before !== 'object' || before === null) return before === now ? [] : [at];
	return Object.entries(before).flatMap(([key, inner]) =>
		lacks(inner, (now as Record<string, unknown> | null)?.[key], `${at}.${key}`)
	);
}

const file = (release: string) => new URL(`${release}/http.json`, RELEASED);
/** Each entry once. */
const ids = (entries: readonly { device: string; seq: number }[]) =>
	[...new Set(entries.map(({ device, seq }) => `${device} ${seq}`))].sort();

test.describe('this server, over http,', { tag: '@once' }, () => {
	if (WRITING)
		test(`is written down as ${WRITING}`, async () => {
			test.skip(existsSync(file(WRITING)), 'It is there already.');
			const said = messagesOf(WRITING);
			const { app, cookie, close } = await serverOf(WRITING, said);
			const heard = await talk(app, cookie, said);
			await close();
			writeFileSync(file(WRITING), `${JSON.stringify(heard, undefined, '\t')}\n`);
		});

	for (const release of releases)
		test(`answers a device of ${release} as that release’s server did`, async () => {
			const said = messagesOf(release);
			const { app, cookie, close } = await serverOf(release, said);
			const heard = await talk(app, cookie, said);
			await close();
			const before = heardOver(release);
			expect(heard.map(({ asked }) => asked)).toEqual(before.map(({ asked }) => asked));
			for (const [i, one] of heard.entries()) {
				const { asked, status, headers, body } = before[i]!;
				const where = `${asked.method} ${asked.path}`;
				expect(one.status, where).toBe(status);
				expect(one.headers, where).toMatchObject(headers);
				expect(lacks(shapeOf(body), shapeOf(one.body), where)).toEqual([]);
			}
			// What was taken is here, each entry once.
			const pulled = heard[5]!.body as { entries: { device: string; seq: number }[] };
			expect(ids(pulled.entries)).toEqual(expect.arrayContaining(ids(said.push.entries as never)));
			expect(pulled.entries).toHaveLength(ids(pulled.entries).length);
		});
});
