import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { loosened } from './loosened.ts';

const Leaf = z.strictObject({ n: z.int() });

describe('a loosened schema', () => {
	test.each<[string, z.ZodMiniType, unknown]>([
		['an object', Leaf, { n: 1, new: true }],
		['a list', z.array(Leaf), [{ n: 1, new: { deep: [1] } }]],
		['a record', z.record(z.string(), Leaf), { a: { n: 1, new: 1 } }],
		['what may be absent', z.strictObject({ a: z.optional(Leaf) }), { a: { n: 1, new: 1 }, b: 2 }],
		['what may be null', z.nullable(Leaf), { n: 1, new: 1 }],
		['a union', z.union([z.string(), Leaf]), { n: 1, new: 1 }],
		[
			'kinds',
			z.discriminatedUnion('kind', [
				z.strictObject({ kind: z.literal('a'), n: z.int() }),
				z.strictObject({ kind: z.literal('b') })
			]),
			{ kind: 'b', new: 1 }
		],
		[
			'what has a default',
			z.strictObject({ a: z._default(Leaf, { n: 1 }) }),
			{ a: { n: 2, new: 1 } }
		],
		['names that every object has', Leaf, { n: 1, constructor: 1, toString: 'x' }]
	])('carries what it does not know, of %s', (_, schema, value) => {
		expect(schema.safeParse(value).success).toBe(false);
		expect(loosened(schema).parse(value)).toEqual(value);
		expect(schema.safeParse(value).success).toBe(false);
	});

	test('carries it through short forms, too', () => {
		const Member = z.pipe(
			z.pipe(
				z.union([z.string(), Leaf]),
				z.transform((member) => (typeof member === 'string' ? { n: member.length } : member))
			),
			Leaf
		);
		expect(loosened(z.array(Member)).parse(['ab', { n: 1, new: 1 }])).toEqual([
			{ n: 2 },
			{ n: 1, new: 1 }
		]);
	});

	test('is as strict as before in all else', () => {
		const schema = z.strictObject({
			n: z.int().check(z.lte(5)),
			list: z.array(Leaf).check(z.maxLength(1))
		});
		const loose = loosened(schema);
		for (const wrong of [
			{ n: 6, list: [] },
			{ n: 'x', list: [] },
			{ list: [] },
			{ n: 1, list: [{ n: 1 }, { n: 1 }] },
			{ n: 1, list: [{ n: 1.5, new: 1 }] },
			[],
			null
		])
			expect(loose.safeParse(wrong).success).toBe(false);
	});
});
