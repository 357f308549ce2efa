/**
 * The whole database as lines of JSON, the same for SQLite and PostgreSQL, so that a backup of one can
 * be restored into the other. Read in one transaction: a server that goes on working does not disturb
 * it, nor it the server.
 */
import { createHash } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { EntryTable } from '#lib/server/database/tables/logs.ts';
import type { Tables } from '#lib/server/database/tables.ts';
import { entryFrom } from '#lib/server/log/stored-entry.ts';
import { digestOf } from './digest.ts';
import { FORMAT, KEPT_TABLES, type KeptTable } from './kept.ts';
import { soundRow } from './sound-row.ts';

export type Row = Record<string, unknown>;

/** What stands in a line. */
export type Line =
	| { app: 'footnote-server'; format: typeof FORMAT; migration: string; made: number }
	| { table: KeptTable; rows: Row[] }
	| { account: string; entries: number; digest: string }
	| { end: true; rows: number; sha256: string };

/** Rows in a line; fewer where each may be large. */
const ROWS = 500;
const LARGE: Partial<Record<KeptTable, number>> = {
	own_deck_version: 1,
	published_version: 1,
	medium_piece: 5,
	class_test: 5,
	taken_test: 20
};

/**
 * Hands out the backup line by line.
 *
 * @param made epoch ms
 */
export async function backUp(
	db: Database,
	made: number,
	write: (line: string) => Promise<void>
): Promise<{ rows: number; accounts: number }> {
	return db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (trx) => {
			const hash = createHash('sha256');
			let rows = 0;
			let accounts = 0;
			const put = (line: Line) => {
				const text = `${JSON.stringify(line)}\n`;
				hash.update(text);
				return write(text);
			};
			await put({
				app: 'footnote-server',
				format: FORMAT,
				migration: await migrationOf(trx),
				made
			});
			for (const { table, key } of KEPT_TABLES) {
				const logs = new LogsInTurn();
				for await (const found of pagesOf(trx, table, key)) {
					const page = found.map((row) => inLetters(soundRow(table, key, row, made)));
					rows += page.length;
					await put({ table, rows: page });
					if (table !== 'entry') continue;
					for (const log of logs.add(page as unknown as EntryTable[])) {
						accounts++;
						await put(log);
					}
				}
				for (const log of logs.rest()) {
					accounts++;
					await put(log);
				}
			}
			await write(`${JSON.stringify({ end: true, rows, sha256: hash.digest('hex') })}\n`);
			return { rows, accounts };
		});
}

/** A row as JSON can say it: bytes in Base64. */
const inLetters = (row: Row): Row =>
	row['data'] instanceof Uint8Array
		? { ...row, data: Buffer.from(row['data']).toString('base64') }
		: row;

/** As it was before. */
export const inBytes = (table: KeptTable, row: Row): Row =>
	table === 'medium_piece' ? { ...row, data: Buffer.from(String(row['data']), 'base64') } : row;

/** The last step that the database was brought to. */
export async function migrationOf(trx: Transaction<Tables>): Promise<string> {
	const { rows } = await sql<{
		name: string;
	}>`select max(name) as name from kysely_migration`.execute(trx);
	return rows[0]?.name ?? '';
}

/** A table's rows by its key, page by page. */
async function* pagesOf(
	trx: Transaction<Tables>,
	table: KeptTable,
	key: readonly string[]
): AsyncGenerator<Row[]> {
	const columns = sql.join(key.map((column) => sql.ref(column)));
	const most = LARGE[table] ?? ROWS;
	let after: Row | undefined;
	for (;;) {
		const beyond = after
			? sql`where (${columns}) > (${sql.join(key.map((column) => after![column]))})`
			: sql``;
		const { rows } = await sql<Row>`
			select * from ${sql.table(table)} ${beyond} order by ${columns} limit ${most}
		`.execute(trx);
		if (rows.length > 0) yield rows.map((row) => ({ ...row }));
		if (rows.length < most) return;
		after = rows.at(-1);
	}
}

/** Puts entries together by account, and says of each log what it folds to. */
class LogsInTurn {
	#account: string | undefined;
	#entries: Entry[] = [];
	/** More than entries, where some cannot be read. */
	#rows = 0;

	/** Takes rows in order; the logs that are complete by that. */
	add(rows: readonly EntryTable[]): { account: string; entries: number; digest: string }[] {
		const done = [];
		for (const row of rows) {
			if (row.account !== this.#account) done.push(...this.rest());
			this.#account = row.account;
			const entry = entryFrom(row);
			if (entry) this.#entries.push(entry);
			this.#rows++;
		}
		return done;
	}

	/** The log that was being read. */
	rest(): { account: string; entries: number; digest: string }[] {
		if (this.#account === undefined) return [];
		const log = {
			account: this.#account,
			entries: this.#rows,
			digest: digestOf(this.#entries)
		};
		this.#account = undefined;
		this.#entries = [];
		this.#rows = 0;
		return [log];
	}
}
