/** Which format a text is of, by what is in it. */
import { isHeaded } from '#lib/formats/list/headings.ts';
import { customRows } from '#lib/formats/list/custom-parted.ts';
import { letteredLine } from '#lib/formats/markdown/lettered.ts';
import { hasTable } from '#lib/formats/markdown/table.ts';
import { isOutline } from '#lib/formats/remnote/names.ts';
import { isQti } from '#lib/formats/qti/is-qti.ts';

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
	| 'mnemosyne'
	| 'org'
	| 'mochi'
	| 'remnote';

/** Answers in braces. */
const GIFT = /(?<!\\)\{\s{0,100}(?:[=~#]|(?:T|TRUE|F|FALSE)\s{0,100}[}#]|\})/i;

/** A note in Markdown: with a head, headings or the tag of its cards. */
const NOTE = /^---\n[^]{0,5000}?\n---\n|^#{1,6} \S|^#flashcards?\b/m;

const TEXTS: readonly (readonly [Format, (text: string) => boolean])[] = [
	['org', (text) => /^\*+[ \t].*:drill:/m.test(text)],
	['moodle', (text) => /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<quiz\b/.test(text)],
	['aiken', (text) => /^\s*ANSWER:\s*[A-Z]\s*$/im.test(text) && /^\s*[A-Z][.)]\s/im.test(text)],
	[
		'list',
		(text) =>
			// Levels of tags are no cards, where a heading says that they are tags.
			isHeaded(text) ||
			(!GIFT.test(text) && !NOTE.test(text) && customRows(text) !== undefined) ||
			/^\s*"?sep=.?"?\s*$/im.test(text.slice(0, 20)) ||
			(/\{\{c\d{1,3}::/.test(text) && (text.includes('\t') || !NOTE.test(text))) ||
			/^#(?:separator|html|columns|notetype|deck|guid|tags)(?: column)? ?:/im.test(text)
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
export function textFormat(text: string): Format | undefined {
	if (isQti(text)) return 'qti';
	if (/^\s*(?:<\?xml[^>]*>\s*)?<(?:mnemosyne|openSM2sync)\b/.test(text)) return 'mnemosyne';
	if (isRems(text) || isOutline(text)) return 'remnote';
	if (isJson(text) || isProgram(text)) return undefined;
	if (text.trim() === '') return undefined;
	if (/^\s*</.test(text) && !isTabbed(text)) return text.includes('<quiz') ? 'moodle' : undefined;
	return TEXTS.find(([, is]) => is(text))?.[0] ?? 'list';
}

/** Cards between letters or signs, at the beginning of lines as nobody writes them in a list of words. */
function isMarkdown(text: string): boolean {
	const lines = text.split('\n');
	const some = (is: (line: string) => boolean) => lines.some(is);
	return (
		(some((line) => letteredLine(line)[0] === 'Q') &&
			some((line) => letteredLine(line)[0] === 'A')) ||
		hasTable(text) ||
		(NOTE.test(text) && some((line) => /\S ?::+ ?\S/.test(line))) ||
		some((line) => /^C:(?!:)(?:\s*$|.*\[[^\]]+\])/.test(line)) ||
		some((line) => /^\?\??\s*$/.test(line)) ||
		some((line) => /<!--SR:|#flashcards?\b/.test(line)) ||
		(some((line) => /\S ?::+ ?\S/.test(line) && !/^\s*::/.test(line)) && !text.includes('{')) ||
		some((line) => /(?:^|\s)==[^=\s][^=]*==/.test(line))
	);
}

/** Marks may begin a list, too: a tab in most lines is nothing that is written in XML. */
function isTabbed(text: string): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	return lines.filter((line) => /\S\t+\S/.test(line)).length * 2 > lines.length;
}

/** All Rems of RemNote's as one text. */
const isRems = (text: string) =>
	/^\s*\{/.test(text) && /"docs"\s*:\s*\[/.test(text) && /"(?:key|_id)"\s*:/.test(text);

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
