/** The rows of a table as cards: two sides each, and what stands beside them. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { richOf } from '#lib/formats/html/rich.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { clean } from '#lib/formats/text/clean.ts';
import { cellTags } from '#lib/formats/text/tags.ts';
import { unharmed } from './harmless.ts';
import type { Column } from './headings.ts';
import { layoutOf, type Layout } from './layout.ts';
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
	const { columns, heading, sides } = layoutFor(taken, rows, look);
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
		const changes = [front, back, ...notes].flatMap((one) => one.changes);
		if (all(undefined).length > 0) changes.push(REASONS.columns);
		taken.fact(
			at,
			{
				kind: 'card',
				front: front.text,
				back: back.text,
				tags: [...(look.tags ?? []), ...all('tags').flatMap(tagsIn)],
				...(notes.length > 0 && { note: notes.map(({ text }) => text).join(' · ') }),
				...sides,
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

/** As somebody has chosen, or as the table says and looks; and it can be chosen anew. */
function layoutFor(taken: Taken, rows: Table['rows'], look: Look): Layout {
	const found = layoutOf(rows, look.columns);
	const { chosen, first } = taken.offer(found.offer);
	if (!chosen) return found;
	const sides = {
		...(chosen.frontLang !== '' && { frontLang: chosen.frontLang }),
		...(chosen.backLang !== '' && { backLang: chosen.backLang }),
		...(chosen.both && { both: true })
	};
	// A further sheet that has a heading says itself what is in it.
	if (!first && found.heading) return { ...found, sides };
	return { ...found, columns: chosen.columns, heading: first && chosen.heading, sides };
}

const lastOf = (path: string) => path.split('::').at(-1)?.trim() ?? '';
