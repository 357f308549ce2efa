import { beforeEach, expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { mayTry, waitFor, wasRight } from './growing-delay.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const ONE = 'sign-in as one';
const MINUTE = 60_000;

eachDatabase('tries on one password', (fresh) => {
	beforeEach(() => fresh.db.deleteFrom('attempt').execute());

	const tryAt = (now: number, bucket = ONE) => mayTry(fresh.db, bucket, now);

	test('are free five times, and then wait twice as long each time, up to a minute', async () => {
		for (let n = 0; n < 5; n++) expect(await tryAt(NOW)).toBe(true);
		let now = NOW;
		const waits = [];
		for (let n = 0; n < 9; n++) {
			const wait = await waitFor(fresh.db, ONE, now);
			waits.push(wait / 1000);
			expect(await tryAt(now + wait - 1), 'a millisecond early').toBe(false);
			now += wait;
			expect(await tryAt(now)).toBe(true);
		}
		expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60]);
	});

	test('that come too early make nobody wait longer', async () => {
		for (let n = 0; n < 6; n++) await tryAt(NOW);
		for (let n = 0; n < 100; n++) await tryAt(NOW + n);
		expect(await waitFor(fresh.db, ONE, NOW)).toBe(1000);
	});

	test('sent at once do not all come first', async () => {
		const all = await Promise.all(Array.from({ length: 60 }, () => tryAt(NOW)));
		expect(all.filter(Boolean)).toHaveLength(5);
	});

	test('leave other teachers alone', async () => {
		for (let n = 0; n < 50; n++) await tryAt(NOW);
		expect(await tryAt(NOW, 'sign-in as another')).toBe(true);
	});

	test('are forgotten once one was right, and after an hour', async () => {
		for (let n = 0; n < 20; n++) await tryAt(NOW + n * MINUTE);
		await wasRight(fresh.db, ONE);
		expect(await waitFor(fresh.db, ONE, NOW)).toBe(0);
		for (let n = 0; n < 20; n++) await tryAt(NOW + n * MINUTE);
		const later = NOW + 20 * MINUTE + 60 * MINUTE;
		for (let n = 0; n < 5; n++) expect(await tryAt(later)).toBe(true);
		expect(await tryAt(later)).toBe(false);
	});
});
