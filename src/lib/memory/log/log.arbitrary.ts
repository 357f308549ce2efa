/** Made-up review logs for property tests: several devices, wrong clocks, corrections of anything. */
import * as fc from 'fast-check';
import { DEFAULT_WEIGHTS } from '#lib/memory/fsrs/fsrs6.ts';
import type { EntryDraft, Entry, Grade } from './entry.ts';
import { DAY } from '#lib/memory/day.ts';

const DEVICES = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const;
const YEARS = 3652 * DAY;

const grade = fc.constantFrom<Grade[]>(1, 2, 3, 4);
/** A card of the logs. */
export const card = fc.constantFrom('d/one/x', 'd/one/y', 'd/two/x', 'e/three/z');
/** May name what is not there, what comes later, and itself. */
const target = fc.record({
	device: fc.constantFrom(...DEVICES, 'zzzzzzzz'),
	seq: fc.integer({ min: 1, max: 14 })
});

const draft: fc.Arbitrary<EntryDraft> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record(
			{
				kind: fc.constant('review' as const),
				card,
				grade,
				form: fc.constantFrom('reveal', 'choice', 'typed'),
				mode: fc.constant('study' as const),
				took: fc.nat(60_000),
				revision: fc.nat(2),
				answer: fc.string({ minLength: 1, maxLength: 100 }),
				chance: fc.constantFrom(0, 0.0159, 0.3333, 0.5, 0.9, 1)
			},
			{ requiredKeys: ['kind', 'card', 'grade', 'form', 'mode', 'took', 'revision'] }
		)
	},
	{ weight: 3, arbitrary: fc.record({ kind: fc.constant('undo' as const), target }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant('regrade' as const), target, grade }) },
	fc.record({ kind: fc.constant('reset' as const), card }),
	fc.record({ kind: fc.constant('suspend' as const), card, on: fc.boolean() }),
	fc.record({ kind: fc.constant('bury' as const), card }),
	fc.record({ kind: fc.constant('alias' as const), card, name: fc.constantFrom('one', 'another') }),
	fc.record({ kind: fc.constant('star' as const), card, on: fc.boolean() }),
	fc.record({
		kind: fc.constant('settings' as const),
		set: fc.record(
			{
				desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
				knownBefore: fc.constantFrom(0.1, 0.6),
				dayStart: fc.nat(1439),
				newPerDay: fc.nat(100),
				weights: fc.constantFrom(
					DEFAULT_WEIGHTS.map((w) => w * 0.8),
					DEFAULT_WEIGHTS.map((w) => w * 1.3)
				)
			},
			{ requiredKeys: [] }
		)
	}),
	fc.record({
		kind: fc.constant('exam' as const),
		exam: fc.constantFrom('exam0001', 'exam0002'),
		plan: fc.option(
			fc.record({
				name: fc.constantFrom('Friday', 'Finals'),
				date: fc.constant('2026-12-18'),
				covers: fc.array(fc.record({ deck: card }), { minLength: 1, maxLength: 2 }),
				minutes: fc.integer({ min: 1, max: 60 }),
				daysOff: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
				questions: fc.constant(20)
			})
		)
	}),
	fc.record({
		kind: fc.constant('result' as const),
		exam: fc.constantFrom('exam0001', 'exam0002'),
		result: fc.record({
			date: fc.constant('2026-12-18'),
			score: fc.constantFrom(0, 0.5, 1),
			questions: fc.constant(20),
			expected: fc.constant({ mean: 0.7, low: 0.6, high: 0.8 }),
			plain: fc.constant(0.7)
		})
	}),
	fc.record({ kind: fc.constant('report' as const), card, text: fc.constantFrom('typo', 'wrong') })
);

/** What one device wrote: its clock may be years off, jump back, and change its zone. */
const thread = (device: string): fc.Arbitrary<Entry[]> =>
	fc
		.record({
			skew: fc.oneof(fc.constant(0), fc.integer({ min: -YEARS, max: YEARS })),
			steps: fc.array(
				fc.record({
					draft,
					pause: fc.oneof(fc.nat(20 * 60_000), fc.integer({ min: -2 * DAY, max: 40 * DAY })),
					offset: fc.constantFrom(-600, 0, 60, 120, 345, 840)
				}),
				{ maxLength: 14 }
			)
		})
		.map(({ skew, steps }) => {
			let at = Date.UTC(2026, 9, 24) + skew;
			return steps.map(({ draft: what, pause, offset }, i): Entry => {
				at += pause;
				return { ...what, device, seq: i + 1, at, offset };
			});
		});

/** A whole log, in order of device and number. */
export const log: fc.Arbitrary<Entry[]> = fc
	.tuple(...DEVICES.map(thread))
	.map((threads) => threads.flat());

/** A log, the order in which its entries arrive, and where the deliveries are cut. */
export const deliveries: fc.Arbitrary<{ entries: Entry[]; batches: Entry[][] }> = log.chain(
	(entries) =>
		fc
			.record({
				arrived: fc.shuffledSubarray(entries, { minLength: entries.length }),
				again: fc.subarray(entries),
				size: fc.integer({ min: 1, max: 9 })
			})
			.map(({ arrived, again, size }) => {
				const all = [...arrived, ...again];
				const cuts = Array.from({ length: Math.ceil(all.length / size) }, (_, i) => i * size);
				return { entries, batches: cuts.map((cut) => all.slice(cut, cut + size)) };
			})
);
