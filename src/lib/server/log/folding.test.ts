import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { freshDatabase, type Fresh } from '#lib/server/database/each-database.ts';
import { addEntries } from './add-entries.ts';
import { Folding } from './folding.ts';

let fresh: Fresh & { remove: () => Promise<void> };
let folding: Folding;
let account: string;
let now = 0;

beforeEach(async () => {
	vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
	fresh = await freshDatabase('SQLite');
	({ id: account } = await newAccount(fresh.db, 'pupil', 0));
	folding = new Folding(fresh.db, 'one', () => now);
	const body = JSON.stringify({ offset: 0, kind: 'bury', card: 'd/f/a' });
	const taken = [{ device: 'phone0000000', seq: 1, at: 5, sent: 5, body }];
	await fresh.db.transaction().execute((trx) => addEntries(trx, [{ account, taken, arrived: 5 }]));
});
afterEach(async () => {
	await folding.stop();
	vi.useRealTimers();
	await fresh.remove();
});

/** Whether the account is folded so long after. */
async function folded(ms: number): Promise<boolean> {
	now += ms;
	vi.advanceTimersByTime(ms);
	await vi.waitFor(async () => folding.idle || Promise.reject(new Error('still folding')));
	return (await fresh.db.selectFrom('standing').select('end').execute()).length > 0;
}

test('a log with many new entries is folded once it is quiet', async () => {
	folding.grown(account, 1200);
	expect(await folded(9000)).toBe(false);
	folding.grown(account, 1);
	expect(await folded(9000)).toBe(false);
	expect(await folded(11_000)).toBe(true);
});

test('a log with few is left to whoever asks', async () => {
	folding.grown(account, 20);
	expect(await folded(60_000)).toBe(false);
});

test('an account that is gone holds up no other', async () => {
	folding.grown('nobody', 5000);
	folding.grown(account, 5000);
	expect(await folded(20_000)).toBe(true);
});
