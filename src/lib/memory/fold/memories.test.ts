import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryDraft, Entry, Grade } from '#lib/memory/log/entry.ts';
import { DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import { card, deliveries, log } from '#lib/memory/log/log.arbitrary.ts';
import { Memories } from './memories.ts';
import { pour } from './snapshot.ts';
import { NO_PAPERS } from './papers.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const A = 'aaaaaaaa';
const B = 'bbbbbbbb';

/** Entries of one device, an hour apart unless they say when. */
function written(
	device: string,
	...drafts: (EntryDraft & { at?: number; offset?: number })[]
): Entry[] {
	return drafts.map((draft, i) => ({
		at: NOON + i * HOUR,
		offset: 0,
		...draft,
		device,
		seq: i + 1
	}));
}
const review = (card: string, grade: Grade, at?: number) =>
	({
		kind: 'review',
		card,
		grade,
		form: 'reveal',
		mode: 'study',
		took: 3000,
		revision: 0,
		...(at !== undefined && { at })
	}) as const;
const undo = (device: string, seq: number, at?: number) =>
	({ kind: 'undo', target: { device, seq }, ...(at !== undefined && { at }) }) as const;

const star = (on: boolean) => ({ kind: 'star', card: 'a', on }) as const;

/** Everything a log adds up to, comparable. */
function total(memories: Memories) {
	const cards = [...memories.cards()].sort();
	return {
		cards: cards.map((card) => [card, memories.get(card)]),
		settings: memories.settings,
		papers: memories.papers,
		days: [...memories.days].sort(([a], [b]) => a - b)
	};
}

describe('memories', () => {
	it('are the same for any order of arrival, in any portions, with repetitions', () => {
		fc.assert(
			fc.property(deliveries, ({ entries, batches }) => {
				const memories = new Memories();
				for (const batch of batches) memories.add(batch);
				expect(total(memories)).toEqual(total(Memories.fold(entries)));
			}),
			{ numRuns: 500 }
		);
	});

	it('are the same whether or not the log says what was answered', () => {
		fc.assert(
			fc.property(log, (entries) => {
				const silent = entries.map((entry): Entry => {
					if (entry.kind !== 'review') return entry;
					const { answer: _, ...rest } = entry;
					return rest;
				});
				expect(total(Memories.fold(entries))).toEqual(total(Memories.fold(silent)));
			})
		);
	});

	it('are the same when entries come one by one as they are made, as on the device itself', () => {
		fc.assert(
			fc.property(log, (entries) => {
				const own = entries.filter(({ device }) => device === A);
				const memories = new Memories();
				for (const entry of own) memories.add([entry]);
				expect(total(memories)).toEqual(total(Memories.fold(own)));
			}),
			{ numRuns: 300 }
		);
	});

	it('go on from a snapshot as if they had been folded whole, or say that they cannot', () => {
		fc.assert(
			fc.property(deliveries, fc.nat(), fc.array(card), ({ entries, batches }, n, order) => {
				const cut = batches.length === 0 ? 0 : n % batches.length;
				const before = new Memories();
				for (const batch of batches.slice(0, cut)) before.add(batch);
				const restored = Memories.restore(pour(structuredClone(before.snapshot(order))));
				expect(total(restored)).toEqual(total(before));
				for (const batch of batches.slice(cut)) restored.add(batch);
				if (!restored.needsHistory) expect(total(restored)).toEqual(total(Memories.fold(entries)));
			}),
			{ numRuns: 500 }
		);
	});

	it('need no history for what a device does next after a snapshot', () => {
		const first = written(A, review('a', 3), review('b', 1), review('a', 4));
		const next = written(A, ...first, review('a', 1, NOON + DAY), undo(A, 4, NOON + DAY)).slice(3);
		const restored = Memories.restore(pour(Memories.fold(first).snapshot()));
		restored.add(next);
		expect(restored.needsHistory).toBe(false);
		expect(total(restored)).toEqual(total(Memories.fold([...first, ...next])));
	});

	it('need history to undo what lies within a snapshot', () => {
		const first = written(A, review('a', 3));
		const restored = Memories.restore(pour(Memories.fold(first).snapshot()));
		restored.add(written(A, review('a', 3), undo(A, 1)).slice(1));
		expect(restored.needsHistory).toBe(true);
	});

	it('pass over entries of kinds that only a newer version knows', () => {
		const [first] = written(A, review('a', 3));
		const strange = { ...first!, seq: 2, kind: 'dream' } as unknown as Entry;
		expect(total(Memories.fold([first!, strange]))).toEqual(total(Memories.fold([first!])));
	});

	it('stay as they were read when entries are added', () => {
		const [first, second] = written(A, review('a', 3), review('a', 1));
		const memories = Memories.fold([first!]);
		const read = memories.get('a')!;
		const copy = { ...read };
		memories.add([second!]);
		expect(read).toEqual(copy);
		expect(memories.get('a')).not.toEqual(copy);
	});
});

describe('undo', () => {
	const once = Memories.fold(written(A, review('a', 3)));

	it('makes a review as if it had never been', () => {
		const memories = Memories.fold(written(A, review('a', 3), review('a', 1), undo(A, 2)));
		expect(memories.get('a')).toEqual(once.get('a'));
		expect(memories.days).toEqual(once.days);
	});

	it('of the only review leaves a card that was never seen', () => {
		expect(Memories.fold(written(A, review('a', 3), undo(A, 1))).get('a')).toBeUndefined();
	});

	it('can be undone, and that too', () => {
		const twice = [review('a', 3), undo(A, 1), undo(A, 2)] as const;
		expect(total(Memories.fold(written(A, ...twice)))).toEqual(total(once));
		expect(Memories.fold(written(A, ...twice, undo(A, 3))).get('a')).toBeUndefined();
	});

	it('works from another device whose clock is ten years behind', () => {
		const memories = Memories.fold([
			...written(A, review('a', 3)),
			...written(B, undo(A, 1, NOON - 3650 * DAY))
		]);
		expect(memories.get('a')).toBeUndefined();
	});

	it('counts for nothing in a circle', () => {
		const memories = Memories.fold([
			...written(A, review('a', 3), undo(B, 1)),
			...written(B, undo(A, 2), undo(A, 1))
		]);
		expect(memories.get('a')).toBeUndefined();
		expect(
			Memories.fold([...written(A, undo(B, 1)), ...written(B, undo(A, 1))]).get('a')
		).toBeUndefined();
	});

	it('of settings brings the old ones back for the reviews that followed', () => {
		const strict = { kind: 'settings', set: { desiredRetention: 0.97 } } as const;
		const memories = Memories.fold(written(A, strict, { ...review('a', 4), at: NOON }));
		expect(memories.get('a')!.due).toBeLessThan(
			Memories.fold(written(A, strict, { ...review('a', 4), at: NOON }, undo(A, 1))).get('a')!.due
		);
	});
});

describe('weights', () => {
	const reviews = [review('a', 3), review('a', 3, NOON + 3 * DAY), review('b', 1)] as const;
	const fitted = DEFAULT_WEIGHTS.map((w) => w * 1.2);
	const weights = (set: readonly number[], at = NOON + 4 * DAY) => ({
		kind: 'settings' as const,
		set: { weights: [...set] },
		at
	});

	it('count for the whole history, as if they had been there from the start', () => {
		const late = Memories.fold(written(A, ...reviews, weights(fitted)));
		const early = Memories.fold(written(A, weights(fitted, NOON - DAY), ...reviews));
		expect(late.get('a')).toEqual(early.get('a'));
		expect(late.get('a')).not.toEqual(Memories.fold(written(A, ...reviews)).get('a'));
	});

	it('leave no trace when they are undone, or the standard ones come back', () => {
		const before = Memories.fold(written(A, ...reviews)).get('a');
		const undone = Memories.fold(written(A, ...reviews, weights(fitted), undo(A, 4)));
		const reset = Memories.fold(written(A, ...reviews, weights(fitted), weights(DEFAULT_WEIGHTS)));
		expect(undone.get('a')).toEqual(before);
		expect(reset.get('a')).toEqual(before);
	});

	it('that come with a correction of what a snapshot stands for need history too', () => {
		const entries = written(
			A,
			...reviews,
			weights(fitted),
			undo(A, 4, NOON + 5 * DAY),
			undo(A, 3, NOON + 6 * DAY)
		);
		const restored = Memories.restore(pour(Memories.fold(entries.slice(0, 3)).snapshot()));
		restored.add(entries.slice(3));
		expect(restored.needsHistory).toBe(true);
	});

	it('after a snapshot need history, but the same ones again do not', () => {
		const entries = written(
			A,
			...reviews,
			weights(fitted),
			weights(fitted),
			weights(DEFAULT_WEIGHTS)
		);
		const restored = Memories.restore(pour(Memories.fold(entries.slice(0, 4)).snapshot()));
		restored.add([entries[4]!]);
		expect(restored.needsHistory).toBe(false);
		restored.add([entries[5]!]);
		expect(restored.needsHistory).toBe(true);
	});
});

describe('other entries', () => {
	it('correct a grade: the last correction counts', () => {
		const regrade = (grade: Grade) =>
			({ kind: 'regrade', target: { device: A, seq: 1 }, grade }) as const;
		const memories = Memories.fold(written(A, review('a', 1), regrade(4), regrade(3)));
		expect(memories.get('a')).toEqual(Memories.fold(written(A, review('a', 3))).get('a'));
	});

	it('reset a card, but not what was decided about it', () => {
		const memories = Memories.fold(
			written(
				A,
				review('a', 3),
				{ kind: 'suspend', card: 'a', on: true },
				{ kind: 'reset', card: 'a' }
			)
		);
		expect(memories.get('a')).toMatchObject({
			state: 'new',
			reps: 0,
			stability: 0,
			suspended: true
		});
	});

	it('bury a card until four in the morning of the learner', () => {
		const at = Date.UTC(2026, 10, 23, 23, 30);
		const [bury] = written(A, { kind: 'bury', card: 'a', at, offset: 120 });
		expect(Memories.fold([bury!]).get('a')!.buriedUntil).toBe(Date.UTC(2026, 10, 24, 2));
	});
});

describe('days', () => {
	it('begin at four: a review at three in the morning belongs to the evening before', () => {
		const late = Date.UTC(2026, 10, 24, 3);
		const memories = Memories.fold(
			written(A, review('a', 3, late - 5 * HOUR), review('b', 3, late))
		);
		expect([...memories.days.values()]).toEqual([2]);
		expect(memories.get('a')!.introduced).toBe(memories.get('b')!.introduced);
	});

	it('make a card due when its day begins, not at the hour of the last review', () => {
		const memories = Memories.fold(written(A, review('a', 3, Date.UTC(2026, 10, 23, 21))));
		expect(new Date(memories.get('a')!.due).toISOString()).toBe('2026-11-25T04:00:00.000Z');
	});
});

describe('a star', () => {
	it('is what was said last, is taken back by an undo, and changes no memory', () => {
		const reviewed = Memories.fold(written(A, review('a', 3)));
		const memories = Memories.fold(written(A, review('a', 3), star(true)));
		expect(memories.papers.stars).toEqual({ a: true });
		expect(memories.get('a')).toEqual(reviewed.get('a'));
		memories.add(written(B, { ...star(false), at: NOON + DAY }));
		expect(memories.papers.stars?.['a']).toBe(false);
		memories.add(written(B, { ...star(false), at: NOON + DAY }, undo(B, 1, NOON + DAY)).slice(1));
		expect(memories.papers.stars).toEqual({ a: true });
	});

	it('leaves nothing where nobody gave one, as what older releases have kept', () => {
		expect(Object.keys(Memories.fold(written(A, review('a', 3))).papers)).toEqual(
			Object.keys(NO_PAPERS)
		);
	});
});
