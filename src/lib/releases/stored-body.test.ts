import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { latestVersion, readBody, storedBody, versionOf, writtenBody } from './stored-body.ts';

/** Once a name; then names; then names with a note. */
const Names = storedBody(
	z.strictObject({ names: z.array(z.string()), note: z.string(), v: z.optional(z.int()) }),
	[
		(body: unknown) => ({ v: 2, names: [(body as { name: string }).name] }),
		(body) => ({ ...(body as object), v: 3, note: '' })
	]
);

describe('a stored body', () => {
	test.each([
		[{ name: 'Ada' }, { names: ['Ada'], note: '' }],
		[
			{ v: 2, names: ['Ada', 'Bo'] },
			{ names: ['Ada', 'Bo'], note: '' }
		],
		[
			{ v: 3, names: [], note: 'x', mood: 1 },
			{ names: [], note: 'x', mood: 1 }
		]
	])('is brought from its version to the latest: %j', (stored, expected) => {
		const read = readBody(Names, stored);
		expect(read).toEqual({ as: 'read', body: { ...expected, v: 3 } });
	});

	test('of a newer version is told from one that is broken', () => {
		expect(readBody(Names, { v: 4, all: 'new' })).toEqual({ as: 'newer' });
		expect(readBody(Names, { v: 3, names: 'Ada' })).toEqual({ as: 'unreadable' });
		expect(readBody(Names, null)).toEqual({ as: 'unreadable' });
		expect(readBody(Names, [])).toEqual({ as: 'unreadable' });
	});

	test('is written with its version, but for the first', () => {
		expect(latestVersion(Names)).toBe(3);
		expect(JSON.parse(writtenBody(Names, { names: [], note: '' }))).toMatchObject({ v: 3 });
		expect(writtenBody(storedBody(z.array(z.int())), [1])).toBe('[1]');
		expect(versionOf([1])).toBe(1);
		for (const v of [0, -1, 1.5, '2', null, NaN]) expect(versionOf({ v })).toBe(1);
	});
});
