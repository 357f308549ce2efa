/** Which format a file is of, by what is in it, whatever it is called. */
import { isAnkiZip } from '#lib/formats/anki/container.ts';
import { isSqlite } from '#lib/formats/sqlite/read-sqlite.ts';
import { isQti } from '#lib/formats/qti/read.ts';
import { legible } from '#lib/formats/text/clean.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { isZip, readZip } from '#lib/formats/zip/read-zip.ts';

/** Formats of other programs that are read. */
export type Format =
	| 'anki'
	| 'sheet'
	| 'h5p'
	| 'qti'
	| 'list'
	| 'gift'
	| 'aiken'
	| 'moodle'
	| 'markdown'
	| 'mnemosyne';

/** So much is looked at. */
const HEAD = 200_000;

/** Answers in braces. */
const GIFT = /(?<!\\)\{\s{0,100}(?:[=~#]|(?:T|TRUE|F|FALSE)\s{0,100}[}#]|\})/i;

const TEXTS: readonly (readonly [Format, (text: string) => boolean])[] = [
	['moodle', (text) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<quiz\b/.test(text)],
	['aiken', (text) => /^\s*ANSWER:\s*[A-Z]\s*$/im.test(text) && /^\s*[A-Z][.)]\s/m.test(text)],
	[
		'list',
		(text) => /^#(?:separator|html|columns|notetype|deck|guid|tags)(?: column)? ?:/im.test(text)
	],
	['markdown', (text) => isMarkdown(text)],
	[
		'gift',
		(text) =>
			/^\s*(?:\$CATEGORY:|::[^\n]+::|\[(?:html|moodle|plain|markdown)\])/m.test(text) ||
			/^\s*\/\//m.test(text) ||
			GIFT.test(text)
	]
];

/** Undefined of what is none of them; a text in which nothing else is seen is taken for a list. */
export function recognised(bytes: Uint8Array): Format | undefined {
	if (isSqlite(bytes)) return 'anki';
	if (isZip(bytes)) return packed(bytes);
	const text = legible(textOf(bytes.subarray(0, HEAD)));
	if (isQti(text)) return 'qti';
	if (/^\s*(?:<\?xml[^>]*>\s*)?<mnemosyne\b/.test(text)) return 'mnemosyne';
	if (isJson(text) || isProgram(text)) return undefined;
	if (text.trim() === '' || /^\s*</.test(text))
		return text.includes('<quiz') ? 'moodle' : undefined;
	return TEXTS.find(([, is]) => is(text))?.[0] ?? 'list';
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
	return has('imsmanifest.xml') ? 'qti' : undefined;
}

/** The kind of an OpenDocument file stands at its beginning, unpacked. */
const isOpenText = (bytes: Uint8Array): boolean =>
	new TextDecoder().decode(bytes.subarray(0, 100)).includes('opendocument.text');

/** Cards between letters or signs, at the beginning of lines as nobody writes them in a list of words. */
function isMarkdown(text: string): boolean {
	const lines = text.split('\n');
	const some = (is: (line: string) => boolean) => lines.some(is);
	return (
		(some((line) => /^Q:(?!:)/.test(line)) && some((line) => /^A:(?!:)/.test(line))) ||
		some((line) => /^C:(?!:)(?:\s*$|.*\[[^\]]+\])/.test(line)) ||
		some((line) => /^\?\??\s*$/.test(line)) ||
		some((line) => /<!--SR:|#flashcards?\b/.test(line)) ||
		(some((line) => /\S ?::+ ?\S/.test(line) && !/^\s*::/.test(line)) && !text.includes('{')) ||
		some((line) => /(?:^|\s)==[^=\s][^=]*==/.test(line))
	);
}

function isJson(text: string): boolean {
	if (!/^\s*[[{]/.test(text) || /^\s*\[(?:html|moodle|plain|markdown)\]/.test(text)) return false;
	try {
		JSON.parse(text);
		return true;
	} catch {
		// What is longer than what is looked at is no whole JSON either.
		return /^\s*[[{]\s*"[^"\n]*"\s*[:,]/.test(text);
	}
}

/** Braces are all over programs, too; their lines end as nobody's sentences do. */
function isProgram(text: string): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const ending = lines.filter((line) => /(?:;|\)\s*\{|=>\s*\{|\},)\s*$/.test(line)).length;
	return lines.length > 10 && ending * 5 > lines.length && !/^\s*::[^\n]+::/m.test(text);
}
