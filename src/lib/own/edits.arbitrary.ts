/** For tests: logs of edits as devices write them. */
import * as fc from 'fast-check';
import type { Edit, Part } from './edit.ts';

export const DECK = 'own-00000000000000000000';
const DEVICES = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'] as const;

const part = fc.oneof(
	fc.constant<Part>({ of: 'head' }),
	fc.record({
		of: fc.constantFrom('source' as const, 'entity' as const, 'fact' as const, 'place' as const),
		id: fc.constantFrom('a', 'b')
	})
);

const batch = fc.constantFrom('batch001', 'batch002');

const what = fc.oneof(
	{
		weight: 3,
		arbitrary: fc.record(
			{
				part,
				value: fc.oneof(fc.constant(null), fc.integer(), fc.string()),
				batch
			},
			{ requiredKeys: ['part', 'value'] }
		)
	},
	fc.record({ undo: fc.integer({ min: 1, max: 8 }), of: fc.constantFrom(...DEVICES) }),
	fc.record({ withdraw: batch })
);

/** Numbers without gaps, clocks that may jump back, undos of whatever there is, is not yet, or never was. */
export const editLog: fc.Arbitrary<Edit[]> = fc
	.array(
		fc.record({
			device: fc.constantFrom(...DEVICES),
			at: fc.integer({ min: 0, max: 20 }),
			what
		}),
		{ maxLength: 24 }
	)
	.map((written) => {
		const next = new Map<string, number>();
		return written.map(({ device, at, what }): Edit => {
			const seq = (next.get(device) ?? 0) + 1;
			next.set(device, seq);
			const stamp = { device, seq, at, offset: 0 };
			if ('withdraw' in what) return { ...stamp, kind: 'withdraw', batch: what.withdraw };
			return 'undo' in what
				? { ...stamp, kind: 'undo', target: { device: what.of, seq: what.undo } }
				: { ...stamp, kind: 'edit', deck: DECK, ...what };
		});
	});

/** A log, and the same entries in another order. */
export const editLogTwice = editLog.chain((entries) =>
	fc.tuple(
		fc.constant(entries),
		fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length })
	)
);
