/**
 * Writes down what this release stores and says, for later ones to read:
 * `RELEASE=0.3.0 npx vitest run tests/releases/write.test.ts`. Run once for each release; what is there already
 * is never written anew.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { moonDeck } from '#lib/class/decks/moon-deck.ts';
import type { HandedIn } from '#lib/class/tests/class-test.ts';
import { IdbDeckStore } from '#lib/device/decks/store.ts';
import { Decks } from '#lib/device/decks/decks.ts';
import { Classes } from '#lib/device/exams/classes.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { heldStash } from '#lib/device/log/held-stash.ts';
import { exportAll } from '#lib/device/log/backup.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { markLearnt } from '#lib/device/storage/eviction-mark.ts';
import { Preferences } from '#lib/device/storage/preferences.ts';
import { beginClassTest as beginOnDevice } from '#lib/device/tests/begin-class-test.ts';
import { IdbTestStore } from '#lib/device/tests/store.ts';
import { testStash } from '#lib/device/tests/stash.ts';
import { advance } from '#lib/exam/test/progress.ts';
import { FIRST, SAMPLES } from '#lib/memory/log/kind-samples.ts';
import { listingOf } from '#lib/deck/listing.ts';
import { rightResponse } from '#lib/question/responses.ts';
import { newAssignment } from '#lib/server/assignments/assignments.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { NO_EDITS } from './no-edits.ts';
import { digestOf } from '#lib/server/backup/digest.ts';
import { classTestIn } from '#lib/server/class-tests/class-tests.ts';
import { newClassTest } from '#lib/server/class-tests/give-test.ts';
import { pupilTests } from '#lib/server/class-tests/pupil-tests.ts';
import { beginClassTest, timeLeft } from '#lib/server/class-tests/begin-test.ts';
import { takeIn } from '#lib/server/class-tests/take-in.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { addMember } from '#lib/server/classes/class-of-pupils.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { publishDeck } from '#lib/server/decks/own-decks.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { sure } from '#lib/server/refused.ts';
import { stateOf } from '#lib/server/log/state.ts';
import { pupilClasses } from '#lib/server/pupils/pupil-classes.ts';
import { dumped } from './dump.ts';
import 'fake-indexeddb/auto';

const release = process.env['RELEASE'];
const onChange = () => {};
const NOW = Date.UTC(2026, 10, 27, 12);

describe.runIf(release)('this release', () => {
	test('is written down', async () => {
		const folder = join('tests/fixtures/released', release!);
		mkdirSync(folder, { recursive: true });
		const put = (name: string, what: string | Uint8Array) => {
			if (!existsSync(join(folder, name))) writeFileSync(join(folder, name), what);
		};

		// A server with a class, a deck, something to learn and a test that its pupil hands in.
		const dir = mkdtempSync(join(tmpdir(), 'released-'));
		const db = await openDatabase({ kind: 'sqlite', dir });
		const logs = { db, lineage: 'one', writer: new LogWriter(db), now: () => NOW };
		const { id: inClass, teacher } = await aClass(db, NOW);
		const { member, account } = await addMember(db, inClass, 'Ada');
		const pupil = account!;
		const file = { deck: moonDeck(), source: 'as written' };
		const { id: deck } = sure(await publishDeck(db, { teacher, ...file, now: NOW }));
		const given = { ...moonDeck(), id: deck };
		const covers = [{ deck }];
		await newAssignment(
			db,
			inClass,
			{ title: 'Moon', covers, questions: 20, minutes: 10, forms: 'all' },
			NOW
		);
		const which = {
			account: pupil,
			inClass,
			test: (await newClassTest(
				db,
				inClass,
				{
					title: 'Quiz',
					covers,
					questions: 5,
					opens: NOW,
					closes: NOW + 3_600_000,
					zone: 'UTC',
					shuffled: true,
					clock: 'running',
					results: 'at-once'
				},
				[given],
				NOW
			))!
		};

		// What a device of the pupil's asks and is told, in order.
		const entries = [FIRST, ...Object.values(SAMPLES)];
		const push = { device: FIRST.device, account: pupil, now: NOW, since: 0, entries };
		const pushed = await exchange(logs, pupil, push);
		const another = { device: 'another00000', now: NOW, since: 0, entries: [] };
		const pulled = await exchange(logs, pupil, another);
		const list = [listingOf(given, 'version')];
		const classes = async () => {
			const mine = await pupilClasses(db, pupil);
			return Promise.all(
				mine.map(async (one) => ({ ...one, tests: await pupilTests(db, which, NOW) }))
			);
		};
		const before = await classes();
		const begun = sure(await beginClassTest(db, which, NOW));
		const time = sure(await timeLeft(db, which, NOW + 1000));
		// As it is before anything was handed in: this release's messages are replayed against it.
		await db.destroy();
		put('footnote.db.gz', gzipSync(readFileSync(join(dir, 'footnote.db')), { level: 9 }));
		const again = await openDatabase({ kind: 'sqlite', dir });
		const { paper } = sure(await classTestIn(again, inClass, which.test));
		const handIn: HandedIn = {
			member,
			answers: paper.map(({ question }) => rightResponse(question) as HandedIn['answers'][number]),
			times: paper.map(() => 1000),
			begun: NOW,
			finished: NOW + 60_000,
			timeUp: false
		};
		const writer = new LogWriter(again);
		const at = sure(await takeIn({ db: again, writer }, which, handIn, NOW + 60_000));
		const state = Buffer.from((await stateOf(again, pupil, 'one', 1))!).toString('base64');
		let backup = '';
		await backUp(again, NOW, async (line) => void (backup += line));
		await again.destroy();
		const said = {
			pupil,
			member,
			class: inClass,
			test: which.test,
			deck,
			push,
			pushed,
			pulled,
			list,
			sentDeck: given,
			classes: before,
			begun,
			time,
			handIn,
			handedIn: { at },
			state
		};
		put('messages.json', `${JSON.stringify(said, undefined, '\t')}\n`);

		// The device that had this conversation.
		const name = `released-${release}`;
		const connection = new Connection({ name });
		const store = new IdbLogStore(connection);
		await store.add(entries);
		await store.compact();
		const local = forgetful();
		const preferences = new Preferences(local);
		preferences.set('hand', 'left');
		const replies: Record<string, unknown> = {
			'/api/decks': list,
			[`/api/decks/${deck}`]: given,
			'/api/classes?tests': before,
			[`/api/classes/${inClass}/tests/${which.test}`]: begun
		};
		const fetch = (input: RequestInfo | URL) =>
			Promise.resolve(Response.json(replies[String(input)], { headers: { etag: '"version"' } }));
		const shelf = new IdbDeckStore(connection);
		await new Decks({ store: shelf, release: release!, fetch, onChange }).refresh();
		await new Classes({ connection, fetch, onChange }).refresh();
		const stash = testStash(local);
		const tests = new IdbTestStore(connection, stash);
		await beginOnDevice(which, {
			device: { open: async () => {} },
			store: tests,
			fetch,
			now: () => NOW
		});
		const kept = (await tests.get(which.test))!;
		const answered = advance(
			kept.progress,
			{ kind: 'answer', question: 0, response: handIn.answers[0] ?? null },
			NOW
		);
		await tests.keep(which.test, answered);
		await connection.run((idb) => idb.put('account', { id: pupil, role: 'pupil' }, 'here'));
		put('indexeddb.json', await dumped(name));
		connection.close();
		tests.aside(which.test, answered);
		heldStash(local).keep('page', [{ token: 'held', entries: [FIRST] }]);
		const jar = { cookie: '' };
		markLearnt(jar, entries.length, NOW);
		const items = Array.from({ length: local.length }, (_, i) => local.key(i)!);
		put(
			'browser.json',
			`${JSON.stringify({ cookie: jar.cookie.split(';')[0], local: Object.fromEntries(items.map((key) => [key, local.getItem(key)])) }, undefined, '\t')}\n`
		);

		const log = {
			everything: () => Promise.resolve({ entries, end: entries.length }),
			add: () => Promise.reject(new Error('only written'))
		};
		put('backup.json', (await exportAll({ reviews: log, edits: NO_EDITS }, preferences, NOW)).text);
		put('push.json', `${JSON.stringify(push)}\n`);
		put('server-backup.jsonl', backup);
		const expected = { digest: digestOf(entries), entries: entries.length, pupil, class: inClass };
		put('expected.json', `${JSON.stringify(expected)}\n`);
		expect(existsSync(join(folder, 'messages.json'))).toBe(true);
	});
});
