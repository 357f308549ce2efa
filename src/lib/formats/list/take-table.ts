/** The rows of a table as cards: two sides each, and what stands beside them. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { richOf } from '#lib/formats/html/rich.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { clean } from '#lib/formats/text/clean.ts';
import { cellTags } from '#lib/formats/text/tags.ts';
import { unharmed } from './harmless.ts';
import { hasGaps, takeGapped } from './gapped-row.ts';
import type { Column } from './headings.ts';
import { layoutOf, type Layout } from './layout.ts';
import { quizColumns } from './quiz-columns.ts';
import { takeQuiz } from './quiz-rows.ts';
import type { Table } from './table.ts';

interface Look {
	columns?: readonly (Column | undefined)[];
	deck?: string;
	/** Of all rows. */
	tags?: readonly string[];
	/** Reads the tags in a cell; absent: by whatever parts them. */
	tagsIn?: (cell: string) => string[];
	html?: boolean;
	/** In which column it says of which of Anki’s types a note is, from 0. */
	type?: number | undefined;
}

/** Types of Anki’s that ask each side for the other, in its languages. */
const TURNED =
	/\b(?:reversed|beide richtungen|umgekehrt|invers[ée]e|invertid[ao]|inversa|capovolta)|عكس/i;
/** Unless a field more says so. */
const OPTIONALLY = /\b(?:optional|optionale?r?|facultati|opcional|opzional)|اختيار/i;

/** Takes down the rows of a table: two sides each, and what stands beside them. */
export function takeTable(taken: Taken, { rows, unclear, beyond }: Table, look: Look = {}): void {
	const quiz = quizColumns(rows.slice(0, 30).map(({ cells }) => cells));
	if (quiz) return takeQuiz(taken, { rows, unclear, beyond }, quiz);
	const { columns, heading, sides } = layoutFor(taken, rows, look);
	const tagsIn = look.tagsIn ?? ((cell: string) => cellTags(unharmed(cell)));
	const written = (cell: string) =>
		look.html ? richOf(cell) : { text: clean(unharmed(cell)), changes: [] as Saying[] };
	for (const { row, cells } of heading ? rows.slice(1) : rows) {
		const all = (column: Column | undefined) =>
			cells.filter((cell, i) => columns[i] === column && cell !== '');
		const at = PLACES.row(row);
		const section = taken.section(lastOf(all('deck')[0] ?? look.deck ?? ''));
		const tags = [...(look.tags ?? []), ...all('tags').flatMap(tagsIn)];
		const [asked = ''] = all('front');
		const isTurned = turnedBy(cells[look.type ?? -1] ?? '', all(undefined).length > 0);
		// The field that says so is no text.
		const rest = isTurned === 'told' ? [] : all(undefined);
		if (hasGaps(asked)) {
			const extra = [...all('back'), ...all('note'), ...rest].join(look.html ? '<br>' : '\n');
			takeGapped(taken, { row, text: asked, extra, html: look.html ?? false, section, tags });
			continue;
		}
		const front = written(asked);
		const back = written(all('back')[0] ?? '');
		if (front.text === '' || back.text === '') {
			taken.refuse(at, cells.join(' '), REASONS.oneSide);
			continue;
		}
		const notes = [...all('note'), ...rest].map(written);
		const changes = [front, back, ...notes].flatMap((one) => one.changes);
		if (rest.length > 0) changes.push(REASONS.columns);
		taken.fact(
			at,
			{
				kind: 'card',
				front: front.text,
				back: back.text,
				tags,
				...(notes.length > 0 && { note: notes.map(({ text }) => text).join(' · ') }),
				...sides,
				...(isTurned && { both: true }),
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

/** Whether a type of Anki’s asks each side for the other: always, or where one more field tells it to. */
function turnedBy(type: string, isTold: boolean): 'always' | 'told' | false {
	if (!TURNED.test(type)) return false;
	if (!OPTIONALLY.test(type)) return 'always';
	return isTold && 'told';
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
