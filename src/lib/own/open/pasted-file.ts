/** What is pasted where words are typed, and is more than two columns of them: read as a file is. */
import { isHeaded } from '#lib/formats/list/headings.ts';
import { textFormat } from '#lib/formats/known/recognise-text.ts';
import { legible } from '#lib/formats/text/clean.ts';

/** So much is looked at. */
const HEAD = 50_000;

/** Whether it is another program's, or a table of which somebody may choose the columns. */
export function isPastedFile(text: string): boolean {
	const some = legible(text.slice(0, HEAD)).trim();
	// What is one line is words for the field at hand.
	if (!some.includes('\n') && !some.startsWith('<')) return false;
	const format = textFormat(some);
	if (format === undefined) return false;
	const isTable = isHeaded(some) || /^#[a-z ]+:/.test(some) || isWide(some);
	// Where tabs part the lines, two colons are words.
	return format === 'list' || (format === 'markdown' && some.includes('\t')) ? isTable : true;
}

/** Three columns or more, as spreadsheets give them. */
function isWide(text: string): boolean {
	const lines = text.split('\n').filter((line) => line.trim() !== '');
	const wide = lines.filter((line) => line.split('\t').length > 2);
	return lines.length > 1 && wide.length * 10 >= lines.length * 9;
}
