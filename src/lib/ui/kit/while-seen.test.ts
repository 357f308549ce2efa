import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileSeen } from './while-seen.ts';

const page = { visibilityState: 'visible', ...listeners() };

function listeners() {
	const all = new Set<() => void>();
	return {
		addEventListener: (_type: string, listener: () => void) => void all.add(listener),
		removeEventListener: (_type: string, listener: () => void) => void all.delete(listener),
		tell: () => all.forEach((listener) => listener())
	};
}

const show = (state: 'visible' | 'hidden') => {
	page.visibilityState = state;
	page.tell();
};

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal('document', page);
	page.visibilityState = 'visible';
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a slow answer arrives before the next is asked for, however slow it is', async () => {
	let arrived = 0;
	const work = vi.fn(
		() => new Promise<void>((done) => setTimeout(() => (arrived++, done()), 60_000))
	);
	const end = whileSeen(work, 5000);
	await vi.advanceTimersByTimeAsync(5000 + 60_000 + 4999);
	expect([work.mock.calls.length, arrived]).toEqual([1, 1]);
	await vi.advanceTimersByTimeAsync(60_001);
	expect([work.mock.calls.length, arrived]).toEqual([2, 2]);
	end();
});

test('what fails is tried again', async () => {
	const work = vi.fn(() => Promise.reject(new Error('no network')));
	const end = whileSeen(work, 1000);
	await vi.advanceTimersByTimeAsync(3500);
	expect(work).toHaveBeenCalledTimes(3);
	end();
});

test('nothing is asked while nobody looks, and at once when somebody does', async () => {
	const work = vi.fn(() => Promise.resolve());
	const end = whileSeen(work, 1000);
	show('hidden');
	await vi.advanceTimersByTimeAsync(10_000);
	expect(work).not.toHaveBeenCalled();
	show('visible');
	expect(work).toHaveBeenCalledTimes(1);
	end();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(work).toHaveBeenCalledTimes(1);
});
