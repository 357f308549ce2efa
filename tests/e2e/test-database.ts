/** The database of the server that is tested, for specs that let people into it. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database, type Place } from '../../src/lib/server/database/database.ts';

/** Where the server of the test run keeps its data (see playwright.config.ts). */
const usual = (): Place => ({
	kind: 'sqlite',
	dir: join(tmpdir(), `footnote-test-${process.env.FOOTNOTE_TEST_PORT}`)
});

let place: Place | undefined;
let opened: Promise<Database> | undefined;

export const database = (): Promise<Database> => (opened ??= openDatabase(place ?? usual()));

/** Another server is tested from now on, or the usual one again. */
export async function useDatabase(of: Place | undefined): Promise<void> {
	const before = opened;
	[place, opened] = [of, undefined];
	await (await before)?.destroy();
}
