/** Tables as Markdown has them: a heading, a line of dashes, and a row for each card. */
import { columnsOf } from '#lib/formats/list/headings.ts';
import { quizColumns } from '#lib/formats/list/quiz-columns.ts';
import { takeTable } from '#lib/formats/list/take-table.ts';
import type { Taken } from '#lib/formats/taken.ts';
import type { NoteLine } from './notes.ts';

const DASHES = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/;

/** The lines of each table: its heading, the dashes, and what follows up to a line that is none of it. */
export function tablesIn(lines: readonly NoteLine[]): NoteLine[][] {
	const found: NoteLine[][] = [];
	for (let i = 1; i < lines.length; i += 1) {
		if (lines[i]!.code || !DASHES.test(lines[i]!.text) || !lines[i - 1]!.text.includes('|'))
			continue;
		const table = [lines[i - 1]!, lines[i]!];
		for (i += 1; i < lines.length && lines[i]!.text.includes('|') && !lines[i]!.code; i += 1)
			table.push(lines[i]!);
		found.push(table);
	}
	return found;
}

export const hasTable = (text: string): boolean =>
	text
		.split('\n')
		.some((line, i, lines) => i > 0 && DASHES.test(line) && lines[i - 1]!.includes('|'));

/** Takes down a table; what its heading says counts where it names the sides. */
export function takeRows(
	taken: Taken,
	table: readonly NoteLine[],
	look: { deck?: string; tags: readonly string[] }
): void {
	const rows = table
		.filter((_, i) => i !== 1)
		.map(({ line, text }) => ({ row: line, cells: cellsOf(text) }));
	const heading = rows[0]?.cells ?? [];
	const isSaid = columnsOf(heading) !== undefined || quizColumns([heading]) !== undefined;
	takeTable(taken, { rows: isSaid ? rows : rows.slice(1), unclear: [], beyond: 0 }, look);
}

/** A bar behind a backslash, or within code, parts nothing. */
const cellsOf = (line: string): string[] =>
	line
		.trim()
		.replace(/^\|/, '')
		.replace(/(?<!\\)\|$/, '')
		.replace(/`[^`]*`|\\\|/g, (whole) => whole.replace(/\\?\|/g, '\ue012'))
		.split('|')
		.map((cell) => cell.replaceAll('\ue012', '|').trim());
