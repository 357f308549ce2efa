/** What a picture or a sound is, by its first bytes and never by its name; and how large a picture is, before anything unpacks it. */
import { isobmff } from './isobmff.ts';
import { jpegSize } from './jpeg-size.ts';
import { letters, u16, u24, u32 } from './numbers.ts';

export const PICTURES = ['png', 'jpeg', 'webp', 'gif', 'avif'] as const;
export const SOUNDS = ['mp3', 'ogg', 'm4a', 'wav'] as const;

export type PictureType = (typeof PICTURES)[number];
export type SoundType = (typeof SOUNDS)[number];

export interface Size {
	width: number;
	height: number;
}

export type FoundMedium =
	{ kind: 'picture'; type: PictureType; size: Size } | { kind: 'sound'; type: SoundType };

/** Undefined of everything else, and of a picture that does not say how large it is. */
export function mediumIn(bytes: Uint8Array): FoundMedium | undefined {
	const sound = soundIn(bytes);
	if (sound) return { kind: 'sound', type: sound };
	for (const [type, sizeOf] of Object.entries(SIZES) as [PictureType, SizeOf][]) {
		const size = sizeOf(bytes);
		if (size && size.width > 0 && size.height > 0) return { kind: 'picture', type, size };
	}
	return undefined;
}

type SizeOf = (bytes: Uint8Array) => Size | undefined;

const SIZES: Readonly<Record<PictureType, SizeOf>> = {
	png: (bytes) =>
		letters(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n' && letters(bytes, 12, 4) === 'IHDR'
			? { width: u32(bytes, 16), height: u32(bytes, 20) }
			: undefined,
	jpeg: jpegSize,
	webp: webpSize,
	gif: (bytes) =>
		/^GIF8[79]a$/.test(letters(bytes, 0, 6))
			? { width: u16(bytes, 6, 'little'), height: u16(bytes, 8, 'little') }
			: undefined,
	avif: (bytes) => {
		const found = isobmff(bytes);
		return found && /avi[fs]/.test(found.brands) ? found.size : undefined;
	}
};

function webpSize(bytes: Uint8Array): Size | undefined {
	if (letters(bytes, 0, 4) !== 'RIFF' || letters(bytes, 8, 4) !== 'WEBP') return undefined;
	const packing = letters(bytes, 12, 4);
	if (packing === 'VP8X') return { width: u24(bytes, 24) + 1, height: u24(bytes, 27) + 1 };
	if (packing === 'VP8 ')
		return { width: u16(bytes, 26, 'little') & 0x3fff, height: u16(bytes, 28, 'little') & 0x3fff };
	if (packing !== 'VP8L') return undefined;
	const packed = u16(bytes, 21, 'little') + u16(bytes, 23, 'little') * 0x1_0000;
	return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
}

function soundIn(bytes: Uint8Array): SoundType | undefined {
	if (letters(bytes, 0, 4) === 'OggS') return 'ogg';
	if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 4) === 'WAVE') return 'wav';
	if (letters(bytes, 0, 3) === 'ID3') return 'mp3';
	// A frame of MPEG audio, layer III: eleven ones, then no reserved version, layer, rate.
	if (bytes[0] === 0xff && isFrame(bytes)) return 'mp3';
	const found = isobmff(bytes);
	return found && /M4A |M4B |mp4[12]|isom|iso[2-9]/.test(found.brands) && !found.size
		? 'm4a'
		: undefined;
}

function isFrame(bytes: Uint8Array): boolean {
	const [, second = 0, third = 0] = bytes;
	return (
		(second & 0xe0) === 0xe0 &&
		(second & 0x18) !== 0x08 &&
		(second & 0x06) === 0x02 &&
		third >> 4 !== 0xf &&
		((third >> 2) & 3) !== 3
	);
}

/** What browsers call it. */
export const MIME: Readonly<Record<PictureType | SoundType, string>> = {
	png: 'image/png',
	jpeg: 'image/jpeg',
	webp: 'image/webp',
	gif: 'image/gif',
	avif: 'image/avif',
	mp3: 'audio/mpeg',
	ogg: 'audio/ogg',
	m4a: 'audio/mp4',
	wav: 'audio/wav'
};
