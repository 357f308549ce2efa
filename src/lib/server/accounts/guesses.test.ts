import { beforeEach, expect, test, vi } from 'vitest';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { guessed } from './guesses.ts';

const NOW = Date.UTC(2026, 10, 25, 12);
const TEN_MINUTES = 600_000;

const here = vi.hoisted(() => ({ backend: {} as object }));
vi.mock('#lib/server/backend.ts', () => ({ backend: async () => here.backend }));

/** What became of a guess: 'right', 'wrong' or 429. */
const guess = (address: string, right = false) =>
	guessed({ getClientAddress: () => address }, 'class', async () => right || undefined).then(
		(found) => (found ? 'right' : 'wrong'),
		({ status }: { status: number }) => status
	);

/** How many of so many guesses were looked at, twenty of them at a time. */
async function lookedAt(guesses: number, addressOf: (n: number) => string) {
	let looked = 0;
	for (let n = 0; n < guesses; n += 20) {
		const batch = Array.from({ length: 20 }, (_, i) => guess(addressOf(n + i)));
		looked += (await Promise.all(batch)).filter((what) => what === 'wrong').length;
	}
	return looked;
}

eachDatabase('guessing codes', (fresh) => {
	let now: number;
	beforeEach(async () => {
		now = NOW;
		here.backend = { db: fresh.db, now: () => now };
		await fresh.db.deleteFrom('attempt').execute();
	});

	test('10,000 times from one address, few are looked at, and others are not held up', async () => {
		expect(await lookedAt(10_000, () => '203.0.113.7')).toBeLessThanOrEqual(80);
		expect(await guess('203.0.113.7', true), 'not even a right one').toBe(429);
		expect(await guess('198.51.100.1', true)).toBe('right');
		now += TEN_MINUTES;
		expect(await guess('203.0.113.7', true), 'ten minutes later').toBe('right');
	});

	test('10,000 times from 500 addresses, no more are looked at than leaves codes safe', async () => {
		const looked = await lookedAt(10_000, (n) => `2001:db8::${n % 500}`);
		expect(looked).toBeGreaterThan(1000);
		expect(looked).toBeLessThanOrEqual(3020);
	});

	test('rightly costs nothing: a school is one address', async () => {
		for (let n = 0; n < 1000; n += 50) {
			const batch = Array.from({ length: 50 }, () => guess('192.0.2.1', true));
			expect(new Set(await Promise.all(batch))).toEqual(new Set(['right']));
		}
	});
});
