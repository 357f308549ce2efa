/** Where in a package Anki's collection is, in all its containers: the newest is taken, for older ones may be a decoy. */
import type { Saying } from '#lib/deck/saying.ts';
import type { Enclosed } from '#lib/formats/media/enclosures.ts';
import { BROKEN } from '#lib/formats/reasons.ts';
import { isSqlite } from '#lib/formats/sqlite/read-sqlite.ts';
import {
	isZip,
	readZip,
	unpacked,
	type Unpacked,
	type ZipEntry
} from '#lib/formats/zip/read-zip.ts';
import { isZstd, unzstd } from '#lib/formats/zip/zstd.ts';
import { mediaIn } from './media.ts';
import { messageOf, numberAt } from './wire.ts';

export type Contained =
	{ database: Uint8Array; media: ReadonlyMap<string, Enclosed> } | { broken: Saying };

/** A collection of a lifetime has a tenth of it, bytes. */
const MOST_BYTES = 1_000_000_000;
/** Newest first. */
const NAMES = ['collection.anki21b', 'collection.anki21', 'collection.anki2'] as const;

/** Whether the names in a zip are those of an Anki package. */
export const isAnkiZip = (entries: readonly ZipEntry[]): boolean =>
	entries.some(({ name }) => NAMES.some((one) => one === name));

export function contained(bytes: Uint8Array): Contained {
	if (isSqlite(bytes)) return { database: bytes, media: new Map() };
	if (!isZip(bytes)) return { broken: BROKEN.damaged };
	const zip = readZip(bytes);
	if ('broken' in zip) return zip;
	const { entries } = zip;
	const named = (name: string) => entries.find((one) => one.name === name);
	const meta = named('meta');
	const version = meta && versionOf(unpacked(bytes, meta, 10_000));
	if (version !== undefined && version > 3) return { broken: BROKEN.newer };
	const entry = NAMES.map(named).find((one) => one !== undefined);
	if (!entry) return { broken: BROKEN.nothing };
	const whole = unpacked(bytes, entry, MOST_BYTES);
	const database =
		'bytes' in whole && isZstd(whole.bytes) ? unzstd(whole.bytes, MOST_BYTES) : whole;
	if ('broken' in database) return database;
	if (!isSqlite(database.bytes)) return { broken: BROKEN.damaged };
	return {
		database: database.bytes,
		media: mediaIn(bytes, entries)
	};
}

const versionOf = (meta: Unpacked) =>
	'bytes' in meta ? numberAt(messageOf(meta.bytes), 1) : undefined;
