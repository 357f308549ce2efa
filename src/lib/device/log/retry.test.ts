import { describe, expect, test, vi } from 'vitest';
import { Retry } from './retry.ts';

/** A clock that runs what was put off when told to. */
function newClock() {
	const waits: { work: () => void; ms: number }[] = [];
	return {
		later: (work: () => void, ms: number) => void waits.push({ work, ms }),
		next: async () => {
			const wait = waits.shift();
			wait?.work();
			await Promise.resolve();
			await Promise.resolve();
			return wait?.ms;
		}
	};
}

describe('trying again', () => {
	test('waits twice as long each time, half a minute at most, until it works', async () => {
		const clock = newClock();
		let works = false;
		const attempt = vi.fn(async () => works);
		const retry = new Retry(attempt, clock.later);
		retry.start();
		retry.start();
		const waits: (number | undefined)[] = [];
		for (let n = 0; n < 8; n++) waits.push(await clock.next());
		expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
		works = true;
		expect(await clock.next()).toBe(30_000);
		expect(await clock.next()).toBeUndefined();
		retry.start();
		expect(await clock.next()).toBe(500);
		expect(attempt).toHaveBeenCalledTimes(10);
	});

	test('ends with the page', async () => {
		const clock = newClock();
		const attempt = vi.fn(async () => false);
		const retry = new Retry(attempt, clock.later);
		retry.start();
		retry.stop();
		await clock.next();
		expect(attempt).not.toHaveBeenCalled();
	});
});
