import { expect, test } from 'vitest';
import { newClass } from '#lib/server/classes/classes.ts';
import { newClassCode } from '#lib/server/classes/codes.ts';
import { expectPupils } from '#lib/server/pupils/members.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { Backup } from '#lib/device/log/backup-format.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { deleteTeacher } from './delete-teacher.ts';
import { exportTeacher } from './export-teacher.ts';
import { openSession } from '#lib/server/accounts/sessions.ts';
import { newAccountId, signUp } from '#lib/server/accounts/sign-up.ts';

const NOW = 1_800_000_000_000;

/* Names with a space: in random ids and hashes a short word stands now and then. */
eachDatabase('a teacher’s data', (fresh) => {
	async function teacher(name: string) {
		const { db } = fresh;
		const account = newAccountId();
		await signUp(db, { account, name, wayIn: { password: 'kept-hash' }, now: NOW });
		await openSession(db, { account, label: 'Firefox, Linux', now: NOW });
		const { id: inClass } = await newClass(db, { teacher: account, name: `${name}s 7c`, now: NOW });
		await newClassCode(db, { inClass, days: 14, now: NOW });
		await expectPupils(db, { inClass, nicknames: [`${name}s Zoe`], now: NOW });
		await exchange({ db, lineage: 'one', writer: new LogWriter(db), now: () => NOW }, account, {
			device: 'abcdefghjkmn',
			now: NOW,
			since: 0,
			entries: [1, 2, 3].map((seq) => ({
				kind: 'suspend',
				device: 'abcdefghjkmn',
				seq,
				at: NOW - 1000,
				offset: 0,
				card: 'deck/fact/value',
				on: true
			}))
		});
		return { account, inClass };
	}
	/** Everything that the database holds, as text. */
	async function everything(): Promise<string> {
		const tables = (await fresh.db.introspection.getTables()).map(({ name }) => name);
		const rows = tables.map((name) =>
			fresh.db
				.selectFrom(name as 'account')
				.selectAll()
				.execute()
		);
		return JSON.stringify(await Promise.all(rows));
	}

	test('goes out as one file that Settings can read in, without what lets in', async () => {
		const { account } = await teacher('ada');
		await teacher('bob tanner');
		let text = '';
		for await (const piece of exportTeacher(fresh.db, account, NOW)) text += piece;
		const file = Backup.parse(JSON.parse(text));
		expect(file.teacher).toMatchObject({
			name: 'ada',
			devices: [{ label: 'Firefox, Linux' }],
			recoveryCodesLeft: 10,
			classes: [{ name: 'adas 7c', members: [{ nickname: 'adas Zoe', state: 'expected' }] }]
		});
		expect(text).not.toMatch(/kept-hash|"hash"|"key"|bob tanner/);
	});

	test('is deleted whole, and nobody else’s with it', async () => {
		const { account, inClass } = await teacher('evelyn adler');
		const other = await teacher('zed');
		await deleteTeacher(fresh.db, account, NOW);
		const left = await everything();
		for (const gone of [account, inClass, 'evelyn adler']) expect(left).not.toContain(gone);
		for (const kept of [other.account, other.inClass, 'zeds Zoe']) expect(left).toContain(kept);
	});
});
