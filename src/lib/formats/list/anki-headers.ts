/** What Anki writes before notes that it exports as text: `#separator:tab`, `#html:true`, `#tags column:3`. */
import { ofMany, partedTags } from '#lib/formats/text/tags.ts';
import { columnNamed, type Column } from './headings.ts';

export interface AnkiHeaders {
	sign: string | undefined;
	html: boolean;
	columns: (Column | undefined)[] | undefined;
	/** In which column it says of which type a note is, from 0. */
	type: number | undefined;
	/** For all notes. */
	deck: string | undefined;
	/** Of all notes. */
	tags: string[];
	/** Whether it has any headers: Anki parts tags by blanks. */
	headed: boolean;
	/** Without the headers, each of which leaves its line empty. */
	rest: string;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
	['tab', '\t'],
	['\\t', '\t'],
	['pipe', '|'],
	['semicolon', ';'],
	['colon', ':'],
	['comma', ','],
	['space', ' ']
]);
const HEADER =
	/^#(separator|html|tags column|tags|columns|notetype column|notetype|deck column|deck|guid column|if matches|match scope) ?:(.*)$/gim;

export function ankiHeaders(text: string): AnkiHeaders {
	const said = new Map<string, string>();
	const rest = text.replace(HEADER, (_, key: string, value: string) => {
		// Spreadsheets that saved it again leave separators behind it.
		said.set(key.toLowerCase(), key === 'columns' ? value : value.replace(/[\t,;|]+$/, '').trim());
		return '';
	});
	const separator = said.get('separator')?.toLowerCase();
	const sign =
		separator === undefined
			? undefined
			: (SIGNS.get(separator) ?? (separator.length === 1 ? separator : undefined));
	return {
		sign,
		html: said.get('html')?.toLowerCase() === 'true',
		columns: columnsIn(said, sign ?? '\t'),
		type: said.has('notetype column') ? Number(said.get('notetype column')) - 1 : undefined,
		deck: said.get('deck'),
		tags: ofMany(partedTags(said.get('tags') ?? '')),
		headed: said.size > 0,
		rest: said.size > 0 ? rest.replace(/^#.*$/gm, '') : rest
	};
}

function columnsIn(said: ReadonlyMap<string, string>, sign: string) {
	const columns: (Column | undefined)[] = [];
	const at = (key: string, column: Column) => {
		const number = Number(said.get(key) ?? Number.NaN);
		if (Number.isInteger(number) && number > 0 && number < 100) columns[number - 1] = column;
	};
	said
		.get('columns')
		?.split(sign)
		.forEach((name, i) => (columns[i] = columnNamed(name)));
	at('tags column', 'tags');
	at('deck column', 'deck');
	at('guid column', 'id');
	// The type of a note says nothing to learn: it is passed over like an id.
	at('notetype column', 'id');
	if (columns.length === 0) return undefined;
	const whole = Array.from(columns);
	// The first two that are nothing else are the sides.
	for (const side of ['front', 'back'] as const)
		if (!whole.includes(side)) {
			const free = whole.findIndex((column) => column === undefined);
			whole[free < 0 ? whole.length : free] = side;
		}
	return whole;
}
