/** Lists as files: what Quizlet, Anki and spreadsheets export, or what somebody typed. */
import Papa from 'papaparse';
import { pastedRows } from '#lib/own/list/pasted-rows.ts';
import type { Coming } from './coming.ts';

/** A quotation mark at the beginning of a field: whoever wrote it quotes what has separators in it. */
const QUOTED = /(?:^|[\t,;|\r\n])"/;
/** What Anki writes before its notes, such as `#separator:tab`. */
const ABOUT =
	/^#(?:separator|html|tags column|columns|notetype column|deck column|guid column|notetype|deck|tags)[ :].*\r?\n/gim;

/** The list in a text; undefined where no two columns can be told. */
export function listIn(text: string, title: string): Coming | undefined {
	const rows = text.replace(ABOUT, '');
	const plain = QUOTED.test(rows) ? unquoted(rows) : rows;
	const found = pastedRows(`${plain}\n\n`, 'front') ?? pastedRows(`${plain}\n.`, 'front');
	return found && found.rows.some(({ back }) => back !== '')
		? { kind: 'list', title, ...found }
		: undefined;
}

/** Fields that were quoted, parted by tabs: a field with a line break in it stays one field. */
function unquoted(text: string): string {
	const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
	return data
		.map((fields) => fields.map((field) => field.replaceAll(/[\t\r\n]+/g, ' ').trim()).join('\t'))
		.join('\n');
}
