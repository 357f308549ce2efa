/** The rows of a table as cards: two sides each, and what stands beside them. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { richOf } from '#lib/formats/html/rich.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { clean } from '#lib/formats/text/clean.ts';
import { cellTags } from '#lib/formats/text/tags.ts';
import { unharmed } from './harmless.ts';
import { columnsOf, languageNamed, type Column } from './headings.ts';
import type { Table } from './table.ts';

interface Look {
	columns?: readonly (Column | undefined)[];
	deck?: string;
	/** Of all rows. */
	tags?: readonly string[];
	/** Reads the tags in a cell; absent: by whatever parts them. */
	tagsIn?: (cell: string) => string[];
	html?: boolean;
}

/** Takes down the rows of a table: two sides each, and what stands beside them. */
export function takeTable(taken: Taken, { rows, unclear, beyond }: Table, look: Look = {}): void {
	const heading = look.columns ? undefined : rows[0] && columnsOf(rows[0].cells);
	const columns = look.columns ?? heading ?? ['front', 'back'];
	const head = heading ? rows[0]!.cells : [];
	const langOf = (column: Column) => languageNamed(head[columns.indexOf(column)] ?? '');
	const langs = { frontLang: langOf('front'), backLang: langOf('back') };
	const tagsIn = look.tagsIn ?? ((cell: string) => cellTags(unharmed(cell)));
	const written = (cell: string) =>
		look.html ? richOf(cell) : { text: clean(unharmed(cell)), changes: [] as Saying[] };
	for (const { row, cells } of heading ? rows.slice(1) : rows) {
		const all = (column: Column | undefined) =>
			cells.filter((cell, i) => columns[i] === column && cell !== '');
		const front = written(all('front')[0] ?? '');
		const back = written(all('back')[0] ?? '');
		const at = PLACES.row(row);
		if (front.text === '' || back.text === '') {
			taken.refuse(at, cells.join(' '), REASONS.oneSide);
			continue;
		}
		const notes = [...all('note'), ...all(undefined)].map(written);
		const section = taken.section(lastOf(all('deck')[0] ?? look.deck ?? ''));
		const tags = [...(look.tags ?? []), ...all('tags').flatMap(tagsIn)];
		const changes = [front, back, ...notes].flatMap((one) => one.changes);
		if (all(undefined).length > 0) changes.push(REASONS.columns);
		taken.fact(
			at,
			{
				kind: 'card',
				front: front.text,
				back: back.text,
				tags,
				...(notes.length > 0 && { note: notes.map(({ text }) => text).join(' · ') }),
				...(langs.frontLang && { frontLang: langs.frontLang }),
				...(langs.backLang && { backLang: langs.backLang }),
				...(section !== undefined && { section })
			},
			changes
		);
	}
	for (const { row, cells } of unclear)
		taken.refuse(PLACES.row(row), cells.join(' '), REASONS.oneSide);
	if (beyond > 0)
		taken.refuse(
			say`the rest`,
			'',
			say`${{ count: beyond }} rows are more than Footnote reads at once`
		);
}

const lastOf = (path: string) => path.split('::').at(-1)?.trim() ?? '';
