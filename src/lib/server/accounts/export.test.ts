import { expect, test } from 'vitest';
import { Backup } from '#lib/device/log/backup-format.ts';
import { checkEdit } from '#lib/own/check-edit.ts';
import { checkEntry } from '#lib/memory/log/check-entry.ts';
import { aClass } from '#lib/server/classes/class-fixtures.ts';
import { join } from '#lib/server/pupils/joining.ts';
import { pngOf, send } from '#lib/server/media/media-fixtures.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { newAccount } from './accounts.ts';
import { exportTeacher } from '#lib/server/teachers/export-teacher.ts';
import { exportAccount } from './export.ts';
import { openSession } from './sessions.ts';
import { OF_ACCOUNTS } from './tables-of-accounts.ts';

const DECK = 'own-00000000000000000001';
const NOW = Date.UTC(2026, 10, 25, 12);

eachDatabase('exporting an account', (fresh) => {
	const exported = async (account: string) => {
		let text = '';
		for await (const piece of exportAccount(fresh.db, account, NOW)) text += piece;
		return Backup.parse(JSON.parse(text));
	};

	test('gives a file that can be imported, with every entry in its order', async () => {
		const { id: inClass } = await aClass(fresh.db, NOW);
		const nickname = 'Anna "=1+1" 🦊';
		const { account } = (await join(fresh.db, {
			inClass,
			account: undefined,
			nickname,
			now: NOW
		}))!;
		const cookie = await openSession(fresh.db, { account, label: 'Firefox', now: NOW });
		const review = { kind: 'review', card: 'd/f/a', grade: 3, form: 'choice', mode: 'study' };
		const body = JSON.stringify({ ...review, offset: 0, took: 1, revision: 0 });
		const ENTRIES = 4500;
		for (let from = 0; from < ENTRIES; from += 500)
			await fresh.db
				.insertInto('entry')
				.values(
					Array.from({ length: 500 }, (_, i) => ({
						account,
						position: from + i + 1,
						device: 'phone000',
						seq: from + i + 1,
						at: NOW,
						body
					}))
				)
				.execute();
		const file = await exported(account);
		expect(file.entries).toHaveLength(ENTRIES);
		const seqs = file.entries.map((entry) => (entry as { seq: number }).seq);
		expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
		expect(file.entries.every((entry) => checkEntry(entry).as === 'understood')).toBe(true);
		expect(file.account).toMatchObject({
			id: account,
			role: 'pupil',
			devices: [{ label: 'Firefox' }],
			classes: [{ name: 'Geography 9b', nickname, state: 'waiting' }]
		});
		expect(JSON.stringify(file), 'but no secret').not.toContain(cookie.split('.')[1]);
	});

	test('gives what there is of an account in every table, a teacher’s too', async () => {
		const named = new Set<string>();
		for (const [role, all] of [
			['pupil', exportAccount],
			['teacher', exportTeacher]
		] as const) {
			const { id } = await newAccount(fresh.db, role, NOW);
			if (role === 'teacher')
				await fresh.db
					.insertInto('login')
					.values({ name: 'ada', account: id, password: null, created: NOW })
					.execute();
			const head = { offset: 0, kind: 'edit', deck: DECK, part: { of: 'head' }, value: null };
			const edit = { device: 'phone000', seq: 1, at: NOW, body: JSON.stringify(head) };
			await fresh.db
				.insertInto('edit')
				.values({ account: id, position: 1, arrived: NOW, ...edit })
				.execute();
			await send(fresh.db, id, pngOf(100), { now: NOW });
			let text = '';
			for await (const piece of all(fresh.db, id, NOW)) text += piece;
			expect((JSON.parse(text) as { edits: unknown[] }).edits.map(checkEdit)).toMatchObject([
				{ as: 'understood', entry: { device: 'phone000', deck: DECK } }
			]);
			for (const [, name] of text.matchAll(/"(\w+)":/g)) named.add(name!);
		}
		const exported = Object.values(OF_ACCOUNTS).flatMap((table) => table.exported ?? []);
		expect(exported.filter((name) => !named.has(name))).toEqual([]);
	});

	test('gives a file for an account with nothing in it', async () => {
		const { id } = await newAccount(fresh.db, 'learner', NOW);
		expect(await exported(id)).toMatchObject({ entries: [], account: { classes: [] } });
	});
});
