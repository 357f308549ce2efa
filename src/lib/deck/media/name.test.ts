import { expect, it, test } from 'vitest';
import { readRich } from '#lib/deck/rich/read.ts';
import { mediaIn } from '#lib/deck/rich/tree.ts';
import { mediumName, mediumText, namedMedium } from './name.ts';

const HASH = '0123456789abcdef'.repeat(4);

it('says what it is, and how large', () => {
	const name = mediumName(HASH, { width: 1600, height: 900 });
	expect(namedMedium(name)).toEqual({
		kind: 'picture',
		width: 1600,
		height: 900,
		hash: HASH.slice(0, 40)
	});
	expect(namedMedium(mediumName(HASH))).toMatchObject({ kind: 'sound' });
	expect(name.length).toBeLessThanOrEqual(64);
});

test.each(['', 'cat', `p0x5-${HASH.slice(0, 40)}`, `p5x-${HASH}`, `s-${HASH}`, 'S-1', '../x'])(
	'%j is none',
	(name) => expect(namedMedium(name)).toBeUndefined()
);

test.each(['a cat', 'a [cat](x) ![y](z)', 'two\nlines', '*bold* `code` \\', '</img>', '$x$'])(
	'is read where it stands, whatever is said of it: %j',
	(alt) => {
		const name = mediumName(HASH, { width: 3, height: 4 });
		const found = [...mediaIn(readRich(`front\n\n${mediumText(name, alt)}`))];
		expect(found).toHaveLength(1);
		expect(found[0]!.id).toBe(name);
	}
);
