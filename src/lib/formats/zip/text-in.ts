/** Texts out of a zip, by their names. */
import { textOf } from '#lib/formats/text/text-of.ts';
import { readZip, unpacked, type ZipEntry } from './read-zip.ts';

/** One text of a package, bytes: of more nobody has typed it. */
const MOST_BYTES = 30_000_000;

/** What gives the text of an entry; undefined where there is none, or none that is whole. */
export function textsIn(bytes: Uint8Array): {
	entries: readonly ZipEntry[];
	text: (name: string) => string | undefined;
} {
	const zip = readZip(bytes);
	const entries = 'entries' in zip ? zip.entries : [];
	return {
		entries,
		text(name) {
			const entry = entries.find((one) => one.name === name);
			const whole = entry && unpacked(bytes, entry, MOST_BYTES);
			return whole && 'bytes' in whole ? textOf(whole.bytes) : undefined;
		}
	};
}
