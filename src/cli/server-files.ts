/** The files that `npm run backup` writes and `npm run restore` reads: gzipped lines of JSON. */
import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';

/**
 * Writes a file of lines under another name first: whoever finds it finds all of it.
 *
 * @param fill writes the lines; each resolves when there is room for the next
 */
export async function writeLines(
	file: string,
	fill: (write: (line: string) => Promise<void>) => Promise<void>
): Promise<void> {
	const unfinished = `${file}.unfinished`;
	const zip = createGzip();
	const out = zip.pipe(createWriteStream(unfinished, { mode: 0o600, flush: true }));
	const done = finished(out);
	// Awaited below; a full disk is to end in a sentence, not in a stray rejection.
	done.catch(() => {});
	try {
		await fill(async (line) => {
			if (!zip.write(line)) await Promise.race([once(zip, 'drain'), done]);
		});
		zip.end();
		await done;
		await rename(unfinished, file);
	} catch (error) {
		zip.destroy();
		await rm(unfinished, { force: true });
		throw error;
	}
}

/** The lines of such a file. */
export async function* readLines(file: string): AsyncGenerator<string> {
	const source = createReadStream(file);
	const unzipped = source.pipe(createGunzip());
	source.on('error', (error) => unzipped.destroy(error));
	yield* createInterface({ input: unzipped, crlfDelay: Infinity });
}
