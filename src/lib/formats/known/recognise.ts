/** Which format a file is of, by what is in it, whatever it is called. */
import { isAnkiZip } from '#lib/formats/anki/container.ts';
import { isPage, isRemJson } from '#lib/formats/remnote/names.ts';
import { isSqlite } from '#lib/formats/sqlite/read-sqlite.ts';
import { legible } from '#lib/formats/text/clean.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { isZip, readZip } from '#lib/formats/zip/read-zip.ts';
import { textFormat, type Format } from './recognise-text.ts';

/** So much is looked at. */
const HEAD = 200_000;

/** Undefined of what is none of them. */
export function recognised(bytes: Uint8Array): Format | undefined {
	if (isSqlite(bytes)) return 'anki';
	if (isZip(bytes)) return packed(bytes);
	return textFormat(legible(textOf(bytes.subarray(0, HEAD))));
}

/** By the names of what is packed. */
function packed(bytes: Uint8Array): Format | undefined {
	const zip = readZip(bytes);
	if ('broken' in zip) return undefined;
	if (isAnkiZip(zip.entries)) return 'anki';
	const has = (name: string) => zip.entries.some((one) => one.name === name);
	if (has('xl/workbook.xml')) return 'sheet';
	if (has('content.xml') && has('mimetype')) return isOpenText(bytes) ? undefined : 'sheet';
	if (has('h5p.json')) return 'h5p';
	if (has('imsmanifest.xml')) return 'qti';
	if (has('cards.xml') && has('METADATA')) return 'mnemosyne';
	if (has('data.json') || has('data.edn')) return 'mochi';
	const isOfRemNote = zip.entries.some(({ name }) => isRemJson(name) || isPage(name));
	return isOfRemNote ? 'remnote' : undefined;
}

/** The kind of an OpenDocument file stands at its beginning, unpacked. */
const isOpenText = (bytes: Uint8Array): boolean =>
	new TextDecoder().decode(bytes.subarray(0, 100)).includes('opendocument.text');
