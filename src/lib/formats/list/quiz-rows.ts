/** The rows of a table of questions, each with its answers to choose among. */
import { say } from '#lib/deck/saying.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Option, QuizItem } from '#lib/formats/quiz/item.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { beginning, clean, oneLine } from '#lib/formats/text/clean.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { cellTags } from '#lib/formats/text/tags.ts';
import { unharmed } from './harmless.ts';
import type { QuizColumns } from './quiz-columns.ts';
import type { Table, TableRow } from './table.ts';

const words = (cell: string) => ({ text: escaped(clean(unharmed(cell))), changes: [] });
/** So long is what is said of an answer. */
const LONG = 600;
/** What programs write below the heading, for whoever fills it in. */
const EXPLAINED = /\((?:required|optional|default is [^()]*)\)/i;
const TYPED = /fill|blank|short|type/i;

/**
 * Takes down a table of questions.
 *
 * @param part of the deck, where the table does not say it itself
 */
export function takeQuiz(
	taken: Taken,
	{ rows, unclear, beyond }: Table,
	columns: QuizColumns,
	part = ''
): void {
	const below = rows.slice(columns.at + 1);
	const read = resolver(below, columns);
	const headed = rows[columns.at]?.row ?? 0;
	for (const row of below) {
		const at = PLACES.row(row.row);
		const question = row.cells[columns.question] ?? '';
		if (row.cells.filter((cell) => cell !== '').length < 2 && question === '') continue;
		if (row.row === headed + 1 && row.cells.some((cell) => EXPLAINED.test(cell))) {
			taken.refuse(at, question, REASONS.nothingAsked);
			continue;
		}
		if (columns.pictures.some((i) => /^https?:/i.test(row.cells[i] ?? '')))
			taken.change(REASONS.remote);
		const title = row.cells[columns.section] ?? part;
		const section = title === '' ? undefined : taken.section(title);
		takeItem(taken, at, { ...itemOf(row, columns, read), section });
	}
	for (const { row, cells } of unclear)
		if (row > headed) taken.refuse(PLACES.row(row), cells.join(' '), REASONS.noAnswer);
	if (beyond > 0)
		taken.refuse(
			say`the rest`,
			'',
			say`${{ count: beyond }} rows are more than Footnote reads at once`
		);
}

/** Which of the options a cell says are right. */
type Resolve = (said: string, options: readonly string[]) => ReadonlySet<number>;

function itemOf({ cells }: TableRow, columns: QuizColumns, resolve: Resolve): QuizItem {
	const cell = (i: number) => cells[i] ?? '';
	const given = columns.options.map(cell);
	const said = cell(columns.right);
	const right = resolve(said, given);
	const option = (text: string, worth: number): Option => ({ text: words(text), worth, why: '' });
	const options = given
		.map((text, i) => option(text, right.has(i) ? 1 : 0))
		.filter(({ text }) => text.text !== '');
	// The right one stands by itself, beside the wrong ones.
	if (right.size === 0 && columns.wrong.length > 0 && said !== '') options.unshift(option(said, 1));
	options.push(
		...columns.wrong
			.map(cell)
			.filter((text) => text !== '')
			.map((text) => option(text, 0))
	);
	const note = columns.why.map(cell).filter((text) => text !== '');
	const shared = {
		question: words(cell(columns.question)),
		note: note.length > 0 ? words(beginning(note.join(' · '), LONG)) : undefined,
		tags: columns.tags.flatMap((i) => cellTags(unharmed(cell(i))))
	};
	// Without anything to choose among, what is right is to be typed.
	if (TYPED.test(cell(columns.type)) && right.size === 0 && options.length > 0)
		return {
			...shared,
			kind: 'short',
			options: options.map((one) => ({ ...one, worth: 1 }))
		};
	if (options.length === 0 && said !== '')
		return { ...shared, kind: 'short', options: [option(said, 1)] };
	return { ...shared, kind: 'choice', several: right.size > 1 && !columns.kahoot, options };
}

/** By numbers or letters where every row has such, else by the words of an answer. */
function resolver(rows: readonly TableRow[], columns: QuizColumns): Resolve {
	const told = rows.flatMap(({ cells }) => {
		const said = cells[columns.right] ?? '';
		return said === '' ? [] : [{ said, given: columns.options.map((i) => cells[i] ?? '') }];
	});
	const every = (by: Resolve) => told.every(({ said, given }) => by(said, given).size > 0);
	const isByWords = !columns.kahoot && every(byWords) && told.length > 0;
	return (said, given) => {
		for (const by of isByWords ? [byWords, byPlace] : [byPlace, byWords]) {
			const found = by(said, given);
			if (found.size > 0) return found;
		}
		return new Set();
	};
}

const named = (text: string) => oneLine(text).toLowerCase();

const byWords: Resolve = (said, given) => {
	const at = (text: string) =>
		given.flatMap((one, i) => (one !== '' && named(one) === named(text) ? [i] : []));
	const whole = at(said);
	if (whole.length > 0) return new Set(whole);
	const parts = said.split(/[,;|\n]/).map(at);
	return new Set(parts.every((part) => part.length > 0) ? parts.flat() : []);
};

/** "2", "1,3", "B", "A and C", "Option B". */
const byPlace: Resolve = (said, given) => {
	const parts = said
		.toLowerCase()
		.replace(/\b(?:options?|answers?|choices?|antwort(?:en)?|and|und|et|y)\b/g, ' ')
		.split(/[\s,;|/&.()]+/)
		.filter((part) => part !== '');
	const places = parts.map((part) =>
		/^[a-z]$/.test(part) ? part.charCodeAt(0) - 97 : /^\d{1,2}$/.test(part) ? Number(part) - 1 : -1
	);
	const isWhole = places.every((place) => place >= 0 && (given[place] ?? '') !== '');
	return new Set(isWhole ? places : []);
};
