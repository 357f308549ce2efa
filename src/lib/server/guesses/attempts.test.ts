import { beforeEach, expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { attempt, forgetAttempts, giveBack, take, type Limit } from './attempts.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const SECOND = 1000;
/** One more each second. */
const ONE: Limit = { bucket: 'one', most: 10, within: 10 * SECOND };

eachDatabase('attempts', (fresh) => {
	beforeEach(() => fresh.db.deleteFrom('attempt').execute());

	const tryAt = (now: number, limit = ONE) => attempt(fresh.db, limit, now);
	const tries = async (count: number, now: number, limit = ONE) =>
		(await Promise.all(Array.from({ length: count }, () => tryAt(now, limit)))).filter(Boolean)
			.length;

	test('are let pass up to their limit, though many come at once', async () => {
		expect(await tries(100, NOW)).toBe(10);
		expect(await tries(5, NOW, { ...ONE, bucket: 'another' }), 'of others, too').toBe(5);
	});

	test('have room again one by one, and all of it once their time is over', async () => {
		await tries(10, NOW);
		expect(await tryAt(NOW + SECOND - 1)).toBe(false);
		expect(await tries(5, NOW + SECOND)).toBe(1);
		expect(await tries(5, NOW + 3.5 * SECOND)).toBe(2);
		expect(await tries(5, NOW + 4 * SECOND), 'no part of a second is lost').toBe(1);
		expect(await tries(20, NOW + 60 * SECOND)).toBe(10);
	});

	test('that come too early make nobody wait longer', async () => {
		await tries(10, NOW);
		for (let n = 0; n < 50; n++) await tryAt(NOW + n);
		expect(await tryAt(NOW + SECOND)).toBe(true);
	});

	test('say how long to wait', async () => {
		await tries(10, NOW);
		expect(await take(fresh.db, [[ONE]], NOW + 400)).toBe(600);
		expect(await take(fresh.db, [[ONE]], NOW + 1000)).toEqual([ONE]);
	});

	test('count against all limits or none', async () => {
		const narrow = { ...ONE, bucket: 'narrow', most: 2 };
		for (let n = 0; n < 6; n++) await take(fresh.db, [[ONE, narrow]], NOW);
		expect(await tries(20, NOW), 'what was refused was not counted').toBe(8);
	});

	test('are counted on the first lane that has room', async () => {
		const lanes = [[ONE], [{ ...ONE, bucket: 'next', most: 2 }]];
		const taken = [];
		for (let n = 0; n < 13; n++) taken.push(await take(fresh.db, lanes, NOW));
		expect(taken.slice(9)).toEqual([lanes[0], lanes[1], lanes[1], 1000]);
	});

	test('that are given back were none', async () => {
		for (let n = 0; n < 100; n++) {
			expect(await take(fresh.db, [[ONE]], NOW)).toEqual([ONE]);
			await giveBack(fresh.db, [ONE]);
		}
		await giveBack(fresh.db, [ONE, { ...ONE, bucket: 'unheard of' }]);
		expect(await tries(20, NOW), 'no more than all of it').toBe(10);
	});

	test('given back while others are counted are counted right', async () => {
		const both = [ONE, { ...ONE, bucket: 'both' }];
		await Promise.all(
			Array.from({ length: 60 }, async () => {
				if (typeof (await take(fresh.db, [both], NOW)) !== 'number') await giveBack(fresh.db, both);
			})
		);
		expect(await tries(20, NOW)).toBe(10);
	});

	test('by a server whose clock is behind are counted all the same', async () => {
		await tries(10, NOW);
		expect(await tries(5, NOW - 3600 * SECOND)).toBe(0);
	});

	test('are forgotten when no limit asks for them', async () => {
		await tries(3, NOW);
		await forgetAttempts(fresh.db, NOW + 1);
		expect(await fresh.db.selectFrom('attempt').selectAll().execute()).toEqual([]);
	});
});
