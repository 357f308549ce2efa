import { describe, expect, test, vi } from 'vitest';
import { aloneFor, lockTest, type Locks } from './lock.ts';

/** Web Locks whose only answer is this. */
const locksThat = (request: (work: (lock: unknown) => unknown) => unknown): Locks =>
	({
		request: (_name: string, ...rest: unknown[]) => request(rest.at(-1) as never)
	}) as unknown as Locks;
const error = (name: string) => new DOMException('no', name);
const onLost = vi.fn();

describe('a lock on a test', () => {
	test('is not waited for where the browser refuses locks: it is as if it had none', async () => {
		for (const name of ['SecurityError', 'InvalidStateError']) {
			const locks = locksThat(() => Promise.reject(error(name)));
			const lock = await lockTest(locks, 'a', { take: false, onLost });
			expect(lock.held).toBe(true);
			lock.release();
		}
		expect(onLost).not.toHaveBeenCalled();
	});

	test('that another tab takes before it is here is not held, also once it comes', async () => {
		let comes: ((lock: unknown) => unknown) | undefined;
		const locks = locksThat((work) => {
			comes = work;
			return Promise.reject(error('AbortError'));
		});
		const lock = await lockTest(locks, 'a', { take: true, onLost });
		expect(lock.held).toBe(false);
		expect(comes?.({})).toBeUndefined();
		expect(lock.held).toBe(false);
		expect(onLost).not.toHaveBeenCalled();
	});

	test('that another tab takes away is told of, unless it was let go of before', async () => {
		for (const [letGo, calls] of [
			[false, 1],
			[true, 0]
		] as const) {
			const lost = vi.fn();
			const locks = locksThat(async (work) => {
				void work({});
				await Promise.resolve();
				throw error('AbortError');
			});
			const lock = await lockTest(locks, 'a', { take: false, onLost: lost });
			if (letGo) lock.release();
			await vi.waitFor(() => expect(lock.held).toBe(false));
			expect(lost).toHaveBeenCalledTimes(calls);
		}
	});
});

describe('what one tab does alone', () => {
	test('is done also where the browser refuses locks', async () => {
		const locks = locksThat(() => Promise.reject(error('SecurityError')));
		expect(await aloneFor(locks, 'a', () => Promise.resolve(1))).toBe(1);
	});

	test('is not done again when it fails by itself', async () => {
		const work = vi.fn(() => Promise.reject(new Error('of its own')));
		const locks = locksThat((begin) => begin({}));
		await expect(aloneFor(locks, 'a', work)).rejects.toThrow('of its own');
		expect(work).toHaveBeenCalledTimes(1);
	});
});
