import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { unknownFields } from './unknown-fields.ts';

const Inner = z.strictObject({ n: z.int() });
const Outer = z.strictObject({
	list: z.array(Inner),
	either: z.union([z.string(), Inner, z.strictObject({ n: z.int(), m: z.optional(z.int()) })])
});
const known = { list: [{ n: 1 }], either: 'a' };

test('nothing is unknown of what is written here', () =>
	expect(unknownFields(Outer, known)).toBe(''));

test('what is unknown is told with its name, at every depth', () =>
	expect(unknownFields(Outer, { ...known, list: [{ n: 1, mood: 'x' }], more: 2 })).toBe(
		JSON.stringify([
			['mood', 'x'],
			['more', 2]
		])
	));

test('where it cannot be told what is unknown, all of it counts', () => {
	const json = { ...known, either: { n: 1, mood: 'x' } };
	expect(unknownFields(Outer, json)).toBe(JSON.stringify(json));
});
