import { describe, expect, test } from 'vitest';
import { mediumIn } from '#lib/deck/media/first-bytes.ts';
import { withoutTold } from './without-told.ts';
import { joined } from './parts.ts';

const ascii = (text: string) => Uint8Array.from(text, (sign) => sign.codePointAt(0)!);
const hex = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(' ', ''), 'hex'));
const holds = (bytes: Uint8Array | undefined, text: string) =>
	Buffer.from(bytes ?? []).includes(text);
const be16 = (value: number) => Uint8Array.of(value >> 8, value & 255);
const segment = (marker: number, ...parts: Uint8Array[]) => {
	const inside = joined(parts);
	return joined([Uint8Array.of(0xff, marker), be16(inside.length + 2), inside]);
};
const exif = (orientation: number) =>
	segment(
		0xe1,
		ascii('Exif\0\0'),
		hex(
			`49492a0008000000 0200 0f01 0200 04000000 53455421 1201 0300 01000000 0${orientation}000000 00000000`
		),
		ascii('SECRET')
	);
const jpeg = (...told: Uint8Array[]) =>
	joined([
		hex('ffd8'),
		segment(0xe0, ascii('JFIF\0'), hex('0101 0000 0001 0001 0000')),
		...told,
		segment(0xdb, new Uint8Array(65)),
		segment(0xc0, hex('08 0003 0002 01 011100')),
		segment(0xda, hex('01 0100 003f00')),
		hex('12 ff00 34 ffd0 56'),
		segment(0xc4, hex('ffd9')),
		segment(0xda, hex('01 0100 003f00')),
		hex('78 ffd9')
	]);

describe('a JPEG', () => {
	test('is without what a camera tells, and goes on over all its scans', () => {
		const told = [
			segment(0xfe, ascii('SECRET')),
			segment(0xe1, ascii('http://ns.adobe.com SECRET'))
		];
		const cut = withoutTold(joined([jpeg(...told), ascii('SECRET behind it')]), 'jpeg');
		expect(cut).toEqual(jpeg());
	});
	test('still says which side is up', () => {
		const cut = withoutTold(jpeg(exif(6)), 'jpeg')!;
		expect(holds(cut, 'SECRET')).toBe(false);
		expect(holds(cut, 'Exif')).toBe(true);
		expect(withoutTold(cut, 'jpeg')).toEqual(cut);
		expect(mediumIn(cut)).toMatchObject({ type: 'jpeg', size: { width: 2, height: 3 } });
		expect(withoutTold(jpeg(exif(1)), 'jpeg')).toEqual(jpeg());
	});
});

const chunk = (kind: string, inside: Uint8Array) =>
	joined([hex('0000'), be16(inside.length), ascii(kind), inside, hex('00000000')]);
const png = (...told: Uint8Array[]) =>
	joined([
		hex('89504e470d0a1a0a'),
		chunk('IHDR', hex('00000001 00000001 08 06 000000')),
		...told,
		chunk('IDAT', hex('00')),
		chunk('IEND', new Uint8Array())
	]);

const riff = (...chunks: Uint8Array[]) => {
	const inside = joined([ascii('WEBP'), ...chunks]);
	return joined([ascii('RIFF'), Uint8Array.of(inside.length, 0, 0, 0), inside]);
};
const part = (kind: string, inside: Uint8Array) =>
	joined([
		ascii(kind),
		Uint8Array.of(inside.length, 0, 0, 0),
		inside,
		new Uint8Array(inside.length % 2)
	]);
const flagged = (flags: number) => part('VP8X', Uint8Array.of(flags, 0, 0, 0, 0, 0, 0, 0, 0, 0));

const gif = (...told: Uint8Array[]) =>
	joined([
		ascii('GIF89a'),
		hex('0100 0100 80 00 00 000000 ffffff'),
		hex('21ff0b'),
		ascii('NETSCAPE2.0'),
		hex('0301000000'),
		...told,
		hex('21f904 00000000 00'),
		hex('2c 0000 0000 0100 0100 00 02 02 4401 00'),
		hex('3b')
	]);

test.each([
	['png', png(chunk('tEXt', ascii('SECRET')), chunk('eXIf', ascii('SECRET'))), png()],
	[
		'webp',
		riff(
			flagged(0x1c),
			part('VP8 ', ascii('abc')),
			part('EXIF', ascii('SECRET')),
			part('XMP ', ascii('SECRET'))
		),
		riff(flagged(0x10), part('VP8 ', ascii('abc')))
	],
	['gif', gif(joined([hex('21fe06'), ascii('SECRET'), hex('00')])), gif()]
] as const)('a picture as %s is without what it tells', (type, told, bare) => {
	expect(withoutTold(told, type)).toEqual(bare);
	expect(withoutTold(bare, type)).toEqual(bare);
});

test('an AVIF that may tell something is not taken', () => {
	const head = joined([hex('0000001c'), ascii('ftypavif'), new Uint8Array(16)]);
	expect(withoutTold(head, 'avif')).toEqual(head);
	expect(withoutTold(joined([head, ascii('infeExif')]), 'avif')).toBeUndefined();
});

test.each(['jpeg', 'png', 'webp', 'gif', 'avif'] as const)('whatever is no %s ends', (type) => {
	const whole = {
		jpeg: jpeg(exif(3)),
		png: png(),
		webp: riff(flagged(0)),
		gif: gif(),
		avif: ascii('x')
	}[type];
	for (let length = 0; length < whole.length; length += 1)
		withoutTold(whole.slice(0, length), type);
	for (let at = 0; at < whole.length; at += 1)
		for (const byte of [0, 0x7f, 0xff]) withoutTold(whole.with(at, byte), type);
});
