/** Whatever is damaged in the database, one row at a time: all else is there, and the log names the row. */
import { expect, test } from '@playwright/test';
import { sql } from 'kysely';
import { usualClassTest } from '../../src/lib/class/tests/class-test-form.ts';
import { moonDeck } from '../../src/lib/class/decks/moon-deck.ts';
import { backUp } from '../../src/lib/server/backup/back-up.ts';
import { newAssignment } from '../../src/lib/server/assignments/assignments.ts';
import { classTestIn } from '../../src/lib/server/class-tests/class-tests.ts';
import { newClassTest } from '../../src/lib/server/class-tests/give-test.ts';
import { publishDeck } from '../../src/lib/server/decks/own-decks.ts';
import { heldMedium } from '../../src/lib/server/media/held.ts';
import { pngOf, send } from '../../src/lib/server/media/media-fixtures.ts';
import { publish } from '../../src/lib/server/published/publish.ts';
import { deckFile, DECK } from './class-room.ts';
import { eachSchool } from './each-school.ts';
import type { School } from './school.ts';
import { titled } from './own-edits.ts';
import { reviewOf } from './sync-client.ts';
import { sure } from '#lib/server/refused.ts';

/** What holds more than one word or number, by its table. Decks first: a server keeps what it has read of them. */
const BODIES: Record<string, readonly string[]> = {
	own_deck_version: ['json', 'listing', 'source'],
	published_version: ['json', 'listing'],
	entry: ['body'],
	edit: ['body'],
	standing: ['memory', 'totals'],
	medium: ['type'],
	medium_piece: ['data'],
	assignment: ['body'],
	class_test: ['body', 'paper', 'fixes'],
	taken_test: ['body', 'expected', 'changes'],
	passkey: ['transports']
};

/** All other texts: names, ids, hashes, what people wrote. Nothing is read out of them. */
const PLAIN = new Set(
	'account role lang lineage device release hash label bucket purpose secret name password credential key about class teacher code member nickname state same_as by_code by_network assignment test deck version session endpoint p256dh auth language zone own address complaint text report fact receipt outcome medium content'.split(
		' '
	)
);

const RUBBISH = ['', 'no JSON', 'null', '[]', '{"x":{}}', '[{"x":1}]'];

let school: School;

eachSchool(
	(given) => (school = given),
	() => {
		test('every column that holds more than a word is tried', async () => {
			const texts = (await school.db.introspection.getTables()).flatMap(({ name, columns }) =>
				columns
					.filter(({ dataType }) => /text|char|blob|bytea/i.test(dataType))
					.filter((column) => !PLAIN.has(column.name))
					.map((column) => `${name}.${column.name}`)
			);
			const tried = Object.entries(BODIES).flatMap(([table, columns]) =>
				columns.map((column) => `${table}.${column}`)
			);
			const ours = texts.filter((name) => !/^kysely|^sqlite/.test(name));
			expect(ours.sort()).toEqual(tried.sort());
		});

		test('a damaged one keeps nobody from the rest', async () => {
			test.setTimeout(180_000);
			const { db, app, ada, cookieOf } = school;
			const now = Date.now();
			const { inClass, pupil } = ada;
			const decks = await Promise.all(
				['sound', 'bad'].map(async (id) => {
					const file = { deck: { ...moonDeck(), id }, source: 'source' };
					return sure(await publishDeck(db, { teacher: ada.account, ...file, now }));
				})
			);
			const [soundDeck, badDeck] = decks as [(typeof decks)[0], (typeof decks)[0]];
			const publications = await Promise.all(
				[1, 2].map(async (n) =>
					sure(
						await publish(db, {
							account: ada.account,
							own: `own-0000000000000000000${n}`,
							deck: moonDeck(),
							now
						})
					)
				)
			);
			const [soundPublished, badPublished] = publications as [
				(typeof publications)[0],
				(typeof publications)[0]
			];
			const assign = (title: string, ...ids: string[]) =>
				newAssignment(
					db,
					inClass,
					{
						title,
						covers: ids.map((deck) => ({ deck })),
						questions: 20,
						minutes: 10,
						forms: 'machine'
					},
					now
				);
			const { id: sound } = await assign('Sound', DECK, soundDeck.id, badDeck.id);
			const { id: bad } = await assign('Bad', badDeck.id);
			const given = {
				...usualClassTest({ title: 'Test', covers: [{ deck: DECK }] }, now, 'UTC'),
				questions: 4,
				shuffled: false,
				opens: now - 7_200_000,
				closes: now - 1000
			};
			const tests: string[] = [];
			for (const member of [pupil.member, pupil.member]) {
				const id = (await newClassTest(db, inClass, given, [deckFile()], now, 1))!;
				const { paper } = sure(await classTestIn(db, inClass, id));
				const body = {
					member,
					answers: paper.map(() => null),
					times: paper.map(() => 1000),
					begun: given.opens,
					finished: given.opens + 1000,
					timeUp: false
				};
				await db
					.insertInto('taken_test')
					.values({
						class: inClass,
						test: id,
						member,
						seed: 1,
						extra: 0,
						keyless: 1,
						begun: given.opens,
						handed_in: given.opens + 2000,
						body: JSON.stringify(body),
						expected: null,
						logged: null,
						changes: null
					})
					.execute();
				tests.push(id);
			}
			const [soundTest, badTest] = tests as [string, string];
			const teacher = await cookieOf(ada.account);
			const cookie = await cookieOf(pupil.account);
			await db
				.insertInto('passkey')
				.values({
					account: ada.account,
					credential: 'c',
					key: 'k',
					counter: 0,
					label: 'Key',
					transports: '[]',
					created: now
				})
				.execute();
			const push = (entries: unknown[], path = '/api/sync') =>
				fetch(app.url + path, {
					method: 'POST',
					headers: { cookie, origin: app.url, 'content-type': 'application/json' },
					body: JSON.stringify({ device: 'phoneofzazie', now: Date.now(), since: 0, entries })
				});
			const reviews = [1, 2, 3].map((seq) => reviewOf('phoneofzazie', seq));
			expect((await push(reviews)).status).toBe(200);
			const edits = [1, 2, 3].map((seq) => titled('phoneofzazie', seq, `Unit ${seq}`));
			expect((await push(edits, '/api/own')).status).toBe(200);

			const [soundMedium, badMedium] = [pngOf(500, 1), pngOf(500, 2)];
			for (const sample of [soundMedium, badMedium]) await send(db, ada.account, sample, { now });
			const { content } = (await heldMedium(db, ada.account, badMedium.name))!;

			const forTeacher = [
				`/api/media/${soundMedium.name}`,
				'/teach',
				`/teach/${inClass}`,
				`/teach/${inClass}/assign`,
				`/teach/${inClass}/${sound}`,
				`/teach/${inClass}/${sound}/report.csv`,
				`/teach/${inClass}/pupil/${pupil.member}`,
				`/teach/${inClass}/tests/${soundTest}`,
				`/teach/${inClass}/tests/${soundTest}/results.csv`,
				'/teach/decks',
				`/teach/decks/${soundDeck.id}`,
				'/api/published',
				`/api/published/${soundPublished.address}`,
				'/teach/account',
				'/teach/account/export'
			];
			const forPupil = [
				'/class',
				`/class/${inClass}`,
				`/class/${inClass}/tests/${soundTest}`,
				'/api/classes',
				'/api/decks',
				`/api/decks/${soundDeck.id}`,
				'/api/account/export'
			];
			const itself = [
				`/api/media/${badMedium.name}`,
				`/teach/${inClass}/${bad}`,
				`/teach/${inClass}/tests/${badTest}`,
				`/teach/${inClass}/tests/${badTest}/results.csv`,
				`/teach/decks/${badDeck.id}`,
				`/api/published/${badPublished.address}`
			];
			const open = async (path: string, as: string) => {
				const headers = { cookie: as, accept: 'text/html' };
				const reply = await fetch(app.url + path, { headers, redirect: 'manual' });
				await reply.text();
				return reply.status;
			};
			const where: Record<string, ReturnType<typeof sql>> = {
				own_deck_version: sql`deck = ${badDeck.id}`,
				published_version: sql`deck = ${badPublished.id}`,
				entry: sql`device = 'phoneofzazie' and seq = 2`,
				edit: sql`device = 'phoneofzazie' and seq = 2`,
				medium: sql`medium = ${badMedium.name}`,
				medium_piece: sql`content = ${content}`,
				standing: sql`account = ${pupil.account}`,
				assignment: sql`assignment = ${bad}`,
				class_test: sql`test = ${badTest}`,
				taken_test: sql`test = ${badTest}`,
				passkey: sql`account = ${ada.account}`
			};
			for (const [table, columns] of Object.entries(BODIES))
				for (const column of columns) {
					const which = where[table]!;
					const { rows } = await sql<{
						was: unknown;
					}>`select ${sql.ref(column)} as was from ${sql.table(table)} where ${which}`.execute(db);
					expect(rows, table).toHaveLength(1);
					const put = (value: unknown) =>
						sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} where ${which}`.execute(
							db
						);
					for (const [n, rubbish] of RUBBISH.entries()) {
						await put(/^(?:standing|medium_piece)$/.test(table) ? Buffer.from(rubbish) : rubbish);
						// No page is to be drawn from what was found before.
						await db
							.updateTable('assignment')
							.set({ changed: now + n + 1 })
							.where('assignment', '=', sound)
							.execute();
						// What was handed in is to be written into the pupil's log, again.
						await db
							.updateTable('taken_test')
							.set({ logged: null })
							.where('test', '=', badTest)
							.execute();
						const about = `${table}.${column} = ${rubbish}`;
						for (const path of forTeacher)
							expect(await open(path, teacher), about + path).toBe(200);
						for (const path of forPupil) expect(await open(path, cookie), about + path).toBe(200);
						for (const path of itself)
							expect([200, 404], about + path).toContain(await open(path, teacher));
						expect((await push([])).status, about).toBe(200);
						expect((await push([], '/api/own')).status, about).toBe(200);
						await backUp(db, now, async () => {});
					}
					await put(rows[0]!.was);
				}
			const lines = app
				.log()
				.split('\n')
				.filter((line) => line.startsWith('{'))
				.map((line) => JSON.parse(line) as { kind: string; table?: string });
			const named = new Set(lines.flatMap(({ kind, table }) => (kind === 'bad-row' ? table! : [])));
			// How a passkey is reached is read when somebody signs in by it.
			const read = Object.keys(BODIES).filter((table) => table !== 'passkey');
			expect([...named].sort()).toEqual(read.sort());
			expect(lines.filter(({ kind }) => kind === 'error')).toEqual([]);
		});
	}
);
