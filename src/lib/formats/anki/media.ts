/** Pictures and sounds of a package, by the names that its notes call them. */
import type { Saying } from '#lib/deck/saying.ts';
import type { Enclosed } from '#lib/formats/media/enclosures.ts';
import { unescapedName, unpackedMedium } from '#lib/formats/media/packed.ts';
import { decoded } from '#lib/formats/html/entities.ts';
import { unpacked, type ZipEntry } from '#lib/formats/zip/read-zip.ts';
import { isZstd, unzstd } from '#lib/formats/zip/zstd.ts';
import { fieldsOf, messageOf, numberAt, textAt } from './wire.ts';

/** Bytes of the list of names; and names in it. */
const LONGEST_LIST = 50_000_000;
const MOST_NAMES = 100_000;
/** Where newer packages say under which number an older one has it. */
const LEGACY_NAME = 255;

/** None of them is unpacked before somebody wants it. */
export function mediaIn(
	bytes: Uint8Array,
	entries: readonly ZipEntry[]
): ReadonlyMap<string, Enclosed> {
	const byName = new Map(entries.map((entry) => [entry.name, entry]));
	const list = byName.get('media');
	const found = new Map<string, Enclosed>();
	for (const [number, name] of list ? namesIn(unpacked(bytes, list, LONGEST_LIST)) : []) {
		const entry = byName.get(number);
		if (entry && !found.has(name))
			found.set(name, { name, key: number, unpack: () => unpackedMedium(bytes, entry) });
	}
	return found;
}

/** By the numbers under which they are packed: JSON, or in newer packages protocol buffers. */
function namesIn(list: { bytes: Uint8Array } | { broken: Saying }): [string, string][] {
	if (!('bytes' in list)) return [];
	if (!isZstd(list.bytes)) return namesInJson(new TextDecoder().decode(list.bytes));
	const plain = unzstd(list.bytes, LONGEST_LIST);
	if (!('bytes' in plain)) return [];
	const found: [string, string][] = [];
	for (const [field, value] of fieldsOf(plain.bytes, MOST_NAMES)) {
		if (field !== 1 || !(value instanceof Uint8Array)) continue;
		const entry = messageOf(value);
		const number = entry.has(LEGACY_NAME) ? numberAt(entry, LEGACY_NAME) : found.length;
		found.push([String(number), textAt(entry, 1).normalize('NFC')]);
	}
	return found;
}

function namesInJson(text: string): [string, string][] {
	try {
		return Object.entries(Object(JSON.parse(text)) as Record<string, unknown>)
			.slice(0, MOST_NAMES)
			.flatMap(([number, name]): [string, string][] =>
				typeof name === 'string' ? [[number, name.normalize('NFC')]] : []
			);
	} catch {
		return [];
	}
}

/** One as a note names it: entities are read already, of an address each sign may be written as `%20`. */
export function namedIn(
	media: ReadonlyMap<string, Enclosed>,
	reference: string
): Enclosed | undefined {
	const name = reference.trim().normalize('NFC');
	return media.get(name) ?? media.get(decoded(name)) ?? media.get(unescapedName(name));
}
