import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { mediumIn } from './first-bytes.ts';

const bytes = (...parts: (string | number[])[]) =>
	Uint8Array.from(
		parts.flatMap((part) =>
			typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : part
		)
	);
const be = (n: number) => [24, 16, 8, 0].map((shift) => (n >>> shift) & 0xff);
const box = (kind: string, ...inside: (string | number[])[]) => {
	const body = bytes(...inside);
	return [...be(body.length + 8), ...bytes(kind), ...body];
};

const png = (width: number, height: number) =>
	bytes('\u0089PNG\r\n\u001a\n', be(13), 'IHDR', be(width), be(height));

describe('a picture', () => {
	test.each<[string, Uint8Array, string]>([
		['PNG', png(300, 200), 'png'],
		['GIF', bytes('GIF89a', [44, 1, 200, 0]), 'gif'],
		[
			'JPEG, behind what a camera wrote',
			bytes([0xff, 0xd8, 0xff, 0xe1, 0, 6, 1, 2, 3, 4, 0xff, 0xff, 0xc2, 0, 17, 8, 0, 200, 1, 44]),
			'jpeg'
		],
		[
			'WebP, lossy',
			bytes('RIFF', be(0), 'WEBPVP8 ', be(0), [0, 0, 0, 0x9d, 1, 0x2a, 44, 1, 200, 0]),
			'webp'
		],
		[
			'WebP, lossless',
			bytes('RIFF', be(0), 'WEBPVP8L', be(0), [
				0x2f,
				299 & 0xff,
				(299 >> 8) | ((199 << 6) & 0xff),
				199 >> 2,
				0
			]),
			'webp'
		],
		[
			'WebP, extended',
			bytes('RIFF', be(0), 'WEBPVP8X', be(0), be(0), [43, 1, 0, 199, 0, 0]),
			'webp'
		],
		[
			'AVIF',
			bytes(
				box('ftyp', 'avif', be(0), 'mif1'),
				box('meta', be(0), box('iprp', box('ipco', box('ispe', be(0), be(300), be(200)))))
			),
			'avif'
		]
	])('says how large it is: %s', (_, file, type) =>
		expect(mediumIn(file)).toEqual({ kind: 'picture', type, size: { width: 300, height: 200 } })
	);

	it('may say that it is larger than anything', () =>
		expect(mediumIn(png(4_000_000_000, 2))).toMatchObject({ size: { width: 4_000_000_000 } }));

	it('without a size is none', () => {
		expect(mediumIn(png(0, 5))).toBeUndefined();
		expect(mediumIn(bytes([0xff, 0xd8, 0xff, 0xd9]))).toBeUndefined();
	});
});

describe('a sound', () => {
	test.each<[string, Uint8Array]>([
		['mp3', bytes('ID3', [4, 0])],
		['mp3', bytes([0xff, 0xfb, 0x90, 0x64])],
		['ogg', bytes('OggS', [0])],
		['wav', bytes('RIFF', be(0), 'WAVEfmt ')],
		['m4a', bytes(box('ftyp', 'M4A ', be(0), 'mp42'))]
	])('is known by its first bytes: %s', (type, file) =>
		expect(mediumIn(file)).toEqual({ kind: 'sound', type })
	);
});

test.each([
	['nothing', bytes()],
	['a page', bytes('<!doctype html><script>alert(1)</script>')],
	['a drawing that may run', bytes('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
	['a name', bytes('picture.png')],
	['the half of a mark', bytes('\u0089PNG')],
	['a program', bytes('MZ')]
])('what is neither is none, whatever it is called: %s', (_, file) =>
	expect(mediumIn(file)).toBeUndefined()
);

test('any bytes come to an end', () => {
	const begin = fc.constantFrom(
		png(1, 1),
		bytes([0xff, 0xd8, 0xff]),
		bytes(be(20), 'ftypavif'),
		bytes('RIFF')
	);
	fc.assert(
		fc.property(begin, fc.uint8Array({ maxLength: 400 }), (first, rest) => {
			expect(() => mediumIn(Uint8Array.from([...first, ...rest]))).not.toThrow();
		})
	);
});
