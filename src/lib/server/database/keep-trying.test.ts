import { expect, test, vi } from 'vitest';
import { keepTrying } from './keep-trying.ts';

const usual = () => ({
	hopeful: () => true,
	failed: vi.fn(),
	signal: new AbortController().signal
});

test('what can never be had is not tried again', async () => {
	const open = vi.fn().mockRejectedValue(new Error('no such folder'));
	const trying = { ...usual(), hopeful: () => false };
	await expect(keepTrying(open, trying)).rejects.toThrow('no such folder');
	expect(open).toHaveBeenCalledOnce();
	expect(trying.failed).not.toHaveBeenCalled();
});

test('waiting ends when it is told to', async () => {
	const ending = new AbortController();
	const open = vi.fn().mockRejectedValue(new Error('not yet'));
	const waiting = keepTrying(open, { ...usual(), signal: ending.signal });
	ending.abort();
	await expect(waiting).rejects.toThrow(/abort/i);
	expect(open).toHaveBeenCalledOnce();
});

test('what is not there yet is tried until it is, and each failure told', async () => {
	const open = vi
		.fn()
		.mockRejectedValueOnce(new Error('not yet'))
		.mockRejectedValueOnce(new Error('still not'))
		.mockResolvedValue('open');
	const trying = usual();
	expect(await keepTrying(open, trying)).toBe('open');
	expect(trying.failed.mock.calls.flat().map(String)).toEqual([
		'Error: not yet',
		'Error: still not'
	]);
});
