/** Lists and tables as text: spreadsheets, Quizlet's and Anki's exports, and what somebody typed. */
import type { Reader } from '#lib/formats/reading.ts';
import { Taken } from '#lib/formats/taken.ts';
import { legible } from '#lib/formats/text/clean.ts';
import { partedTags } from '#lib/formats/text/tags.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { ankiHeaders } from './anki-headers.ts';
import { tableOf } from './table.ts';
import { takeTable } from './take-table.ts';

export const readList: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const { sign, html, columns, deck, tags, headed, rest } = ankiHeaders(legible(textOf(bytes)));
	takeTable(taken, tableOf(rest, sign), {
		...(columns && { columns }),
		...(deck !== undefined && { deck }),
		...(headed && { tagsIn: partedTags }),
		tags,
		html
	});
	return taken.reading();
};
