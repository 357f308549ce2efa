/**
 * Pages and servers of different releases talk to each other, through decks, sync, a class and its test: what
 * each earlier release said is said to this one, from both sides; and what a later one might.
 */
import 'fake-indexeddb/auto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SentAnswers } from '#lib/class/tests/sent-answers.ts';
import { Decks } from '#lib/device/decks/decks.ts';
import { IdbDeckStore } from '#lib/device/decks/store.ts';
import { Classes } from '#lib/device/exams/classes.ts';
import { heldStash } from '#lib/device/log/held-stash.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { learntBefore } from '#lib/device/storage/eviction-mark.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { Preferences } from '#lib/device/storage/preferences.ts';
import { Sync } from '#lib/device/sync/sync.ts';
import { beginClassTest as beginOnDevice } from '#lib/device/tests/begin-class-test.ts';
import { sendClassTest } from '#lib/device/tests/send-class-test.ts';
import { testStash } from '#lib/device/tests/stash.ts';
import { IdbTestStore } from '#lib/device/tests/store.ts';
import { MemoryTestStore } from '#lib/device/tests/memory-store.ts';
import { advance } from '#lib/exam/test/progress.ts';
import { Push } from '#lib/memory/log/exchange.ts';
import { sketchFromBytes } from '#lib/memory/fold/sketch.ts';
import { digestOf } from '#lib/server/backup/digest.ts';
import { pupilTest } from '#lib/server/class-tests/pupil-tests.ts';
import { beginClassTest, timeLeft } from '#lib/server/class-tests/begin-test.ts';
import { takeIn } from '#lib/server/class-tests/take-in.ts';
import { sure } from '#lib/server/refused.ts';
import { openDatabase, type Database } from '#lib/server/database/database.ts';
import { freshDatabase } from '#lib/server/database/each-database.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { pupilClasses } from '#lib/server/pupils/pupil-classes.ts';
import { loaded } from './dump.ts';
import { fromTheFuture } from './future.ts';
import { moved, toTheLetter } from './journey.ts';
import { messagesOf, overHttp, RELEASED, type Messages } from './messages.ts';

const releases = readdirSync(RELEASED);
const last = releases.at(-1)!;
const read = (release: string, name: string) =>
	readFileSync(new URL(`${release}/${name}`, RELEASED));
const BEGUN = Date.UTC(2026, 10, 27, 12);

const onChange = () => {};
const offline = () => Promise.reject(new TypeError('offline'));
let names = 0;

describe.each<[string, Messages]>([
	...releases.map((release): [string, Messages] => [release, messagesOf(release)]),
	...releases.map((release): [string, Messages] => [`${release} over http`, overHttp(release)]),
	['the future', fromTheFuture(messagesOf(last))]
])('this page and a server of %s', (release, said) => {
	const future = release === 'the future';
	const { class: inClass, test: id, deck, pupil } = said;
	const replies: Record<string, unknown> = {
		'GET /api/decks': said.list,
		[`GET /api/decks/${deck}`]: said.sentDeck,
		'GET /api/classes?tests': said.classes,
		[`POST /api/classes/${inClass}/tests/${id}`]: said.begun,
		[`PUT /api/classes/${inClass}/tests/${id}`]: said.handedIn
	};
	const sent: unknown[] = [];
	const fetch = (input: RequestInfo | URL, { method = 'GET', body }: RequestInit = {}) => {
		if (typeof body === 'string') sent.push(JSON.parse(body));
		const reply = replies[`${method} ${String(input)}`];
		return Promise.resolve(
			reply
				? Response.json(reply, { headers: { etag: '"v"' } })
				: new Response(null, { status: 404 })
		);
	};
	let connection: Connection;
	beforeEach(() => void (connection = new Connection({ name: `talk-${names++}` })));
	afterEach(() => connection.close());

	test('decks are studied', async () => {
		const store = new IdbDeckStore(connection);
		const decks = new Decks({ store, release: 'now', fetch, onChange });
		await decks.refresh();
		expect((await decks.list()).map((one) => one.id)).toEqual([deck]);
		const known = said.sentDeck.facts.filter(({ id: fact }) => fact !== 'sung');
		expect((await decks.get(deck))?.facts).toEqual(known);
		expect((await decks.cards()).length).toBeGreaterThan(0);
		expect((await decks.get(deck))?.newer?.map((fact) => fact.id)).toEqual(
			future ? ['sung'] : undefined
		);
	});

	test('a class is shown, with what only the server’s release understands by its name', async () => {
		const classes = new Classes({ connection, fetch, onChange });
		await classes.refresh();
		const [mine] = classes.all;
		expect(mine!.assignments.map(({ title }) => title)).toEqual(['Moon']);
		expect(mine!.tests?.map(({ title }) => title)).toEqual(['Quiz']);
		expect(mine!.newer?.map(({ title }) => title)).toEqual(future ? ['Sing'] : undefined);
	});

	test('a test is begun, answered and handed in', async () => {
		const store = new MemoryTestStore();
		const device = { open: async () => {} };
		const which = { inClass, test: id };
		const begun = await beginOnDevice(which, { device, store, fetch, now: () => BEGUN });
		expect(begun).toBe('begun');
		const { paper, progress } = (await store.get(id))!;
		expect(paper.questions).toEqual(said.begun.questions);
		const answered = said.handIn.answers.reduce(
			(before, response, question) =>
				advance(before, { kind: 'answer', question, response }, BEGUN),
			progress
		);
		const over = advance(answered, { kind: 'hand-in', at: BEGUN + 60_000 }, BEGUN);
		expect(await sendClassTest({ paper, progress: over }, { store, fetch })).toBe('arrived');
		expect(sent.at(-1)).toMatchObject({ member: said.member, answers: said.handIn.answers });
	});

	test('a log is synced', async () => {
		const store = new IdbLogStore(connection);
		const sync = new Sync({
			log: {
				outgoing: (of, most) => store.outgoing(of, most),
				bringIn: async (incoming) => void (await store.bringIn(incoming)),
				keepAhead: async () => {}
			},
			account: pupil,
			askState: async () => undefined,
			post: async () => Response.json(said.pulled),
			now: () => said.pulled.now,
			chance: () => 0.5,
			later: () => {},
			locks: undefined,
			onState: () => {}
		});
		await sync.now();
		expect((await store.status()).sync).toMatchObject({ position: said.pulled.position });
		expect(said.pulled.entries.length).toBeGreaterThan(5);
		expect(toTheLetter((await store.read(0)).entries)).toEqual(toTheLetter(said.pulled.entries));
	});

	test('what the account remembers is read, or the history comes without it', () => {
		const bytes = new Uint8Array(Buffer.from(said.state, 'base64'));
		if (!future) expect(sketchFromBytes(bytes)).toBeDefined();
	});
});

/** The server as the release left it. */
async function serverOf(release: string) {
	const dir = mkdtempSync(join(tmpdir(), 'talk-'));
	writeFileSync(join(dir, 'footnote.db'), gunzipSync(read(release, 'footnote.db.gz')));
	const db = await openDatabase({ kind: 'sqlite', dir });
	return {
		db,
		remove: async () => {
			await db.destroy();
			rmSync(dir, { recursive: true });
		}
	};
}

describe.each<[string, string, Messages]>([
	...releases.map((release): [string, string, Messages] => [release, release, messagesOf(release)]),
	['the future', last, fromTheFuture(messagesOf(last))]
])('this server and a page of %s', (release, files, said) => {
	const which = { account: said.pupil, inClass: said.class, test: said.test };
	let db: Database;
	let remove: () => Promise<void>;
	beforeEach(async () => void ({ db, remove } = await serverOf(files)));
	afterEach(() => remove());
	const logs = () => ({ db, lineage: 'one', writer: new LogWriter(db), now: () => BEGUN });

	test('syncs, and keeps every entry to the letter', async () => {
		await db.deleteFrom('entry').execute();
		await db.updateTable('log').set({ end: 0, bytes: 0 }).execute();
		const reply = await exchange(logs(), said.pupil, Push.parse(said.push));
		expect(reply.refused).toEqual([]);
		const back = await exchange(logs(), said.pupil, {
			device: 'another00000',
			now: BEGUN,
			since: 0,
			entries: []
		});
		expect(toTheLetter(back.entries)).toEqual(toTheLetter(said.push.entries as never));
	});

	test('gives its class and its test, and takes in what is handed in', async () => {
		const [mine] = await pupilClasses(db, said.pupil);
		expect(mine!.assignments).toHaveLength(1);
		const begun = sure(await beginClassTest(db, which, BEGUN));
		expect(begun.questions.map(({ question }) => question.prompt)).toEqual(
			said.begun.questions.map(({ question }) => question.prompt)
		);
		expect(sure(await timeLeft(db, which, BEGUN + 1000))).toMatchObject({ ends: said.time.ends });
		const body = SentAnswers.parse(said.handIn);
		sure(await takeIn(logs(), which, body, BEGUN + 60_000));
		const { result } = sure(await pupilTest(db, which, BEGUN + 60_000));
		const points = result!.items.map((item) => item.points);
		expect(points).toEqual(points.map((_, i) => (release === 'the future' && i === 0 ? 0 : 1)));
		// As it was said, also in another database by way of a backup.
		const copy = await freshDatabase('SQLite');
		try {
			expect(await moved(db, copy.db)).toMatchObject({ different: [] });
			const row = await copy.db.selectFrom('taken_test').select('body').executeTakeFirstOrThrow();
			expect(JSON.parse(row.body!)).toEqual(said.handIn);
		} finally {
			await copy.remove();
		}
	});
});

describe.each(releases)('what release %s left in a browser', (release) => {
	const said = messagesOf(release);

	test('its database: the log, decks, classes, and the test that is under way', async () => {
		const name = `left-${release}`;
		await loaded(name, read(release, 'indexeddb.json').toString());
		const connection = new Connection({ name });
		const { digest, entries: all } = JSON.parse(read(release, 'expected.json').toString()) as {
			digest: string;
			entries: number;
		};
		const { entries } = await new IdbLogStore(connection).read(0);
		expect(entries).toHaveLength(all);
		expect(digestOf(entries)).toBe(digest);
		const shelf = new IdbDeckStore(connection);
		const decks = new Decks({ store: shelf, release: 'now', fetch: offline, onChange });
		expect(await decks.get(said.deck)).toEqual(said.sentDeck);
		expect((await decks.cards()).length).toBeGreaterThan(0);
		const classes = new Classes({ connection, fetch: offline, onChange });
		await classes.open();
		expect(classes.all).toEqual(said.classes);
		const kept = await new IdbTestStore(connection, testStash(forgetful())).get(said.test);
		expect(kept!.paper.questions).toEqual(said.begun.questions);
		expect(kept!.progress.answers[0]).toEqual(said.handIn.answers[0]);
		expect(await connection.run((db) => db.get('account', 'here'))).toMatchObject({
			id: said.pupil
		});
		connection.close();
	});

	test('its preferences, what it could not write, and its mark', () => {
		const { local, cookie } = JSON.parse(read(release, 'browser.json').toString()) as {
			local: Record<string, string>;
			cookie: string;
		};
		const storage = forgetful();
		for (const [key, value] of Object.entries(local)) storage.setItem(key, value);
		expect(new Preferences(storage).get('hand')).toBe('left');
		expect(
			heldStash(storage)
				.others('mine')
				.flatMap(({ held }) => held)
		).toHaveLength(1);
		expect(testStash(storage).get(said.test)?.answers[0]).toEqual(said.handIn.answers[0]);
		expect(learntBefore({ cookie })?.count).toBeGreaterThan(0);
	});
});
