import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lineageOf, openDatabase } from './database.ts';

test('servers that find the same new file at once all open it', async () => {
	const dir = mkdtempSync(join(tmpdir(), 'footnote-server-'));
	const opened = await Promise.all(
		Array.from({ length: 4 }, () => openDatabase({ kind: 'sqlite', dir }))
	);
	expect(new Set(await Promise.all(opened.map(lineageOf))).size).toBe(1);
	await Promise.all(opened.map((db) => db.destroy()));
	rmSync(dir, { recursive: true });
});
