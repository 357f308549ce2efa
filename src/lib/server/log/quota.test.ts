import { beforeEach, expect, test } from 'vitest';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { reviewWith } from '#lib/memory/log/review-fixture.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { exchange } from './exchange.ts';
import { LogWriter } from './log-writer.ts';
import { REVIEW_LIMITS } from './quota.ts';
import { DAY } from '#lib/memory/day.ts';

const { ever: MOST_EVER, aDay: MOST_A_DAY } = REVIEW_LIMITS;

const NOW = Date.UTC(2026, 10, 25, 12);
const PHONE = 'phone0000000';

const review = (seq: number, rest: object = {}) =>
	reviewWith({ device: PHONE, seq, at: NOW - 1000, ...rest });

test('a million answers of three hundred bytes fit, and a quarter of them in a day', () => {
	expect(MOST_EVER).toBeGreaterThanOrEqual(1_000_000 * (300 + 100));
	expect(MOST_A_DAY).toBeGreaterThanOrEqual(250_000 * (300 + 100));
});

eachDatabase('a log that is full', (fresh) => {
	let account: string;
	let now: number;
	const send = (entries: unknown[], since = 0, device = PHONE) =>
		exchange(
			{ db: fresh.db, lineage: 'one', writer: new LogWriter(fresh.db), now: () => now },
			account,
			{ device, now, since, entries }
		);
	const set = (values: { bytes?: number; today?: number }) =>
		fresh.db.updateTable('log').set(values).where('account', '=', account).execute();
	const held = () =>
		fresh.db
			.selectFrom('log')
			.select(['bytes', 'today'])
			.where('account', '=', account)
			.executeTakeFirstOrThrow();

	beforeEach(async () => {
		now = NOW;
		account = (await newAccount(fresh.db, 'learner', NOW)).id;
	});

	test('takes nothing, loses nothing, and still gives what it has', async () => {
		await send([review(1)]);
		await set({ bytes: MOST_EVER });
		const reply = await send([review(2), review(3)], 0, 'tablet000000');
		expect(reply).toMatchObject({ full: 'account', refused: [], standing: [], more: false });
		expect(reply.entries).toEqual([review(1)]);
		expect(await held()).toMatchObject({ bytes: MOST_EVER });
		// As soon as there is room, all of it is taken.
		await set({ bytes: 1000 });
		expect(await send([review(2), review(3)], reply.position)).not.toHaveProperty('full');
		expect((await send([], 0, 'another00000')).entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
	});

	test('for the day takes more on the next', async () => {
		await send([review(1)]);
		await set({ today: MOST_A_DAY });
		expect(await send([review(2)])).toMatchObject({ full: 'today' });
		now += DAY;
		expect(await send([review(2)])).not.toHaveProperty('full');
		expect((await held()).today).toBeLessThan(1000);
	});

	test('is not full of what it has already, however often that is sent', async () => {
		await send([review(1), review(2)]);
		const { bytes } = await held();
		for (let n = 0; n < 3; n++) await send([review(1), review(2)]);
		expect(await held()).toMatchObject({ bytes, today: bytes });
		await set({ bytes: MOST_EVER, today: MOST_A_DAY });
		expect(await send([review(1), review(2)])).not.toHaveProperty('full');
		expect(await held()).toMatchObject({ bytes: MOST_EVER, today: MOST_A_DAY });
	});

	test('nobody makes room by sending something else under the same id', async () => {
		const long = { kind: 'report', text: 'x'.repeat(1500) };
		const { device, seq, at, offset, ...rest } = review(1);
		await send([{ device, seq, at, offset, card: rest.kind, ...long }]);
		const before = await held();
		await send([review(1)]);
		expect(await held()).toEqual(before);
	});

	test('holds up nobody who sends at the same time', async () => {
		await send([review(1)]);
		await set({ bytes: MOST_EVER });
		const writer = new LogWriter(fresh.db);
		const other = (await newAccount(fresh.db, 'learner', NOW)).id;
		const logs = { db: fresh.db, lineage: 'one', writer, now: () => now };
		const push = { device: PHONE, now, since: 0, entries: [review(2)] };
		const [full, taken] = await Promise.all([
			exchange(logs, account, push),
			exchange(logs, other, push)
		]);
		expect(full).toMatchObject({ full: 'account' });
		expect(taken).not.toHaveProperty('full');
	});
});
