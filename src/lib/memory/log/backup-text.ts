/**
 * The file that holds everything of a learner, as it is written: by a device, and by a server for a pupil
 * or a teacher. One entry a line, so that a person can read it, compare two files, and mend one.
 */
import type { LogEntry } from './stamp.ts';

export const BACKUP_FORMAT = 1;

/** An object as JSON, to be gone on with. */
export const opened = (value: object): string => JSON.stringify(value).slice(0, -1);

/**
 * How the file begins: an object to be gone on with.
 *
 * @param now epoch ms
 */
export const backupBegins = (now: number, preferences: object = {}): string =>
	opened({
		app: 'footnote',
		format: BACKUP_FORMAT,
		exported: new Date(now).toISOString(),
		preferences
	});

type Pages = AsyncIterable<readonly LogEntry[]> | Iterable<readonly LogEntry[]>;

/**
 * What follows to its end, piece by piece: a log may be long.
 *
 * @param edits of decks of one's own; where there are none nothing is said of them
 */
export async function* entriesToEnd(entries: Pages, edits: Pages = []): AsyncGenerator<string> {
	let none = true;
	for await (const line of lines(edits)) {
		if (none) yield ',"edits":[';
		none = false;
		yield line;
	}
	yield none ? ',"entries":[' : '\n],"entries":[';
	yield* lines(entries);
	yield '\n]}\n';
}

/** One entry a line, with commas between them. */
async function* lines(pages: Pages): AsyncGenerator<string> {
	let first = true;
	for await (const entries of pages) {
		if (entries.length === 0) continue;
		const text = entries.map((entry) => JSON.stringify(entry)).join(',\n');
		yield `${first ? '' : ','}\n${text}`;
		first = false;
	}
}
