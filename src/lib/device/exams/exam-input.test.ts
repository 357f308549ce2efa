import { expect, it } from 'vitest';
import { DEFAULT_COSTS } from '#lib/exam/plan/costs.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { examReader, type ExamDevice } from './exam-input.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const plan = {
	name: 'Exam',
	date: '2026-12-18',
	covers: [{ deck: 'd' }],
	minutes: 10,
	daysOff: [],
	questions: 20
};
const review = (seq: number, card: string): Entry => ({
	kind: 'review',
	device: 'learner00',
	seq,
	at: NOON + seq * 60_000,
	offset: 0,
	card,
	grade: 3,
	form: 'typed',
	mode: 'study',
	took: 6000,
	revision: 0
});

const deviceOf = (entries: Entry[]): ExamDevice => ({
	memories: Memories.fold(entries),
	latest: async (count) => entries.slice(-count),
	decks: {
		cards: async () =>
			['d/a/value', 'd/b/value', 'e/c/value'].map((id) => {
				const [deck = '', fact = ''] = id.split('/');
				return { id, deck, fact, revision: 0 };
			}),
		get: async () => undefined
	}
});
const at = { now: NOON, offset: 0 };

it('plans by the usual pace where the log cannot be read', async () => {
	const device: ExamDevice = {
		...deviceOf([review(1, 'd/a/value')]),
		latest: () => Promise.reject(new StorageFailure('unavailable'))
	};
	const input = await (await examReader(device))(plan, at);
	expect(input).toMatchObject({ spent: 0, costs: DEFAULT_COSTS, experience: { misses: [] } });
});

it('does not hide a fault of ours', async () => {
	const device: ExamDevice = {
		...deviceOf([]),
		latest: () => Promise.reject(new TypeError('a bug'))
	};
	await expect(examReader(device)).rejects.toThrow(TypeError);
});

it('counts today’s time with the exam’s cards, and no other', async () => {
	const device = deviceOf([review(1, 'd/a/value'), review(2, 'e/c/value')]);
	const input = await (await examReader(device))(plan, at);
	expect(input.cards.map(({ id }) => id)).toEqual(['d/a/value', 'd/b/value']);
	// Six seconds to answer, and the reading of the footnote until the next question.
	expect(input.spent).toBe(60);
});
