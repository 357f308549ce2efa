import { beforeEach, expect, test } from 'vitest';
import type { Edit } from '#lib/own/edit.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { restore } from '#lib/server/backup/restore.ts';
import { eachDatabase, freshDatabase } from '#lib/server/database/each-database.ts';
import { mergeAccounts } from '#lib/server/pupils/merge-accounts.ts';
import { EDITS } from './account-log.ts';
import { exchange } from './exchange.ts';
import { LogWriter } from './log-writer.ts';
import { EDIT_LIMITS } from './quota.ts';
import { LARGEST } from './sizes.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
const PHONE = 'phone0000000';
const TABLET = 'tablet000000';

const edit = (seq: number, value: unknown = { title: 'Unit 3' }, device = PHONE): Edit => ({
	device,
	seq,
	at: NOW - 1000,
	offset: 60,
	kind: 'edit',
	deck: 'own-00000000000000000001',
	part: { of: 'head' },
	value
});

eachDatabase('an account’s edits', (fresh) => {
	let account: string;
	beforeEach(async () => {
		account = (await newAccount(fresh.db, 'pupil', NOW)).id;
	});

	const push = (
		entries: readonly unknown[],
		{ since = 0, device = PHONE, to = account, db = fresh.db } = {}
	) =>
		exchange(
			{ db, lineage: 'one', writer: new LogWriter(db, EDITS), of: EDITS, now: () => NOW },
			to,
			{ device, now: NOW, since, entries: [...entries] }
		);

	test('are taken once, and handed to its other devices, as they came', async () => {
		const richer = { ...edit(2), colour: { of: 'the future' } };
		for (let n = 0; n < 2; n++)
			expect(await push([edit(1), richer])).toMatchObject({ refused: [], position: 2 });
		const { entries } = await push([], { device: TABLET });
		expect(entries).toEqual([edit(1), richer]);
	});

	test('are nothing to its review log, nor to another account', async () => {
		await push([edit(1)]);
		const { id } = await newAccount(fresh.db, 'pupil', NOW);
		expect((await push([], { to: id, device: TABLET })).entries).toEqual([]);
		const reviews = await exchange(
			{ db: fresh.db, lineage: 'one', writer: new LogWriter(fresh.db), now: () => NOW },
			account,
			{ device: TABLET, now: NOW, since: 0, entries: [] }
		);
		expect(reviews).toMatchObject({ entries: [], position: 0 });
	});

	test('are looked at one by one: what cannot be one stops no other', async () => {
		const reply = await push([
			{ ...edit(1), seq: -1 },
			{ ...edit(2), value: 'a\u0000b' },
			edit(3, 'x'.repeat(LARGEST)),
			null,
			{ ...edit(5), kind: 'wish', value: 'x'.repeat(10_000) },
			edit(6)
		]);
		expect(reply.refused).toEqual([
			{ place: 0, why: 'malformed' },
			{ place: 1, why: 'malformed' },
			{ place: 2, why: 'too-large' },
			{ place: 3, why: 'malformed' }
		]);
		const { entries } = await push([], { device: TABLET });
		expect(entries.map(({ seq }) => seq)).toEqual([5, 6]);
	});

	test.each([
		['account', { bytes: EDIT_LIMITS.ever }],
		['today', { today: EDIT_LIMITS.aDay, day: Math.floor(NOW / 86_400_000) }]
	] as const)(
		'have a limit of their own (%s), and are kept until there is room',
		async (why, full) => {
			await push([edit(1)]);
			await fresh.db.updateTable('edit_log').set(full).where('account', '=', account).execute();
			expect(await push([edit(2)], { since: 1 })).toMatchObject({ full: why, position: 1 });
			const reviews = fresh.db.selectFrom('log').selectAll().where('account', '=', account);
			expect(await reviews.execute()).toEqual([]);
			const none = { bytes: 0, today: 0 };
			await fresh.db.updateTable('edit_log').set(none).where('account', '=', account).execute();
			expect((await push([edit(2)], { since: 1 })).full).toBeUndefined();
		}
	);

	test('of two accounts that turn out to be one pupil’s are united', async () => {
		const { id: into } = await newAccount(fresh.db, 'pupil', NOW);
		await push([edit(1)]);
		await push([edit(1, 'theirs', TABLET)], { to: into, device: TABLET });
		await fresh.db
			.transaction()
			.execute((trx) => mergeAccounts(trx, { from: account, into, now: NOW }));
		const { entries } = await push([], { to: into, device: 'laptop000000' });
		expect(entries.map(({ device }) => device).sort()).toEqual([PHONE, TABLET]);
	});

	test('go with the account', async () => {
		await push([edit(1)]);
		await fresh.db.deleteFrom('account').where('account', '=', account).execute();
		for (const table of ['edit', 'edit_log'] as const)
			expect(
				await fresh.db.selectFrom(table).selectAll().where('account', '=', account).execute()
			).toEqual([]);
	});

	test('are part of a backup, and of what is restored from it', async () => {
		await push([edit(1), edit(2, { title: 'Unit 4' })]);
		let text = '';
		await backUp(fresh.db, NOW, async (line) => void (text += line));
		const other = await freshDatabase('SQLite');
		try {
			const lines = async function* () {
				yield* text.split('\n');
			};
			await restore(other.db, lines());
			const { entries } = await push([], { device: TABLET, db: other.db });
			expect(entries).toEqual([edit(1), edit(2, { title: 'Unit 4' })]);
		} finally {
			await other.remove();
		}
	});

	test('that cannot be read any more keep no other away', async () => {
		await push([edit(1), edit(2), edit(3)]);
		await fresh.db
			.updateTable('edit')
			.set({ body: '{"offset":' })
			.where('account', '=', account)
			.where('seq', '=', 2)
			.execute();
		const { entries, more } = await push([], { device: TABLET });
		expect(entries.map(({ seq }) => seq)).toEqual([1, 3]);
		expect(more).toBe(false);
	});
});
