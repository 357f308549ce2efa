import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { loosened } from '#lib/releases/loosened.ts';
import { Edit } from './edit.ts';
import { isReadable } from './readable.ts';

const usual = {
	device: 'devicedevice',
	seq: 1,
	at: 1,
	offset: 60,
	kind: 'edit',
	deck: 'own-00000000000000000000',
	part: { of: 'fact', id: 'a-1' },
	value: null,
	batch: 'batchbatch'
};

/** What may stand in any field, in its place or not. */
const anything: fc.Arbitrary<unknown> = fc.oneof(
	fc.constantFrom<unknown>(undefined, null, 0, 1, -1, 1.5, 1e12, 1e13, -0, NaN, 9e15, 1441, true),
	fc.constantFrom('', 'own-1', 'device', 'via-00000000000000000000', 'devicedevice ', 'batch001'),
	fc.constantFrom<unknown>([], {}, { of: 'head' }, { of: 'wish' }, { of: 'head', id: 'x' }),
	fc.constantFrom({ of: 'place', id: 'A' }, { of: 'fact', id: 'a'.repeat(65) }),
	fc.constantFrom({ of: 'medium', id: 'a--b' }, { of: 'fact', id: 'b', more: 1 }),
	fc.constant({ of: 'toString', id: 'a' })
);

const entry = fc
	.tuple(fc.dictionary(fc.constantFrom(...Object.keys(usual), 'more'), anything), fc.boolean())
	.map(([other, isOther]) => ({ ...usual, ...(isOther && other) }));

it('is what the schema says, also where that is told by hand', () => {
	const Loose = loosened(Edit);
	fc.assert(
		fc.property(entry, (one) => {
			expect(isReadable(one as never)).toBe(Loose.safeParse(one).success);
		}),
		{ numRuns: 3000 }
	);
});
