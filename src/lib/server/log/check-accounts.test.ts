import { version as release } from '$app/env';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { snapshotFromBytes, snapshotToBytes } from '#lib/memory/fold/snapshot-bytes.ts';
import { STABILITY } from '#lib/memory/fsrs/row.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { addEntries } from './add-entries.ts';
import { checkAccounts } from './check-accounts.ts';
import { standingsOf } from './standing.ts';
import { take } from './taken.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

/** Six answers to each of three cards. */
const answers = Array.from({ length: 18 }, (_, i) => ({
	device: 'phone000',
	seq: i + 1,
	at: NOW - (18 - i) * DAY,
	offset: 60,
	kind: 'review',
	card: `d/f/${i % 3}`,
	grade: i % 5 === 4 ? 1 : 3,
	form: 'typed',
	mode: 'study',
	took: 1200,
	revision: 0
}));

eachDatabase('memories held to ts-fsrs', (fresh) => {
	const said: string[] = [];
	beforeEach(async () => {
		said.length = 0;
		for (const table of ['log', 'entry', 'standing'] as const)
			await fresh.db.deleteFrom(table).execute();
		for (const how of ['log', 'error'] as const)
			vi.spyOn(console, how).mockImplementation((line: string) => void said.push(`${how} ${line}`));
	});
	afterEach(() => vi.restoreAllMocks());

	async function learner(entries: readonly unknown[] = answers): Promise<string> {
		const { id: account } = await newAccount(fresh.db, 'learner', NOW);
		const { taken } = take({ device: 'onlooker0', now: NOW, since: 0, entries: [...entries] }, NOW);
		await fresh.db
			.transaction()
			.execute((trx) => addEntries(trx, [{ account, taken, arrived: NOW }]));
		return account;
	}
	const check = (now = NOW) => checkAccounts({ db: fresh.db, now: () => now });

	test('names a stored memory that is not what ts-fsrs makes of the log, by account and card', async () => {
		const [wrong, right] = [await learner(), await learner()];
		await standingsOf(fresh.db, [wrong, right], release);
		const rows = fresh.db.selectFrom('standing').select('memory').where('account', '=', wrong);
		const { memory } = await rows.executeTakeFirstOrThrow();
		const snapshot = snapshotFromBytes(memory);
		snapshot.numbers[STABILITY]! += 1;
		const [card] = snapshot.cards.split('\n');
		await fresh.db
			.updateTable('standing')
			.set({ memory: snapshotToBytes(snapshot) })
			.where('account', '=', wrong)
			.execute();
		expect(await check()).toMatchObject({ accounts: 2, cards: 6, differ: [[wrong, card]] });
		expect(said.join()).toMatch(/^error .*"kind":"checked"/);
	});

	test('says how many it looked at where none differ, and nothing where there is nobody', async () => {
		expect(await check()).toMatchObject({ accounts: 0 });
		expect(said).toEqual([]);
		await learner();
		expect(await check()).toEqual({ accounts: 1, cards: 3, answers: 18, differ: [] });
		expect(said.join()).toMatch(/^log .*"accounts":1,"cards":3,"answers":18,"differ":\[\]/);
	});

	test('goes by the log where what is stored is another release’s, or no longer of this moment', async () => {
		const account = await learner();
		const bytes = snapshotToBytes(Memories.fold([]).snapshot());
		for (const row of [{ release: 'another' }, { release, end: 3 }]) {
			await standingsOf(fresh.db, [account], release);
			await fresh.db
				.updateTable('standing')
				.set({ memory: bytes, ...row })
				.where('account', '=', account)
				.execute();
			expect(await check()).toMatchObject({ accounts: 1, differ: [] });
		}
	});

	test('looks at some of many, and at the others on the days after', async () => {
		const all = new Set<string>();
		for (let i = 0; i < 30; i++) all.add(await learner(answers.slice(0, 1)));
		// Everything differs, so that whoever is looked at is named.
		for (const account of all) await standingsOf(fresh.db, [account], release);
		const memory = snapshotToBytes(Memories.fold([]).snapshot());
		await fresh.db.updateTable('standing').set({ memory }).execute();
		const seen = new Set<string>();
		for (let day = 0; day < 4; day++) {
			const { accounts, differ } = await check(NOW + day * DAY);
			expect(accounts).toBeLessThanOrEqual(20);
			for (const [account] of differ) seen.add(account);
		}
		expect(seen).toEqual(all);
	});
});
