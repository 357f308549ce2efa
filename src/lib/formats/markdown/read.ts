/** Markdown with cards in it: obsidian-spaced-repetition's and hashcards' ways of writing them, and plain Q and A. */
import type { Reader } from '#lib/formats/reading.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { legible } from '#lib/formats/text/clean.ts';
import { ofMany } from '#lib/formats/text/tags.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import { lettered } from './lettered.ts';
import { headTags, noteOf } from './notes.ts';
import { parted } from './parted.ts';

export const readMarkdown: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const note = noteOf(legible(textOf(bytes)));
	const heading = note.lines.find(({ text, code }) => !code && /^# \S/.test(text))?.text.slice(2);
	taken.titled(note.head.get('name') ?? note.head.get('title') ?? heading ?? '');
	if (note.scheduled > 0) taken.change(REASONS.scheduling, note.scheduled);
	const isLettered = note.lines.some(({ text, code }) => !code && /^[QC]:(?!:)/.test(text));
	(isLettered ? lettered : parted)(note.lines, ofMany(headTags(note)), taken);
	return taken.reading();
};
