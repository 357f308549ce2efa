/**
 * Writes down what this release stores, for later ones to read: `node tests/releases/write.ts FOLDER`. Run once
 * for each release; what was released is never written anew.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportAll } from '#lib/device/log/backup.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { MemoryLogStore } from '#lib/device/log/memory-store.ts';
import { Preferences } from '#lib/device/storage/preferences.ts';
import { FIRST, SAMPLES } from '#lib/memory/log/kind-samples.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { digestOf } from '#lib/server/backup/digest.ts';
import { newAssignment } from '#lib/server/assignments/assignments.ts';
import { newClass } from '#lib/server/classes/classes.ts';
import { openDatabase } from '#lib/server/database/database.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say which folder to write to.');
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

const entries = [FIRST, ...Object.values(SAMPLES)];
const store = new MemoryLogStore();
await store.add(entries);
const log = { everything: () => store.read(0), add: (more: typeof entries) => store.add(more) };
put('backup.json', (await exportAll(log as never, new Preferences(forgetful()), NOW)).text);

const db = await openDatabase({ kind: 'sqlite', dir: mkdtempSync(join(tmpdir(), 'released-')) });
const { id: teacher } = await newAccount(db, 'teacher', NOW);
const { id: pupil } = await newAccount(db, 'pupil', NOW);
const { id: inClass } = await newClass(db, { teacher, name: '7b', now: NOW });
await newAssignment(
	db,
	inClass,
	{ title: 'Blocs', covers: [{ deck: 'd' }], questions: 20, minutes: 10, forms: 'all' },
	NOW
);
const push = { device: FIRST.device, account: pupil, now: NOW, since: 0, entries };
put('push.json', `${JSON.stringify(push)}\n`);
const logs = { db, lineage: 'one', writer: new LogWriter(db), now: () => NOW };
await exchange(logs, pupil, push);
let backup = '';
await backUp(db, NOW, async (line) => void (backup += line));
put('server-backup.jsonl', backup);
put(
	'expected.json',
	`${JSON.stringify({ digest: digestOf(entries), entries: entries.length, pupil, class: inClass })}\n`
);
await db.destroy();
