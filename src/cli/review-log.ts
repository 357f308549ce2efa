/** A file of reviews beside a deck: the same as the app's own file of everything, which it takes in under Settings. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { backupBegins } from '#lib/memory/log/backup-text.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { newEntries, pastIn } from '#lib/formats/entries.ts';
import type { Past } from '#lib/formats/reading.ts';
import { UsageError } from './terminal.ts';

/** The entries of a file; none of one that is not there yet. */
function entriesIn(file: string): unknown[] {
	if (!existsSync(file)) return [];
	try {
		const { app, entries } = Object(JSON.parse(readFileSync(file, 'utf8'))) as Record<
			string,
			unknown
		>;
		if (app === 'footnote' && Array.isArray(entries)) return entries;
	} catch {
		// Said below.
	}
	throw new UsageError(`${file} is no file of reviews.`);
}

/** What a file says of a deck's cards. */
export const pastOf = (file: string, deck: string): Past[] => pastIn(entriesIn(file), deck);

/** Adds what is not there yet. @returns how many entries that were */
export function addPast(file: string, past: readonly Past[], deck: string, now: number): number {
	const known = entriesIn(file);
	const fresh = newEntries(past, deck, known as Entry[]);
	const lines = [...known, ...fresh].map((entry) => JSON.stringify(entry)).join(',\n');
	writeFileSync(file, `${backupBegins(now)},"entries":[\n${lines}\n]}\n`);
	return fresh.length;
}
