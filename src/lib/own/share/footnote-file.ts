/**
 * A deck as a file to give away: a zip with the deck as JSON, which is YAML too, and its pictures and sounds in
 * `media/`. What comes in may be anything: only what has exactly such a name is looked for, and no more is unpacked
 * than a deck may have.
 */
import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync, type UnzipFile } from 'fflate';
import { MOST_BYTES as MOST_MEDIUM, MOST_IN_DECK } from '#lib/deck/media/limits.ts';
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

/** A picture or a sound in a file, by its name in the deck's texts: unread, it may be anything. */
export interface PackedMedium {
	name: string;
	bytes: Uint8Array;
}

/** Where such a file is: its name, and what other programs open it by. */
const MEDIUM = /^media\/([a-z0-9]+(?:-[a-z0-9]+)*)\.[a-z0-9]{3,4}$/;

/** The file of a deck. What is packed already (pictures are) is not packed once more. */
export const footnoteFile = (
	deck: unknown,
	media: readonly (PackedMedium & { type: string })[] = []
): Uint8Array =>
	zipSync(
		{
			'deck.json': strToU8(`${JSON.stringify(deck, null, '\t')}\n`),
			...Object.fromEntries(
				media.map(({ name, type, bytes }) => [`media/${name}.${type}`, [bytes, { level: 0 }]])
			)
		},
		{ mtime: MADE }
	);

/** The pictures and sounds in a file, as far as there is room for them in a deck. */
export function mediaInFile(bytes: Uint8Array): PackedMedium[] {
	const found: PackedMedium[] = [];
	let size = 0;
	unpack(bytes, (file) => {
		const [, name] = MEDIUM.exec(file.name) ?? [];
		if (name === undefined || size >= MOST_IN_DECK) return;
		collect(file, MOST_MEDIUM, (whole) => {
			size += whole.length;
			if (size <= MOST_IN_DECK) found.push({ name, bytes: whole });
		});
	});
	return found;
}

class Enough extends Error {}

/** The text of the deck in a file; undefined where there is none, or none that can be unpacked. */
export function deckTextIn(bytes: Uint8Array): string | undefined {
	const found: Uint8Array[] = [];
	unpack(
		bytes,
		(file) => {
			if (found.length === 0 && DECK.has(file.name))
				collect(file, MOST_BYTES, (whole) => found.push(whole));
		},
		() => found.length > 0
	);
	const [deck] = found;
	return deck && strFromU8(deck);
}

function unpack(bytes: Uint8Array, take: (file: UnzipFile) => void, enough = () => false): void {
	let files = 0;
	const unzip = new Unzip((file) => {
		files += 1;
		if (files > MOST_FILES) throw new Enough();
		take(file);
	});
	unzip.register(UnzipInflate);
	try {
		for (let at = 0; at < bytes.length && !enough(); at += PORTION)
			unzip.push(bytes.subarray(at, at + PORTION), at + PORTION >= bytes.length);
	} catch {
		// Whatever is wrong with the rest of it.
	}
}

function collect(file: UnzipFile, most: number, done: (whole: Uint8Array) => void): void {
	const parts: Uint8Array[] = [];
	let size = 0;
	file.ondata = (problem, part, last) => {
		if (problem) throw problem;
		// A copy: what is unpacked as it stands is a part of the file.
		parts.push(part.slice());
		size += part.length;
		if (size > most) throw new Enough();
		if (last) done(joined(parts, size));
	};
	file.start();
}
