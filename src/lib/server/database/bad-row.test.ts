/** One row that cannot be read, of whatever kind, keeps nobody from all the others. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { sql } from 'kysely';
import type { Assignment } from '#lib/class/assignment.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { Reply } from '#lib/memory/log/exchange.ts';
import { exportAccount } from '#lib/server/accounts/export.ts';
import { exportTeacher } from '#lib/server/teachers/export-teacher.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { restore } from '#lib/server/backup/restore.ts';
import { assignmentReport } from '#lib/server/assignments/assignment-report.ts';
import { assignmentsOf, newAssignment } from '#lib/server/assignments/assignments.ts';
import { addMember, answer, deck } from '#lib/server/classes/class-of-pupils.ts';
import { classTestsOf } from '#lib/server/class-tests/class-tests.ts';
import { newClassTest } from '#lib/server/class-tests/give-test.ts';
import { newClass } from '#lib/server/classes/classes.ts';
import { pupilClasses } from '#lib/server/pupils/pupil-classes.ts';
import { pupilReport } from '#lib/server/assignments/pupil-report.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { standingsOf } from '#lib/server/log/standing.ts';
import { stateOf } from '#lib/server/log/state.ts';
import { eachDatabase, freshDatabase } from './each-database.ts';
import { sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const ASSIGNMENT: Assignment = {
	title: 'Blocs',
	covers: [{ deck: deck.id }],
	questions: 20,
	minutes: 10,
	forms: 'all'
};

/** What only a newer release may understand: it is handed on as it is. */
const MAYBE_NEWER = {
	'a grade that there is not': {
		body: '{"offset":60,"kind":"review","card":"d/f/a","grade":9,"form":"choice","mode":"study","took":1,"revision":0}'
	},
	'a card that is none': {
		body: '{"offset":60,"kind":"review","card":{"x":1},"grade":3,"form":"choice","mode":"study","took":1,"revision":0}'
	},
	'a test without questions': { body: '{"offset":60,"kind":"test","test":{}}' },
	'an undo of nothing': { body: '{"offset":60,"kind":"undo"}' }
} as const;

/** What may be wrong with an entry's row. */
const BAD_ENTRIES = {
	'no JSON': { body: '{"offset":60,"kind":"rev' },
	'nothing at all': { body: '' },
	'a list': { body: '[1,2]' },
	'a word': { body: '"hello"' },
	'no kind': { body: '{"offset":60}' },
	'more than any entry': { body: `{"offset":60,"kind":"sketch","x":"${'x'.repeat(300_000)}"}` },
	...MAYBE_NEWER,
	'a time before all time': { at: '-17600000000000000' },
	'a time after all time': { at: '9223372036854775807' },
	'a number beyond all numbers': { seq: '9223372036854775807' },
	'a place beyond all places': { position: '9223372036854775807' },
	'an arrival beyond all time': { arrived: '9223372036854775807' }
} as const;

async function whole(pieces: AsyncIterable<string>) {
	let text = '';
	for await (const piece of pieces) text += piece;
	return JSON.parse(text) as { entries: Entry[] };
}

eachDatabase('one bad row', (fresh) => {
	let teacher: string;
	let inClass: string;
	let account: string;
	let member: string;
	let named: string[];

	beforeEach(async () => {
		named = [];
		vi.spyOn(console, 'error').mockImplementation((line: string) => void named.push(line));
		const { db } = fresh;
		teacher = (await newAccount(db, 'teacher', NOW)).id;
		({ id: inClass } = await newClass(db, { teacher, name: '7b', now: NOW }));
		await newAssignment(db, inClass, ASSIGNMENT, NOW);
		const pupil = await addMember(db, inClass, 'Ada');
		({ member } = pupil);
		account = pupil.account!;
		const card = deck.facts[0]!.id;
		await answer(
			db,
			account,
			[1, 2, 3].map((n) => ({ card: `${deck.id}/${card}/x`, grade: 3 as const, at: NOW - n }))
		);
	});
	afterEach(() => vi.restoreAllMocks());

	/** Goes through all that reads: how many entries each of them sees. */
	async function readAll() {
		const { db } = fresh;
		const logs = { db, lineage: 'one', writer: new LogWriter(db), now: () => NOW };
		const message = { device: 'onlooker0', now: NOW, since: 0, entries: [] };
		const pulled: Reply = await exchange(logs, account, message);
		const question = {
			inClass,
			assignment: { ...ASSIGNMENT, created: NOW },
			decks: [deck],
			shipped: [],
			now: NOW,
			offset: 0,
			release: 'one'
		};
		const report = await assignmentReport(db, question);
		const pupil = sure(await pupilReport(db, question, member));
		await stateOf(db, account, 'one', 1);
		await assignmentsOf(db, inClass);
		await classTestsOf(db, inClass);
		await pupilClasses(db, account);
		const standing = (await standingsOf(db, [account], 'one')).get(account);
		const exported = await whole(exportAccount(db, account, NOW));
		await whole(exportTeacher(db, teacher, NOW));
		let backup = '';
		await backUp(db, NOW, async (line) => void (backup += line));
		const other = await freshDatabase('SQLite');
		try {
			async function* lines() {
				yield* backup.split('\n');
			}
			const { different } = await restore(other.db, lines());
			expect(different).not.toContain(account);
		} finally {
			await other.remove();
		}
		return {
			more: pulled.more,
			pulled: pulled.entries.length,
			exported: exported.entries.length,
			answers: [...standing!.totals.days.values()].reduce((sum, { reviews }) => sum + reviews, 0),
			pupils: report.pupils.length,
			nickname: pupil.nickname
		};
	}

	describe('among entries', () => {
		test.each(Object.entries(BAD_ENTRIES))('%s', async (name, bad) => {
			const row = {
				position: '2',
				device: "'other0000000'",
				seq: '1',
				at: String(NOW),
				arrived: 'null'
			};
			const { body, ...numbers } = {
				body: '{"offset":60,"kind":"bury","card":"d/f/a"}',
				...row,
				...bad
			};
			// In the middle, as far as it goes.
			await fresh.db
				.updateTable('entry')
				.set({ position: 20 })
				.where('account', '=', account)
				.where('position', '=', 2)
				.execute();
			await fresh.db.updateTable('log').set({ end: 20 }).where('account', '=', account).execute();
			await sql`
				insert into entry (account, position, device, seq, at, arrived, body)
				values (${account}, ${sql.raw(Object.values(numbers).join(', '))}, ${body})
			`.execute(fresh.db);
			const kept = 'seq' in bad || 'position' in bad || 'arrived' in bad;
			const carried = name in MAYBE_NEWER;
			const read = await readAll();
			expect(read).toMatchObject({ more: false, answers: 3, pupils: 1, nickname: 'Ada' });
			for (const count of [read.pulled, read.exported]) {
				expect(count).toBeGreaterThanOrEqual(carried ? 4 : 3);
				expect(count).toBeLessThanOrEqual(kept || carried ? 4 : 3);
			}
			expect(named.filter((line) => line.includes('bad-row'))).not.toEqual([]);
			// What has been named is not named at every look.
			named = [];
			await readAll();
			expect(named).toEqual([]);
		});
	});

	describe('among what else there is', () => {
		const BAD = ['', 'no JSON', '7', 'null', '[]', '{"x":{}}'];

		test.each(BAD)('an assignment or a test that says %j', async (body) => {
			const { db } = fresh;
			await newAssignment(db, inClass, ASSIGNMENT, NOW + 1);
			const bad = await db
				.selectFrom('assignment')
				.select('assignment')
				.where('class', '=', inClass)
				.limit(1)
				.executeTakeFirstOrThrow();
			await db
				.updateTable('assignment')
				.set({ body })
				.where('assignment', '=', bad.assignment)
				.execute();
			const test = {
				title: 'Test',
				covers: [{ deck: deck.id }],
				questions: 5,
				opens: NOW,
				closes: NOW + 1,
				zone: 'UTC',
				shuffled: false,
				clock: 'running' as const,
				results: 'closed' as const
			};
			await newClassTest(db, inClass, test, [deck], NOW, 1);
			const id = (await newClassTest(db, inClass, test, [deck], NOW, 1))!;
			await db
				.updateTable('class_test')
				.set({ body, paper: body, fixes: body })
				.where('test', '=', id)
				.execute();
			await readAll();
			expect((await assignmentsOf(db, inClass)).known).toHaveLength(1);
			expect((await classTestsOf(db, inClass)).known).toHaveLength(1);
			expect((await pupilClasses(db, account))[0]?.assignments).toHaveLength(1);
		});

		test('what a newer release says of an assignment besides is passed over', async () => {
			const covers = [{ ...ASSIGNMENT.covers[0]!, weight: 2 }];
			await fresh.db
				.updateTable('assignment')
				.set({ body: JSON.stringify({ ...ASSIGNMENT, covers, music: { loud: true } }) })
				.where('class', '=', inClass)
				.execute();
			expect((await assignmentsOf(fresh.db, inClass)).known).toMatchObject([ASSIGNMENT]);
			expect((await pupilClasses(fresh.db, account))[0]?.assignments).toMatchObject([ASSIGNMENT]);
			expect(named).toEqual([]);
		});

		test.each([[new Uint8Array()], [new Uint8Array([1, 2, 3])], [new Uint8Array(200).fill(255)]])(
			'a standing of %j is folded anew',
			async (bytes) => {
				await readAll();
				await fresh.db
					.updateTable('standing')
					.set({ memory: bytes, totals: bytes })
					.where('account', '=', account)
					.execute();
				expect(await readAll()).toMatchObject({ answers: 3 });
			}
		);

		test.each(['log.end', 'log.bytes', 'account.created', 'member.changed', 'class.created'])(
			'a number beyond all numbers in %s',
			async (place) => {
				const [table, column] = place.split('.') as [string, string];
				const which = { log: account, account, member: account, class: inClass }[table]!;
				const key = table === 'class' ? 'class' : 'account';
				await sql`
					update ${sql.table(table)} set ${sql.ref(column)} = 9223372036854775807
					where ${sql.ref(key)} = ${which}
				`.execute(fresh.db);
				expect(await readAll()).toMatchObject({ pulled: 3, exported: 3, pupils: 1 });
			}
		);
	});
});
