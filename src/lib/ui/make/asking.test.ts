import { describe, expect, test } from 'vitest';
import type { Decision } from '#lib/article/queue/queue.ts';
import type { Answered } from '#lib/device/model/ask.ts';
import { Asking } from './asking.svelte.ts';

const REJECT: Decision = { does: 'reject', id: 'a' };

function asking(ask: (part: string, signal: AbortSignal) => Promise<Answered>) {
	const taken: Decision[] = [];
	const one = new Asking({
		review: { take: (decisions) => taken.push(...decisions) },
		ask,
		admit: async (proposed) => ({
			decisions: proposed.map(() => REJECT),
			refused: { words: 1, known: 2 }
		})
	});
	return { one, taken };
}
const facts = async (): Promise<Answered> => ({ ok: true, proposed: [1, 2] });

describe('asking a model part by part', () => {
	test('adds up what came and what was refused', async () => {
		const { one, taken } = asking(facts);
		await one.begin(['a', 'b']);
		expect(one).toMatchObject({ part: 0, all: 2, done: true, came: 4, allRefused: 6 });
		expect(one.reasons).toEqual(['words', 'known']);
		expect(taken).toHaveLength(4);
	});

	test('goes on after an answer that nobody can read, and not to a server that is not there', async () => {
		const asked: string[] = [];
		const failing = (why: 'unreadable' | 'unreachable') =>
			asking(async (part) => {
				asked.push(part);
				return part === 'a' ? { ok: false, why } : facts();
			}).one;
		const unread = failing('unreadable');
		await unread.begin(['a', 'b']);
		expect(unread).toMatchObject({ came: 2, failure: 'unreadable' });
		const gone = failing('unreachable');
		await gone.begin(['a', 'b']);
		expect(gone).toMatchObject({ came: 0, failure: 'unreachable', part: 0 });
		expect(asked).toEqual(['a', 'b', 'a']);
	});

	test('can be stopped, and keeps what came', async () => {
		const { one, taken } = asking((part, signal) =>
			part === 'a'
				? facts()
				: new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error())))
		);
		const begun = one.begin(['a', 'b', 'c']);
		await expect.poll(() => one.part).toBe(2);
		one.stop();
		await begun;
		expect(one).toMatchObject({ part: 0, came: 2, failure: undefined });
		expect(taken).toHaveLength(2);
	});
});
