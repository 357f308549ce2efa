/** A picture or a sound of a zip, unpacked when it is wanted. */
import { MOST_TAKEN } from '#lib/deck/media/limits.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Enclosed } from './enclosures.ts';
import { BROKEN, REASONS } from '#lib/formats/reasons.ts';
import { unpacked, type ZipEntry } from '#lib/formats/zip/read-zip.ts';
import { isZstd, unzstd } from '#lib/formats/zip/zstd.ts';

/** Some are packed once more, as newer Ankis do; none becomes larger than what a camera makes. */
export function unpackedMedium(bytes: Uint8Array, entry: ZipEntry): Uint8Array | Saying {
	const once = unpacked(bytes, entry, MOST_TAKEN);
	const plain = 'bytes' in once && isZstd(once.bytes) ? unzstd(once.bytes, MOST_TAKEN) : once;
	if ('bytes' in plain) return plain.bytes;
	return plain.broken === BROKEN.unpacks ? REASONS.mediumLarge : REASONS.mediumBroken;
}

/** One of a zip, by its path or by the end of it. */
export function fileAmong(
	bytes: Uint8Array,
	entries: readonly ZipEntry[],
	reference: string
): Enclosed | undefined {
	const path = reference.trim();
	const plain = unescapedName(path);
	const entry =
		entries.find(({ name }) => name === path || name === plain) ??
		entries.find(({ name }) => name.endsWith(`/${plain}`));
	return entry && { name: entry.name, unpack: () => unpackedMedium(bytes, entry) };
}

/** A name in an address, in which each sign may be written as `%20`. */
export function unescapedName(name: string): string {
	try {
		return decodeURIComponent(name).normalize('NFC');
	} catch {
		return name;
	}
}
