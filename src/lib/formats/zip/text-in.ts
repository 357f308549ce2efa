/** Texts out of a zip, by their names. */
import type { Saying } from '#lib/deck/saying.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { readZip, unpacked, type ZipEntry } from './read-zip.ts';

/** One text of a package, bytes: of more nobody has typed it. */
const MOST_BYTES = 30_000_000;

export interface PackedTexts {
	entries: readonly ZipEntry[];
	/** Of an entry; undefined where there is none, or none that is whole. */
	text: (name: string) => string | undefined;
	/** What was wrong with the zip, or with the first of its texts that could not be had. */
	broken: () => Saying | undefined;
}

/** What gives the text of an entry. */
export function textsIn(bytes: Uint8Array): PackedTexts {
	const zip = readZip(bytes);
	const entries = 'entries' in zip ? zip.entries : [];
	// The first of a name counts.
	const byName = new Map([...entries].reverse().map((entry) => [entry.name, entry]));
	let broken = 'broken' in zip ? zip.broken : undefined;
	return {
		entries,
		text(name) {
			const entry = byName.get(name);
			const whole = entry && unpacked(bytes, entry, MOST_BYTES);
			if (whole && 'broken' in whole) broken ??= whole.broken;
			return whole && 'bytes' in whole ? textOf(whole.bytes) : undefined;
		},
		broken: () => broken
	};
}
