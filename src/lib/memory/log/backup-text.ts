/**
 * The file that holds everything of a learner, as it is written: by a device, and by a server for a pupil
 * or a teacher. One entry a line, so that a person can read it, compare two files, and mend one.
 */
import type { Entry } from './entry.ts';

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

/** What follows to its end, piece by piece: a log may be long. */
export async function* entriesToEnd(
	pages: AsyncIterable<readonly Entry[]> | Iterable<readonly Entry[]>
): AsyncGenerator<string> {
	yield ',"entries":[';
	let first = true;
	for await (const entries of pages) {
		if (entries.length === 0) continue;
		const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
		yield `${first ? '' : ','}\n${lines}`;
		first = false;
	}
	yield '\n]}\n';
}
