/**
 * The files that `npm run backup` writes and `npm run restore` reads: gzipped lines of JSON. `-` is what
 * comes and goes through a pipe.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

export const PIPE = '-';

/**
 * Writes a file of lines under another name first: whoever finds it finds all of it.
 *
 * @param fill writes the lines; each resolves when there is room for the next
 */
export async function writeLines(file: string, fill: Fill): Promise<void> {
	if (file === PIPE) return zipInto(process.stdout, fill);
	const unfinished = `${file}.unfinished`;
	try {
		await zipInto(createWriteStream(unfinished, { mode: 0o600, flush: true }), fill);
		await rename(unfinished, file);
	} catch (error) {
		await rm(unfinished, { force: true });
		throw error;
	}
}

type Fill = (write: (line: string) => Promise<void>) => Promise<void>;

async function zipInto(out: Writable, fill: Fill): Promise<void> {
	const zip = createGzip();
	const done = out === process.stdout ? pipeline(zip, out, { end: false }) : pipeline(zip, out);
	// Awaited below; a full disk is to end in a sentence, not in a stray rejection.
	done.catch(() => {});
	try {
		await fill(async (line) => {
			if (!zip.write(line)) await Promise.race([once(zip, 'drain'), done]);
		});
		zip.end();
		await done;
	} catch (error) {
		zip.destroy();
		throw error;
	}
}

/** The lines of such a file. */
export async function* readLines(file: string): AsyncGenerator<string> {
	const source: Readable = file === PIPE ? process.stdin : createReadStream(file);
	const unzipped = source.pipe(createGunzip());
	source.on('error', (error: Error) => unzipped.destroy(error));
	yield* createInterface({ input: unzipped, crlfDelay: Infinity });
}
