import { expect, test } from 'vitest';
import { encode } from 'uqr';
import { qrOf } from './qr.ts';

/** The squares that a path fills, row by row. */
function drawn({ size, path }: ReturnType<typeof qrOf>): string[] {
	const rows = Array.from({ length: size }, () => Array<string>(size).fill('.'));
	for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
		for (let at = Number(x); at < Number(x) + Number(length); at++) rows[Number(y)]![at] = '#';
	return rows.map((row) => row.join(''));
}

test('a QR code is drawn square by square as it was encoded, with four squares of white around it', () => {
	const address = 'https://footnote.example/join/AB3D9FGH';
	const { data } = encode(address, { ecc: 'M', border: 4 });
	const rows = drawn(qrOf(address));
	expect(rows).toEqual(data.map((row) => row.map((black) => (black ? '#' : '.')).join('')));
	for (const edge of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(edge).not.toContain('#');
	expect(rows[4]!.slice(4, 11)).toBe('#######');
});
