import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inEnglish } from '#lib/deck/saying.ts';
import { readZip, unpacked, type ZipEntry } from './read-zip.ts';
import { unzstd } from './zstd.ts';

const TEXT = new TextEncoder().encode('a file of some words '.repeat(200));
const zip = () => zipSync({ 'a.txt': TEXT, 'b.txt': [TEXT.slice(0, 9), { level: 0 }] });
const entriesOf = (bytes: Uint8Array): readonly ZipEntry[] => {
	const found = readZip(bytes);
	return 'entries' in found ? found.entries : [];
};
const whyNot = (found: object) => ('broken' in found ? inEnglish(found.broken as never) : 'fine');
/** The place of a record in a zip, by its first letters. */
const placeOf = (bytes: Uint8Array, sign: number) =>
	bytes.findIndex((_, i) => bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === sign);

describe('a zip', () => {
	test('gives its files whole', () => {
		const bytes = zip();
		const [a, b] = entriesOf(bytes);
		expect(unpacked(bytes, a!, 1e6)).toEqual({ bytes: TEXT });
		expect(unpacked(bytes, b!, 1e6)).toEqual({ bytes: TEXT.slice(0, 9) });
	});

	test('unpacks to no more than it may, whatever size it names', () => {
		const bytes = zip();
		const [a] = entriesOf(bytes);
		expect(whyNot(unpacked(bytes, { ...a!, size: 10 }, 100))).toBe(
			'the file unpacks to more than Footnote reads'
		);
		const bomb = zipSync({ a: new Uint8Array(30_000_000) });
		expect(whyNot(unpacked(bomb, entriesOf(bomb)[0]!, 1_000_000))).toContain('unpacks to more');
	});

	test('of which a byte is another is damaged', () => {
		const bytes = zip();
		const [, b] = entriesOf(bytes);
		bytes[b!.at + 30 + 5 + 3]! ^= 1;
		expect(whyNot(unpacked(bytes, b!, 1e6))).toBe('the file is damaged');
	});

	test('that is encrypted says so', () => {
		const bytes = zip();
		bytes[placeOf(bytes, 1) + 8] = 1;
		expect(whyNot(unpacked(bytes, entriesOf(bytes)[0]!, 1e6))).toBe('the file is encrypted');
	});

	test('with two files of one name, or one within another, is none', () => {
		const twice = zip();
		const at = placeOf(twice, 1);
		const second = at + 46 + 5;
		twice.set(twice.slice(at + 46, at + 51), second + 46);
		expect(whyNot(readZip(twice))).toBe('the file is damaged');
		const within = zip();
		within.set(within.slice(at + 42, at + 46), second + 42);
		expect(whyNot(readZip(within))).toBe('the file is damaged');
	});

	test('that is cut is damaged', () => {
		const bytes = zip();
		for (let end = 0; end < bytes.length; end += 1)
			expect(whyNot(readZip(bytes.slice(0, end)))).toBe('the file is damaged');
	});
});

test('Zstandard is unpacked no further than it may be', () => {
	// A frame of one block: a byte, a hundred thousand times.
	const frame = Uint8Array.of(
		0x28,
		0xb5,
		0x2f,
		0xfd,
		0xa0,
		0xa0,
		0x86,
		1,
		0,
		0x03,
		0x35,
		0x0c,
		0x61
	);
	const whole = unzstd(frame, 1_000_000);
	expect('bytes' in whole && whole.bytes.length).toBe(100_000);
	expect(whyNot(unzstd(frame, 99_999))).toContain('unpacks to more');
	expect(whyNot(unzstd(frame.slice(0, 9), 1e6))).toBe('the file is damaged');
});
