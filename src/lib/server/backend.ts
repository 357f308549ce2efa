/** What routes run on: the one open database of this process, and what stands on it. */
import { version } from '$app/env';
import { lineageOf, openDatabase, placeFrom, type Database } from './database/database.ts';
import { Folding } from './log/folding.ts';
import { LogWriter } from './log/log-writer.ts';

export interface Backend {
	db: Database;
	/** Of the database (see its `lineageOf`). */
	lineage: string;
	writer: LogWriter;
	folding: Folding;
	/** Epoch ms. */
	now: () => number;
}

let opening: Promise<Backend> | undefined;

/** Opens the database at the first call. Rejects, now and at every later call, if that fails. */
export function backend(): Promise<Backend> {
	opening ??= openDatabase(placeFrom(process.env)).then(async (db) => ({
		db,
		lineage: await lineageOf(db),
		writer: new LogWriter(db),
		folding: new Folding(db, version, Date.now),
		now: Date.now
	}));
	return opening;
}

/** Lets what was begun come to its end, and closes the database. */
export async function closeBackend(): Promise<void> {
	const open = await opening?.catch(() => undefined);
	await open?.folding.stop();
	await open?.writer.settled();
	await open?.db.destroy();
}
