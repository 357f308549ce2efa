/** What of a quick list is to be written: lines that read otherwise than in the log. */
import type { EditDraft } from '#lib/own/edit.ts';
import { editsOf, putEdits, type ListNames } from '#lib/own/list/list-edits.ts';
import type { PastedRow } from '#lib/own/list/pasted-rows.ts';
import { factOf, withSides, type ListSetting } from '#lib/own/list/row.ts';
import type { ListLine } from './list-line.svelte.ts';

/** How lines become facts. */
export interface Making {
	deck: string;
	names: ListNames;
	/** Where a line stands: "row 12". */
	rowName: (row: number) => string;
	setting: ListSetting;
}

/** The edits of lines that have changed. From here on these count as written. */
export function changedDrafts(lines: readonly ListLine[], making: Making): EditDraft[] {
	const { deck } = making;
	return lines.flatMap((line, i) => {
		if (!line.isChanged) return [];
		if (!line.fact) {
			line.fact = newFact(line, i + 1, making);
			return placed(lines, i, [line], deck);
		}
		line.fact = line.isEmpty ? undefined : withSides(line.fact, line);
		return editsOf(deck, [[{ of: 'fact', id: line.id }, line.fact ?? null]]);
	});
}

/** The edits of lines that were put in at a place, with what else each came with. */
export function pastedDrafts(
	lines: readonly ListLine[],
	at: number,
	rows: readonly PastedRow[],
	making: Making
): EditDraft[] {
	const fresh = lines.slice(at, at + rows.length);
	fresh.forEach((line, i) => {
		const note = rows[i]?.note;
		line.fact = { ...newFact(line, at + i + 1, making), ...(note && { note }) };
	});
	return placed(lines, at, fresh, making.deck);
}

const newFact = (line: ListLine, row: number, { setting, names, rowName }: Making) =>
	factOf(line, setting, { day: names.day, at: rowName(row) });

/** Lines that follow each other get their places between those of their neighbours. */
function placed(
	lines: readonly ListLine[],
	at: number,
	fresh: readonly ListLine[],
	deck: string
): EditDraft[] {
	const before = lines.slice(0, at).findLast(({ place }) => place !== undefined)?.place;
	const after = lines.slice(at + fresh.length).find(({ place }) => place !== undefined)?.place;
	const facts = fresh.map(({ id, fact }) => ({ id, value: fact! }));
	const drafts = putEdits(deck, facts, { before, after });
	const places = drafts.filter(({ part }) => part.of === 'place');
	fresh.forEach((line, i) => (line.place = String(places[i]?.value)));
	return drafts;
}
