/** Pictures and sounds as people choose them, and files that only say they are. */
import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

export interface Chosen {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

const crcOf = (bytes: Buffer): number => {
	let crc = 0xffff_ffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
	}
	return (crc ^ 0xffff_ffff) >>> 0;
};

function chunk(kind: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(kind), data]);
	const around = Buffer.alloc(8);
	around.writeUInt32BE(data.length, 0);
	around.writeUInt32BE(crcOf(body), 4);
	return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)]);
}

/** A drawing of blocks, of any size; with `lines` fewer than it says it has. */
export function drawing(width: number, height: number, lines = height): Chosen {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 2], 8);
	const rows = Array.from({ length: lines }, (_, y) => {
		const row = Buffer.alloc(1 + width * 3);
		for (let x = 0; x < width; x++)
			row.set(
				[(x >> 6) * 23, (y >> 6) * 31, ((x ^ y) >> 6) * 17].map((n) => n & 255),
				1 + x * 3
			);
		return row;
	});
	const buffer = Buffer.concat([
		Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(Buffer.concat(rows))),
		chunk('IEND', Buffer.alloc(0))
	]);
	return { name: 'drawing.png', mimeType: 'image/png', buffer };
}

/** As a phone held upright takes it: lying, with a word that says so, and where it was taken. */
export async function photograph(page: Page): Promise<Chosen> {
	const base64 = await page.evaluate(() => {
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [400, 300];
		const drawn = canvas.getContext('2d')!;
		drawn.fillStyle = 'crimson';
		drawn.fillRect(0, 0, 400, 300);
		return canvas.toDataURL('image/jpeg').split(',')[1]!;
	});
	const jpeg = Buffer.from(base64, 'base64');
	// One field of TIFF: the camera was turned by a quarter.
	const turned = Buffer.from('4d4d002a0000000800010112000300000001000600' + '00'.repeat(5), 'hex');
	const exif = Buffer.concat([Buffer.from('Exif\0\0'), turned, Buffer.from('GPS 48.1 N 11.5 E')]);
	const mark = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
	const buffer = Buffer.concat([jpeg.subarray(0, 2), mark, exif, jpeg.subarray(2)]);
	return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer };
}

/** A second of nothing to be heard. */
export function silence(): Chosen {
	const buffer = Buffer.alloc(44 + 8000, 128);
	buffer.write('RIFF', 0);
	buffer.writeUInt32LE(buffer.length - 8, 4);
	buffer.write('WAVEfmt ', 8);
	buffer.writeUInt32LE(16, 16);
	buffer.writeUInt16LE(1, 20);
	buffer.writeUInt16LE(1, 22);
	buffer.writeUInt32LE(8000, 24);
	buffer.writeUInt32LE(8000, 28);
	buffer.writeUInt16LE(1, 32);
	buffer.writeUInt16LE(8, 34);
	buffer.write('data', 36);
	buffer.writeUInt32LE(8000, 40);
	return { name: 'silence.wav', mimeType: 'audio/wav', buffer };
}

/** What says by its name that it is a picture. */
export const called = (name: string, text: string): Chosen => ({
	name,
	mimeType: 'image/png',
	buffer: Buffer.from(text)
});
