/** A backup put into an empty database, and looked at whether everything came back. */
import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import * as z from 'zod/mini';
import type { Database } from '#lib/server/database/database.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { entriesFrom } from '#lib/server/log/stored-entry.ts';
import { inBytes, migrationOf, type Row } from './back-up.ts';
import { digestOf } from './digest.ts';
import { FORMAT, KEPT_TABLES, type KeptTable } from './kept.ts';

/** Why a backup was not restored, in words for whoever did it. Nothing was changed. */
export class RestoreError extends Error {
	constructor(message: string) {
		super(message);
		this.name = 'RestoreError';
	}
}

export interface Restored {
	rows: number;
	/** Logs that were folded and compared with what the backup says of them. */
	accounts: number;
	/** Those whose memories are not what they were when the backup was made. */
	different: string[];
}

const names = KEPT_TABLES.map(({ table }) => table) as [KeptTable, ...KeptTable[]];
const Head = z.object({
	app: z.literal('footnote-server'),
	format: z.int(),
	migration: z.string()
});
const Line = z.union([
	z.strictObject({
		table: z.enum(names),
		rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
	}),
	z.strictObject({ account: z.string(), entries: z.int(), digest: z.string() }),
	z.strictObject({ end: z.literal(true), rows: z.int(), sha256: z.string() })
]);

const TAMPERED =
	'The file was changed after it was made, or is damaged: its checksum is another. Do not trust it: take another backup.';
const CUT_OFF = 'The file is cut off, or was changed: its end is missing.';

/** The last line of a backup, which says what all others come to. */
function endIn(text: string): Extract<z.infer<typeof Line>, { end: true }> | undefined {
	if (!text.startsWith('{"end":')) return undefined;
	const parsed = Line.safeParse(parse(text));
	return parsed.success && 'end' in parsed.data ? parsed.data : undefined;
}

/** Rows in one statement. */
const ROWS = 250;

/**
 * Restores all or nothing. Throws `RestoreError` for a database that is not empty, and for a file that
 * is no backup, of another format, cut off or damaged.
 */
export function restore(db: Database, lines: AsyncIterable<string>): Promise<Restored> {
	return db.transaction().execute(async (trx) => {
		await expectEmpty(trx);
		const logs: { account: string; entries: number; digest: string }[] = [];
		const hash = createHash('sha256');
		let begun = false;
		let complete = false;
		let rows = 0;
		/** What cannot be taken: why, unless the checksum says that somebody has changed the file. */
		let wrong: unknown;
		const take = async (text: string) => {
			const json = parse(text);
			if (!begun) {
				await expectHead(trx, json);
				begun = true;
				return;
			}
			const line = Line.parse(json);
			if ('table' in line) {
				rows += line.rows.length;
				await insert(trx, line.table, line.rows);
			} else if ('account' in line) logs.push(line);
		};
		for await (const text of lines) {
			if (text === '') continue;
			const end = begun ? endIn(text) : undefined;
			if (complete) throw new RestoreError(TAMPERED);
			if (end) {
				if (end.sha256 !== hash.digest('hex')) throw new RestoreError(TAMPERED);
				if (wrong) throw wrong;
				if (end.rows !== rows) throw new RestoreError(TAMPERED);
				complete = true;
				continue;
			}
			hash.update(`${text}\n`);
			if (wrong) continue;
			try {
				await take(text);
			} catch (error) {
				// What is no backup at all is not looked through to its end.
				if (!begun) throw error;
				wrong = error;
			}
		}
		if (wrong && !complete) throw new RestoreError(CUT_OFF);
		if (!begun) throw new RestoreError('The file is empty.');
		if (!complete) throw new RestoreError(CUT_OFF);
		const different: string[] = [];
		for (const log of logs) if (!(await same(trx, log))) different.push(log.account);
		return { rows, accounts: logs.length, different };
	});
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new RestoreError('The file is no backup of a Footnote server.');
	}
}

async function expectHead(trx: Transaction<Tables>, json: unknown): Promise<void> {
	const head = Head.safeParse(json);
	if (!head.success) throw new RestoreError('The file is no backup of a Footnote server.');
	if (head.data.format > FORMAT || head.data.migration > (await migrationOf(trx)))
		throw new RestoreError(
			'The backup was made by a newer Footnote: install that release, then restore.'
		);
}

async function expectEmpty(trx: Transaction<Tables>): Promise<void> {
	for (const { table } of KEPT_TABLES) {
		const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(trx);
		if (rows.length > 0)
			throw new RestoreError(
				'This database holds something already. Restore into an empty one: another DATA_DIR, or a new database.'
			);
	}
}

async function insert(trx: Transaction<Tables>, table: KeptTable, rows: Row[]): Promise<void> {
	for (let i = 0; i < rows.length; i += ROWS)
		await trx
			.insertInto(table)
			.values(rows.slice(i, i + ROWS).map((row) => inBytes(table, row)) as never)
			.execute();
}

/** Whether a log is as it was, and folds to what it folded to. */
async function same(
	trx: Transaction<Tables>,
	log: { account: string; entries: number; digest: string }
): Promise<boolean> {
	const rows = await trx
		.selectFrom('entry')
		.select(['device', 'seq', 'at', 'body'])
		.where('account', '=', log.account)
		.orderBy('position')
		.execute();
	return rows.length === log.entries && digestOf(entriesFrom(rows)) === log.digest;
}
