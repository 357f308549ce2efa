/** What routes run on: the one open database of this process, and what stands on it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { version } from '$app/env';
import { lineageOf, openDatabase, placeFrom, type Database } from './database/database.ts';
import { Health } from './database/health.ts';
import { keepTrying } from './database/keep-trying.ts';
import { SERVING } from './database/postgres-limits.ts';
import { troubleOf, type Trouble } from './database/unavailable.ts';
import { EDITS } from './log/account-log.ts';
import { Folding } from './log/folding.ts';
import { LogWriter } from './log/log-writer.ts';

export interface Backend {
	db: Database;
	/** Of the database (see its `lineageOf`). */
	lineage: string;
	writer: LogWriter;
	/** Of edits of decks of one's own. */
	edits: LogWriter;
	folding: Folding;
	health: Health;
	/** Epoch ms. */
	now: () => number;
}

/** So long the first look at the database may take, ms: then it counts as not there yet. */
const FIRST_LOOK = 1000;
/** So long an end waits for the database to be closed, ms. */
const LAST_WORDS = 1000;

const ending = new AbortController();
let opening: Promise<Backend> | undefined;
let opened: Backend | undefined;
/** Why it is not open yet. PostgreSQL would say so with this code. */
let notYet: unknown;

/** Rejects at once while the database is not open yet; why can be told by `troubleOf`. */
export async function backend(): Promise<Backend> {
	if (opened) return opened;
	if (!notYet) await Promise.race([openBackend(), sleep(FIRST_LOOK, undefined, { ref: false })]);
	if (opened) return opened;
	throw notYet ?? Object.assign(new Error('The database is being opened.'), { code: '57P03' });
}

/**
 * Resolves when the database is open, however long that takes; never, once the backend was closed.
 * Rejects where no waiting helps.
 */
export const openBackend = (): Promise<Backend> =>
	(opening ??= open().catch((error: unknown) => {
		if (ending.signal.aborted) return new Promise(() => {});
		throw error;
	}));

async function open(): Promise<Backend> {
	const place = placeFrom(process.env);
	opened = await keepTrying(
		async () => {
			const db = await openDatabase(place, SERVING);
			return {
				db,
				lineage: await lineageOf(db),
				writer: new LogWriter(db),
				edits: new LogWriter(db, EDITS),
				folding: new Folding(db, version, Date.now),
				health: new Health(db, place.kind),
				now: Date.now
			};
		},
		{
			hopeful(error) {
				const trouble = troubleOf(error);
				// A folder that may not be written to does not mend by itself.
				return place.kind === 'postgres'
					? trouble !== undefined
					: trouble === 'busy' || trouble === 'full';
			},
			failed(error) {
				notYet = error;
				// oxlint-disable-next-line no-console -- this is the log
				console.error(`Waiting. ${(error as Error).message}`);
			},
			signal: ending.signal
		}
	);
	return opened;
}

/** A request has failed of the database. */
export const reportTrouble = (error: unknown): void => opened?.health.failed(error);

/** What is the matter with the database, whether it is open or not; undefined if nothing is. */
export async function troubleNow(): Promise<Trouble | undefined> {
	try {
		return await (await backend()).health.trouble();
	} catch (error) {
		return troubleOf(error) ?? 'broken';
	}
}

/** Lets what was begun come to its end, and closes the database; in a second, since one that is gone says no good-bye. */
export async function closeBackend(): Promise<void> {
	ending.abort();
	await Promise.race([close(opened), sleep(LAST_WORDS, undefined, { ref: false })]);
}

async function close(open: Backend | undefined): Promise<void> {
	await open?.folding.stop();
	await open?.writer.settled();
	await open?.edits.settled();
	await open?.db.destroy();
}
