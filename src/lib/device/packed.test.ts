import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entry } from '#lib/memory/entry.ts';
import { review } from './log-store.contract.ts';
import { pack, unpack } from './packed.ts';

/** Reviews as they are, and as no schema would have them: a pack must keep either. */
const odd = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(-0, 2 ** 32, 2 ** 53, -1, null));
const name = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('a\nb', '', '\n', 'd/f/a'));
const usual = fc.record({
	kind: fc.constant('review'),
	card: fc.constantFrom('d/f/a', 'd/f/b', 'd/g/a/m'),
	grade: fc.constantFrom(1, 2, 3, 4),
	form: fc.constantFrom('reveal', 'choice'),
	mode: fc.constantFrom('study', 'test'),
	took: fc.nat(),
	revision: fc.nat(3),
	at: fc.integer({ min: -8.64e15, max: 8.64e15 }),
	offset: fc.integer({ min: -1440, max: 1440 }),
	device: fc.constantFrom('deviceaa', 'devicebb'),
	seq: fc.integer({ min: 1, max: 2 ** 31 })
});
const unusual = fc.record({
	kind: fc.constantFrom('review', 'undo', 'praise'),
	card: name,
	grade: odd,
	form: name,
	mode: fc.oneof(name, fc.constantFrom('study', 'test', 'exam')),
	took: odd,
	revision: odd,
	at: odd,
	offset: odd,
	device: name,
	seq: odd
});
const other = fc.record({ kind: fc.string(), anything: fc.jsonValue() });
const richer = usual.map((entry) => ({ ...entry, confidence: 0.8 }));

describe('a pack', () => {
	test('gives back exactly what went in, whatever that was', () => {
		const any = fc.oneof({ weight: 4, arbitrary: usual }, unusual, other, richer);
		fc.assert(
			fc.property(fc.array(any, { maxLength: 40 }), (items) => {
				const entries = items as unknown as Entry[];
				expect(unpack(structuredClone(pack(entries)))).toEqual(entries);
			}),
			{ numRuns: 500 }
		);
	});

	test('of reviews holds no objects', () => {
		const entries = Array.from({ length: 500 }, (_, n): Entry => {
			return { ...review(`deck/fact-${n % 50}`, n), device: 'somedevice', seq: n + 1 };
		});
		const packed = pack(entries);
		expect(packed.others).toEqual([]);
		expect(packed.seq).toHaveLength(500);
		expect(packed.cards.split('\n')).toHaveLength(50);
	});
});
