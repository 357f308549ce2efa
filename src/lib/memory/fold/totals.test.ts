import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '#lib/memory/log/entry.ts';
import { log } from '#lib/memory/log/log.arbitrary.ts';
import { Memories } from './memories.ts';
import { snapshotFromBytes, snapshotToBytes } from './snapshot-bytes.ts';
import { addTotals, noTotals, reachesBack } from './totals.ts';
import { totalsFromBytes, totalsToBytes } from './totals-bytes.ts';

const NOON = Date.UTC(2026, 10, 25, 12);

const review = (seq: number, rest: Partial<Entry> = {}): Entry =>
	({
		device: 'aaaaaaaa',
		seq,
		at: NOON,
		offset: 0,
		kind: 'review',
		card: 'd/f/a',
		grade: 3,
		form: 'typed',
		mode: 'study',
		took: 2000,
		revision: 0,
		...rest
	}) as Entry;

const totalsOf = (entries: readonly Entry[]) => {
	const totals = noTotals();
	addTotals(totals, entries);
	return totals;
};

describe('totals', () => {
	it('count reviews, right ones and time by the learner’s day', () => {
		const late = { at: NOON + 15 * 3_600_000 };
		const { days } = totalsOf([review(1), review(2, { grade: 1 }), review(3, late)]);
		// Three in the morning belongs to the day before.
		expect([...days.values()]).toEqual([{ reviews: 3, right: 2, took: 6000 }]);
	});

	it('count what was answered wrong, and how often', () => {
		const wrong = (seq: number, answer: string) => review(seq, { grade: 1, answer });
		const { cards } = totalsOf([
			review(1, { answer: 'Moldova' }),
			wrong(2, 'Georgia'),
			wrong(3, 'Ukraine'),
			wrong(4, 'Georgia'),
			review(5, { grade: 1 })
		]);
		expect(cards.get('d/f/a')).toMatchObject({ asked: 5, wrong: 4 });
		expect([...cards.get('d/f/a')!.answers]).toEqual([
			['Georgia', 2],
			['Ukraine', 1]
		]);
	});

	it('leave out what was undone, and go by the grade that counts', () => {
		const { cards } = totalsOf([
			review(1, { grade: 1, answer: 'typo' }),
			review(2, { grade: 1, answer: 'undone' }),
			{ ...stamp(3), kind: 'regrade', target: target(1), grade: 3 },
			{ ...stamp(4), kind: 'undo', target: target(2) }
		]);
		expect(cards.get('d/f/a')).toMatchObject({ asked: 1, wrong: 0, answers: new Map() });
	});

	it('keep the wrong answers that are frequent, and the latest', () => {
		const entries = Array.from({ length: 60 }, (_, i) =>
			review(i + 1, { grade: 1, answer: i % 3 === 0 ? 'Georgia' : `slip ${i}` })
		);
		const { answers } = totalsOf(entries).cards.get('d/f/a')!;
		expect(answers.size).toBe(12);
		expect(answers.get('Georgia')).toBe(20);
		expect(answers.has('slip 59')).toBe(true);
	});

	it('take any name for a card or an answer', () => {
		const odd = review(1, { card: '__proto__', grade: 1, answer: 'constructor' });
		expect(totalsFromBytes(totalsToBytes(totalsOf([odd])))).toEqual(totalsOf([odd]));
		expect({}).not.toHaveProperty('asked');
	});

	it('are stored as they are, however many cards there are', () => {
		const many = totalsOf(
			Array.from({ length: 1234 }, (_, i) =>
				review(i + 1, { card: `d/f/line\n${i}`, grade: i % 3 ? 3 : 1, answer: `Ö\n${i}` })
			)
		);
		expect(totalsFromBytes(totalsToBytes(many))).toEqual(many);
		expect(totalsFromBytes(totalsToBytes(noTotals()))).toEqual(noTotals());
	});

	it('are refused where bytes are missing', () => {
		const bytes = totalsToBytes(totalsOf([review(1), review(2, { card: 'd/f/b' })]));
		for (let cut = 0; cut < bytes.length; cut++)
			expect(() => totalsFromBytes(bytes.subarray(0, cut))).toThrow();
	});

	it('are the same added up at once or in parts that do not reach back, stored in between', () =>
		fc.assert(
			fc.property(log, fc.nat(), (entries, cut) => {
				const at = cut % (entries.length + 1);
				const [first, second] = [entries.slice(0, at), entries.slice(at)];
				fc.pre(!reachesBack(second));
				const totals = totalsFromBytes(totalsToBytes(totalsOf(first)));
				addTotals(totals, second);
				// An undo of what is only to come says nothing at all.
				fc.pre(!reachesBack(first));
				expect(totals).toEqual(totalsOf(entries));
			})
		));
});

const target = (seq: number) => ({ device: 'aaaaaaaa', seq });
const stamp = (seq: number) => ({ ...target(seq), at: NOON, offset: 0 });

describe('a snapshot as bytes', () => {
	it('is the same snapshot', () =>
		fc.assert(
			fc.property(log, (entries) => {
				const snapshot = Memories.fold(entries).snapshot();
				const bytes = snapshotToBytes(snapshot);
				expect(snapshotFromBytes(bytes)).toEqual(snapshot);
				// Within something larger, as a database driver hands it out.
				const pool = Buffer.alloc(bytes.length + 9);
				pool.set(bytes, 3);
				expect(snapshotFromBytes(pool.subarray(3, bytes.length + 3))).toEqual(snapshot);
			})
		));
});
