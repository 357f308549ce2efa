import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { log } from './log.arbitrary.ts';
import { pack, unpack } from './pack.ts';

const [review] = [
	{
		device: 'aaaaaaaa',
		seq: 1,
		at: 1_790_000_000_000,
		offset: -180,
		kind: 'review',
		card: 'd/f/x',
		grade: 3,
		form: 'typed',
		mode: 'test',
		took: 2400,
		revision: 1
	} satisfies Entry
];

describe('a pack', () => {
	it('gives back any log as it was', () => {
		fc.assert(
			fc.property(log, (entries) => {
				expect(unpack(structuredClone(pack(entries)))).toEqual(entries);
			})
		);
	});

	it.each([
		['a kind that only a newer version knows', { ...review, kind: 'dream', of: ['sheep'] }],
		['a review with a field more', { ...review, mood: 'fine' }],
		['a review that says what was answered', { ...review, answer: 'Georgia' }],
		['a review with a field less', { ...review, took: undefined }],
		['a number out of range', { ...review, revision: 70_000 }],
		['an offset out of range', { ...review, offset: 40_000 }],
		['a fraction of a millisecond', { ...review, at: 0.5 }],
		['a name with a line end', { ...review, card: 'a\nb' }],
		['a mode that only a newer version knows', { ...review, mode: 'dream' }]
	])('keeps %s as it is', (_name, strange) => {
		const entries = [review, strange as unknown as Entry, { ...review, seq: 3 }];
		expect(unpack(structuredClone(pack(entries)))).toEqual(entries);
	});

	it('holds plain reviews in columns only', () => {
		expect(pack([review, { ...review, seq: 2 }]).rest).toEqual([]);
	});

	it('holds beside the columns only those reviews that say what was answered', () => {
		const entries = Array.from({ length: 100 }, (_, i) => ({
			...review,
			seq: i + 1,
			...(i % 10 === 7 && { answer: `Answer ${i}` })
		}));
		expect(pack(entries).rest.map(([place]) => place)).toEqual([
			7, 17, 27, 37, 47, 57, 67, 77, 87, 97
		]);
	});

	it('of nothing is nothing', () => {
		expect(unpack(pack([]))).toEqual([]);
	});
});
