import { expect, test } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { mayTry, waitFor, wasRight } from './growing-delay.ts';

const START = 1_800_000_000_000;

eachDatabase('the growing delay', (fresh) => {
	test('lets five tries pass, then makes each wait longer, up to a minute', async () => {
		let now = START;
		const waits: number[] = [];
		for (let n = 0; n < 15; n++) {
			const wait = await waitFor(fresh.db, 'ada', now);
			waits.push(wait / 1000);
			if (wait > 0) expect(await mayTry(fresh.db, 'ada', now + wait - 1)).toBe(false);
			now += wait;
			expect(await mayTry(fresh.db, 'ada', now)).toBe(true);
		}
		expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 60, 60, 60, 60]);
		expect(await mayTry(fresh.db, 'bob', now), 'others go on').toBe(true);
	});

	test('is no longer for tries that came too soon', async () => {
		for (let n = 0; n < 6; n++) await mayTry(fresh.db, 'eager', START + n * 1000);
		const wait = await waitFor(fresh.db, 'eager', START + 5000);
		for (let n = 0; n < 50; n++) expect(await mayTry(fresh.db, 'eager', START + 5000)).toBe(false);
		expect(await waitFor(fresh.db, 'eager', START + 5000)).toBe(wait);
	});

	test('lets only some of those pass who come at once', async () => {
		const tries = Array.from({ length: 30 }, () => mayTry(fresh.db, 'crowd', START));
		expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(5);
	});

	test('is forgotten after the right one, and after an hour', async () => {
		for (let n = 0; n < 5; n++) await mayTry(fresh.db, 'right', START);
		await wasRight(fresh.db, 'right');
		expect(await waitFor(fresh.db, 'right', START)).toBe(0);
		for (let n = 0; n < 5; n++) await mayTry(fresh.db, 'later', START);
		const hour = START + 3_600_000;
		for (let n = 0; n < 5; n++) expect(await mayTry(fresh.db, 'later', hour)).toBe(true);
	});
});
