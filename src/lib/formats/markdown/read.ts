/** Markdown with cards in it: obsidian-spaced-repetition's and hashcards' ways of writing them, tables, and plain Q and A. */
import type { Reader } from '#lib/formats/reading.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { legible } from '#lib/formats/text/clean.ts';
import { ofMany } from '#lib/formats/text/tags.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { lettered, letteredLine } from './lettered.ts';
import { headTags, noteOf, type Note } from './notes.ts';
import { tablesIn, takeRows } from './table.ts';
import { parted } from './parted.ts';

export const readMarkdown: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const note = noteOf(legible(textOf(bytes)));
	const heading = note.lines.find(({ text, code }) => !code && /^# \S/.test(text))?.text.slice(2);
	taken.titled(note.head.get('name') ?? note.head.get('title') ?? heading ?? '');
	takeNotes(taken, note);
	return taken.reading();
};

/** @param page what its part of the deck is called, where it does not say it itself */
export function takeNotes(taken: Taken, note: Note, page = ''): void {
	if (note.scheduled > 0) taken.change(REASONS.scheduling, note.scheduled);
	const tags = ofMany(headTags(note));
	const look = { tags, ...(page !== '' && { deck: page }) };
	for (const table of tablesIn(note.lines)) takeRows(taken, table, look);
	const tabled = new Set(tablesIn(note.lines).flat());
	const lines = note.lines.filter((line) => !tabled.has(line));
	if (isLettered(note)) lettered(lines, tags, taken);
	else parted(lines, tags, taken, page);
}

function isLettered({ lines }: Note): boolean {
	const letters = new Set(
		lines.map(({ text, code }) => (code ? undefined : letteredLine(text)[0]))
	);
	return (
		letters.has('C') ||
		(letters.has('Q') && letters.has('A')) ||
		lines.some(({ text }) => /^Q:(?!:)/.test(text))
	);
}
