import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fairOrder } from './fair-order.ts';

const anyKinds = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 });
const itemsOf = (sizes: readonly number[]) =>
	sizes.flatMap((size, kind) =>
		Array.from({ length: size }, (_, i) => ({ kind: String(kind), i }))
	);

test('however many are taken, each kind is among them in its share', () => {
	fc.assert(
		fc.property(
			anyKinds,
			fc.nat(),
			fc.double({ min: 0, max: 1, noNaN: true }),
			(sizes, seed, part) => {
				const items = itemsOf(sizes);
				const taken = fairOrder(items, ({ kind }) => kind, seed).slice(
					0,
					Math.round(part * items.length)
				);
				for (const [kind, size] of sizes.entries()) {
					const share = (taken.length * size) / items.length;
					const got = taken.filter((item) => item.kind === String(kind)).length;
					// Each kind is off by less than one at the place where the order was cut, which itself is
					// off by as much as all kinds together.
					const slack = 1 + (sizes.length * size) / items.length;
					expect(Math.abs(got - share)).toBeLessThanOrEqual(slack);
				}
			}
		)
	);
});

test('the same seed gives the same order, and loses nothing', () => {
	fc.assert(
		fc.property(anyKinds, fc.nat(), (sizes, seed) => {
			const items = itemsOf(sizes);
			const order = fairOrder(items, ({ kind }) => kind, seed);
			expect(order).toEqual(fairOrder(items, ({ kind }) => kind, seed));
			expect(new Set(order)).toEqual(new Set(items));
		})
	);
});

test('over many seeds every item comes first about as often as any other', () => {
	const items = itemsOf([5, 15]);
	const firsts = new Map<object, number>();
	const SEEDS = 4000;
	for (let seed = 0; seed < SEEDS; seed++) {
		const [first] = fairOrder(items, ({ kind }) => kind, seed);
		if (first) firsts.set(first, (firsts.get(first) ?? 0) + 1);
	}
	for (const item of items) {
		const share = (firsts.get(item) ?? 0) / SEEDS;
		expect(share).toBeGreaterThan(0.02);
		expect(share).toBeLessThan(0.1);
	}
});
