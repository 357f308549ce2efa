import * as crypto from 'node:crypto';
import { describe, expect, test, vi } from 'vitest';

vi.mock('node:crypto', { spy: true });
import { TooBusy } from '#lib/server/turns/fair-gate.ts';
import { hashPassword, isPassword, LONGEST_PASSWORD } from './password.ts';

const PASSWORD = 'correct horse battery';

describe('a password', () => {
	test('is recognised by what is kept of it, and no other is', async () => {
		const kept = await hashPassword(PASSWORD);
		expect(await isPassword(PASSWORD, kept)).toBe(true);
		expect(await isPassword(`${PASSWORD} `, kept)).toBe(false);
		expect(await isPassword('', kept)).toBe(false);
	});

	test('is kept as argon2id with 19 MiB and two passes, never twice alike', async () => {
		const kept = await Promise.all([hashPassword(PASSWORD), hashPassword(PASSWORD)]);
		for (const one of kept) {
			expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
			expect(one).not.toContain(PASSWORD);
		}
		expect(kept[0]).not.toBe(kept[1]);
	});

	test('is the same however a keyboard makes its letters', async () => {
		const kept = await hashPassword('Z\u00fcrich \u212b\uff11');
		expect(await isPassword('Zu\u0308rich \u00c51', kept)).toBe(true);
	});

	test('costs as much to check where there is no such teacher', async () => {
		const work = vi.mocked(crypto.argon2);
		work.mockClear();
		expect(await isPassword(PASSWORD, undefined)).toBe(false);
		expect(work).toHaveBeenCalledTimes(1);
		const [, parameters] = work.mock.calls[0]!;
		expect(parameters).toMatchObject({ memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 });
	});

	test('that is too long is refused before any work', async () => {
		const work = vi.mocked(crypto.argon2);
		work.mockClear();
		expect(await isPassword('a'.repeat(LONGEST_PASSWORD + 1), undefined)).toBe(false);
		expect(work).not.toHaveBeenCalled();
	});
});

describe('a flood of passwords', () => {
	test('is worked on two at a time, and who is too many is told so at once', async () => {
		let running = 0;
		let most = 0;
		const waiting: (() => void)[] = [];
		vi.mocked(crypto.argon2).mockImplementation((_name, _parameters, done) => {
			most = Math.max(most, ++running);
			waiting.push(() => {
				running--;
				done(null, Buffer.alloc(32) as never);
			});
		});
		const all = Array.from({ length: 100 }, () => hashPassword(PASSWORD));
		const settled = Promise.allSettled(all);
		while (waiting.length > 0) {
			waiting.shift()!();
			await new Promise((done) => setImmediate(done));
		}
		const results = await settled;
		const busy = results.filter((one) => one.status === 'rejected');
		expect(most).toBe(2);
		expect(busy).toHaveLength(48);
		expect(busy.every(({ reason }) => reason instanceof TooBusy)).toBe(true);
		vi.mocked(crypto.argon2).mockRestore();
	});
});
