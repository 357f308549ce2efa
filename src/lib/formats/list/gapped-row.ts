/** A row that Anki has written as text, whose note has gaps: `{{c1::…}}`. */
import { clozeRuns, type ClozeRun } from '#lib/formats/anki/cloze.ts';
import { takeNote } from '#lib/formats/anki/note.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import type { Taken } from '#lib/formats/taken.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

const TYPE = {
	name: 'Cloze',
	cloze: true,
	fields: ['Text', 'Extra'],
	templates: [
		{ ord: 0, name: 'Cloze', front: '{{cloze:Text}}', back: '{{cloze:Text}}<br><br>{{Extra}}' }
	],
	occlusion: false
};

export const hasGaps = (cell: string): boolean => /\{\{c\d{1,3}(?:,\d{1,3})*::/.test(cell);

/** What fits on no card is not parted first, characters. */
const LONGEST = 20_000;

interface Row {
	row: number;
	text: string;
	extra: string;
	/** Whether its cells are HTML. */
	html: boolean;
	section: string | undefined;
	tags: readonly string[];
}

/** Takes down what Anki would make of such a note: its sentence, or a card for each number. */
export function takeGapped(taken: Taken, { row, text, extra, html, section, tags }: Row): void {
	if (text.length > LONGEST) return taken.refuse(PLACES.row(row), text, REASONS.tooLong);
	const written = html
		? (cell: string) => cell
		: (cell: string) => escapedHtml(cell).replaceAll('\n', '<br>');
	const source = written(text);
	const numbers = [...new Set(numbersIn(clozeRuns(source)))].sort((a, b) => a - b);
	takeNote(
		{ taken, put: taken.media(() => undefined) },
		{
			id: `row ${row}`,
			at: PLACES.row(row),
			guid: `cloze ${text}`,
			type: TYPE,
			fields: new Map([
				['Text', source],
				['Extra', written(extra)]
			]),
			specials: new Map(),
			cards: numbers.map((number) => ({ id: `${row} ${number}`, ord: number - 1 })),
			section,
			tags
		},
		new Map()
	);
}

const numbersIn = (runs: readonly ClozeRun[]): number[] =>
	runs.flatMap((run) =>
		typeof run === 'string' ? [] : [...run.numbers, ...numbersIn(run.inside)]
	);
