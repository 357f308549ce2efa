/**
 * A deck as a file to give away: a zip, so that pictures have room in it, with the deck as JSON, which is YAML
 * too. What comes in may be anything: only the deck is looked for, by its exact name, and no more is unpacked
 * than a deck may have.
 */
import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync, type UnzipFile } from 'fflate';
import { joined } from '#lib/formats/zip/inflate.ts';

/** Names under which the deck is looked for. */
const DECK = new Set(['deck.json', 'deck.yaml', 'deck.yml']);
/** As much as a deck file may have, bytes. */
const MOST_BYTES = 2_000_000;
/** Files in a package; of more nobody looks at the rest. */
const MOST_FILES = 5_000;
/** So much is unpacked at a time. */
const PORTION = 1 << 14;
/** Any day will do, and with the same the same deck is the same file. */
const MADE = new Date('2026-01-01T12:00:00Z');

/** The file of a deck. */
export const footnoteFile = (deck: unknown): Uint8Array =>
	zipSync({ 'deck.json': strToU8(`${JSON.stringify(deck, null, '\t')}\n`) }, { mtime: MADE });

class Enough extends Error {}

/** The text of the deck in a file; undefined where there is none, or none that can be unpacked. */
export function deckTextIn(bytes: Uint8Array): string | undefined {
	const found: Uint8Array[] = [];
	let files = 0;
	const unzip = new Unzip((file) => {
		files += 1;
		if (files > MOST_FILES) throw new Enough();
		if (found.length === 0 && DECK.has(file.name)) collect(file, (whole) => found.push(whole));
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length && found.length === 0; at += PORTION)
			unzip.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
	} catch {
		// Whatever is wrong with the rest of it.
	}
	const [deck] = found;
	return deck && strFromU8(deck);
}

function collect(file: UnzipFile, done: (whole: Uint8Array) => void): void {
	const parts: Uint8Array[] = [];
	let size = 0;
	file.ondata = (problem, part, last) => {
		if (problem) throw problem;
		parts.push(part);
		size += part.length;
		if (size > MOST_BYTES) throw new Enough();
		if (last) done(joined(parts, size));
	};
	file.start();
}
