import * as fc from 'fast-check';
import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Sqlite } from './read-sqlite.ts';
import { writeSqlite } from './write-sqlite.ts';

function inFolder<T>(work: (file: string) => T): T {
	const folder = mkdtempSync(join(tmpdir(), 'footnote-sqlite-'));
	try {
		return work(join(folder, 'a.db'));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** A file that SQLite itself has written. */
const made = (sql: string, fill: (db: DatabaseSync) => void = () => undefined): Uint8Array =>
	inFolder((file) => {
		const db = new DatabaseSync(file);
		db.exec(sql);
		fill(db);
		db.close();
		return new Uint8Array(readFileSync(file));
	});

const rows = (bytes: Uint8Array, table: string) =>
	[...new Sqlite(bytes).rows(table)].map((row) => Object.fromEntries(row));

/** Rows of all sizes: some on one page with others, some over many. */
const NOTES = fc.array(
	fc.record({
		text: fc.oneof(
			fc.string(),
			fc.integer({ min: 0, max: 20_000 }).map((n) => 'ü'.repeat(n))
		),
		number: fc.oneof(
			fc.maxSafeInteger(),
			fc.integer({ min: -300, max: 300 }),
			fc.constant(null),
			fc.double({ noNaN: true, min: -1e9, max: 1e9 })
		)
	}),
	{ maxLength: 80 }
);

describe('a file of SQLite’s', () => {
	test('is read row by row', () => {
		fc.assert(
			fc.property(
				NOTES,
				fc.constantFrom(512, 1024, 4096, 65_536),
				fc.constantFrom('UTF-8', 'UTF-16le'),
				(notes, page, encoding) => {
					const bytes = made(
						`PRAGMA page_size=${page}; PRAGMA encoding="${encoding}"; CREATE TABLE n (id integer not null primary key, /* a, comment */ t text, x)`,
						(db) => {
							const put = db.prepare('INSERT INTO n VALUES (?, ?, ?)');
							notes.forEach(({ text, number }, i) =>
								put.run(i * 7 + 1, text.replaceAll('\0', '').toWellFormed(), number)
							);
						}
					);
					expect(rows(bytes, 'n')).toEqual(
						notes.map(({ text, number }, i) => ({
							id: i * 7 + 1,
							t: text.replaceAll('\0', '').toWellFormed(),
							x: Object.is(number, -0) ? 0 : number
						}))
					);
				}
			),
			{ numRuns: 40 }
		);
	});

	test('may keep rows by their keys, many of them', () => {
		const bytes = made(
			'CREATE TABLE k (a integer, b text, c blob, PRIMARY KEY (a, b)) WITHOUT ROWID',
			(db) => {
				db.exec('BEGIN');
				for (let i = 0; i < 3000; i += 1)
					db.prepare('INSERT INTO k VALUES (?, ?, ?)').run(i, `b${i}`, 'x'.repeat(i % 900));
				db.exec('COMMIT');
			}
		);
		const found = rows(bytes, 'k');
		expect(found.length).toBe(3000);
		expect(new Set(found.map(({ a, b }) => `${String(a)}${String(b)}`)).size).toBe(3000);
	});

	test('has no view that passes for a table', () =>
		expect(rows(made('CREATE VIEW notes AS SELECT 1 AS id; CREATE TABLE t (id)'), 'notes')).toEqual(
			[]
		));

	test('that we write is one to SQLite, and says the same', () => {
		fc.assert(
			fc.property(NOTES, (notes) => {
				const bytes = writeSqlite([
					{
						name: 'n',
						sql: 'CREATE TABLE n (id integer primary key, t text, x)',
						rows: notes.map(
							({ text, number }, i) =>
								[i * 3 + 1, [null, text.replaceAll('\0', '').toWellFormed(), number]] as const
						)
					},
					{ name: 'e', sql: 'CREATE TABLE e (a)', rows: [] }
				]);
				inFolder((file) => {
					writeFileSync(file, bytes);
					const db = new DatabaseSync(file, { readOnly: true });
					expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
					expect(
						db
							.prepare('SELECT id, t FROM n ORDER BY id')
							.all()
							.map((one) => ({ ...one }))
					).toEqual(rows(bytes, 'n').map(({ id, t }) => ({ id, t })));
					db.close();
				});
				expect(rows(bytes, 'n').length).toBe(notes.length);
			}),
			{ numRuns: 30 }
		);
	});

	test('that is damaged, or leads in circles, ends', () => {
		const bytes = made('CREATE TABLE n (id integer primary key, t text)', (db) => {
			for (let i = 0; i < 400; i += 1)
				db.prepare('INSERT INTO n VALUES (?, ?)').run(i, 'x'.repeat((i * 37) % 9000));
		});
		const place = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
		fc.assert(
			fc.property(
				fc.array(place, { minLength: 1, maxLength: 200 }),
				fc.nat(bytes.length),
				(places, end) => {
					const other = bytes.slice();
					for (const [at, byte] of places) other[at] = byte;
					expect(rows(other, 'n').length).toBeLessThan(bytes.length);
					expect(rows(bytes.slice(0, end), 'n').length).toBeLessThanOrEqual(400);
				}
			),
			{ numRuns: 200 }
		);
	});
});
