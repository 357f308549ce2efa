/** For tests: one specification, both databases. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { openDatabase, type Database, type Place } from './database.ts';

/** A fresh database for a suite. */
export interface Fresh {
	db: Database;
	place: Place;
}

const KINDS = ['SQLite', 'PostgreSQL'] as const;

/**
 * Runs a suite on SQLite and on PostgreSQL, each with an empty database of its own; where PostgreSQL
 * is not installed, that half is skipped and says so.
 */
export function eachDatabase(name: string, suite: (fresh: Fresh) => void): void {
	describe.each(KINDS)(`${name} on %s`, (kind) => {
		if (kind === 'PostgreSQL' && !inject('postgres')) {
			describe.skip('PostgreSQL not found', () => suite({} as Fresh));
			return;
		}
		const fresh = {} as Fresh;
		let remove: () => Promise<void>;
		beforeAll(async () => {
			const made = await freshDatabase(kind);
			({ remove } = made);
			Object.assign(fresh, { db: made.db, place: made.place });
		});
		afterAll(() => remove());
		suite(fresh);
	});
}

/** An empty database. PostgreSQL must be there. */
export async function freshDatabase(
	kind: (typeof KINDS)[number],
	open = openDatabase
): Promise<Fresh & { remove: () => Promise<void> }> {
	const made = kind === 'SQLite' ? inFolder() : await onServer(inject('postgres')!);
	const db = await open(made.place);
	return {
		db,
		place: made.place,
		async remove() {
			await db.destroy();
			await made.remove();
		}
	};
}

function inFolder() {
	const dir = mkdtempSync(join(tmpdir(), 'footnote-server-'));
	const place: Place = { kind: 'sqlite', dir };
	return { place, remove: async () => rmSync(dir, { recursive: true, force: true }) };
}

async function onServer(server: string) {
	const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
	const administer = async (statement: string) => {
		const client = new Client({ connectionString: `${server}/postgres` });
		await client.connect();
		await client.query(statement);
		await client.end();
	};
	await administer(`create database ${name}`);
	const place: Place = { kind: 'postgres', url: `${server}/${name}` };
	return { place, remove: () => administer(`drop database ${name} with (force)`) };
}
