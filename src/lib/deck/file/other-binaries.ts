/** Files that are no text, known by their first bytes, and packages by the names in them. */
/* oxlint-disable no-control-regex -- the first bytes of files */
import { say } from '#lib/deck/saying.ts';
import { EXPORT_TEXT, ROWS, START, type Kind } from './other-kinds.ts';

/** So much is looked at from the beginning. */
const HEAD = 70_000;

/** A byte a character. */
const raw = (bytes: Uint8Array) =>
	Array.from(bytes.subarray(0, HEAD), (byte) => String.fromCharCode(byte)).join('');

const MAGIC: readonly [RegExp, Kind][] = [
	[/^%PDF-/, { what: say`a PDF`, todo: EXPORT_TEXT, prose: true }],
	[/^\{\\rtf/, { what: say`a text with formatting (RTF)`, todo: EXPORT_TEXT }],
	[
		/^SQLite format 3\0/,
		{
			what: say`a database (SQLite), such as Anki’s collection`,
			todo: say`In Anki, export the notes as text. ${ROWS}`
		}
	],
	[
		/^\xd0\xcf\x11\xe0/,
		{
			what: say`a file of an old Word, Excel or PowerPoint, or one with a password`,
			todo: EXPORT_TEXT
		}
	],
	[
		/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF.{4}WEBP|BM.{4}\0\0\0\0)/s,
		{ what: say`a picture`, todo: say`${START}, and type what it shows` }
	],
	[
		/^(?:ID3|OggS|\x1aE\xdf\xa3|RIFF.{4}(?:WAVE|AVI )|.{4}ftyp)/s,
		{ what: say`a recording`, todo: say`${START}, and type what is said` }
	],
	[
		/^(?:\x1f\x8b|7z\xbc\xaf|Rar!|BZh\d|\xfd7zXZ)/,
		{ what: say`an archive`, todo: say`Unpack it, and bring the deck (a .yaml file) that is in it` }
	]
];

/** What is packed in a zip, by names of files in it. */
const PACKED: readonly [RegExp, Kind][] = [
	[
		/collection\.anki/,
		{ what: say`an Anki package`, todo: say`In Anki, export the notes as text instead. ${ROWS}` }
	],
	[
		/xl\/(?:workbook|worksheets|styles)|opendocument\.spreadsheet/,
		{ what: say`a spreadsheet (Excel or the like)`, todo: ROWS }
	],
	[
		/word\/(?:document|styles)|opendocument\.text/,
		{ what: say`a text document (Word or the like)`, todo: EXPORT_TEXT, prose: true }
	],
	[
		/ppt\/(?:presentation|slides)|opendocument\.presentation/,
		{ what: say`slides (PowerPoint or the like)`, todo: EXPORT_TEXT }
	],
	[
		/imsmanifest\.xml/,
		{ what: say`a package of a learning platform (SCORM, IMS)`, todo: EXPORT_TEXT }
	],
	[/moodle_backup\.xml/, { what: say`a Moodle backup`, todo: EXPORT_TEXT }],
	[/h5p\.json/, { what: say`an H5P package`, todo: EXPORT_TEXT }],
	[/application\/epub/, { what: say`an e-book`, todo: EXPORT_TEXT }]
];

/** What a file is that is no text; undefined of others. */
export function binary(bytes: Uint8Array): Kind | undefined {
	const start = raw(bytes);
	if (!start.startsWith('PK')) return MAGIC.find(([magic]) => magic.test(start))?.[1];
	// The table of a zip's contents stands at its end.
	const names = start + raw(bytes.subarray(Math.max(0, bytes.length - 65_536)));
	return (
		PACKED.find(([name]) => name.test(names))?.[1] ?? {
			what: say`a package of files (zip: an Excel or Word file, an Anki package or an archive)`,
			todo: say`Unpack it if a deck (.yaml) is in it, and bring that. ${EXPORT_TEXT}`
		}
	);
}
