/** For tests: small pictures and sounds, and files read with theirs. */
import { mediumIn } from '#lib/deck/media/first-bytes.ts';
import type { Admitted, KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { mediumName } from '#lib/deck/media/name.ts';
import { NAMING } from './reading-fixtures.ts';
import { READERS } from './readers.ts';
import { recognised } from './recognise.ts';
import type { Reading } from '#lib/formats/reading.ts';
import { sha1 } from '#lib/formats/text/hash.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { Enclosures, type Admit } from '#lib/formats/media/enclosures.ts';

const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'base64'));

/** One pixel. */
export const PNG = bytesOf(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
);
/** No sound at all. */
export const WAV = bytesOf('UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=');

/** A deck's head, with somebody and something to name; no facts. */
export const BARE_DECK = {
	format: 1,
	id: 'd',
	title: 'D',
	summary: 'D',
	lang: 'en',
	dir: 'ltr',
	license: 'CC0-1.0',
	authors: ['A'],
	sources: { s: { kind: 'record', title: 'S', authors: ['A'], published: '2026-01-01' } },
	entities: { a: { kind: 'other', name: 'A' } }
};

/** As it is, if it is anything. */
export const admitAll: Admit = (bytes) => {
	const found = mediumIn(bytes);
	if (!found) return Promise.resolve(REASONS.notMedium);
	const size = found.kind === 'picture' ? found.size : undefined;
	// Any name does that follows from the bytes: nobody looks here whether it is theirs.
	const sha256 = Array.from(sha1(bytes), (word) => word.toString(16).padStart(8, '0'))
		.join('')
		.padEnd(64, '0');
	const said = { sha256, bytes: bytes.length, type: found.type, ...size } as Admitted['said'];
	const kept = { name: mediumName(sha256, size), type: found.type, bytes };
	return Promise.resolve({ kept, said });
};

/** A file as it is read with its pictures and sounds. */
export async function readWithMedia(
	bytes: Uint8Array,
	admit: Admit = admitAll
): Promise<{ reading: Reading; media: KeptMedium[] }> {
	const enclosures = new Enclosures(NAMING.say);
	const read = () => READERS[recognised(bytes)!](bytes, { ...NAMING, enclosures });
	const first = read();
	if (!enclosures.any) return { reading: first, media: [] };
	await enclosures.look(admit);
	const reading = read();
	return { reading, media: enclosures.keptIn(reading.deck?.['facts']) };
}

/** Finds by name. */
export const among = (media: readonly KeptMedium[]) => (name: string) =>
	media.find((one) => one.name === name);
