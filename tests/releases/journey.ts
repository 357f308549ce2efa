/** A log on its way through everything that keeps or carries entries. */
import 'fake-indexeddb/auto';
import { canonical } from '#lib/memory/log/canonical.ts';
import { exportAll, importAll } from '#lib/device/log/backup.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { forgetful } from '#lib/device/storage/local-store.ts';
import { Preferences } from '#lib/device/storage/preferences.ts';
import { Sync } from '#lib/device/sync/sync.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { backUp } from '#lib/server/backup/back-up.ts';
import { NO_EDITS } from './no-edits.ts';
import { restore } from '#lib/server/backup/restore.ts';
import type { Database } from '#lib/server/database/database.ts';
import { exchange } from '#lib/server/log/exchange.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';

export const NOW = Date.UTC(2026, 10, 25, 12);

let databases = 0;

/** A device with IndexedDB, whose clock is right. */
export function newDevice() {
	const store = new IdbLogStore(new Connection({ name: `journey-${databases++}` }));
	const preferences = new Preferences(forgetful());
	const log = {
		everything: () => store.read(0),
		add: (entries: readonly Entry[]) => store.add(entries)
	};
	const logs = { reviews: log, edits: NO_EDITS };
	return {
		store,
		entries: async () => (await store.read(0)).entries,
		export: async () => (await exportAll(logs, preferences, NOW)).text,
		import: (text: string) => importAll(logs, preferences, text),
		/** Until nothing is left to be said. */
		async syncWith(db: Database, account: string) {
			const logs = { db, lineage: 'one', writer: new LogWriter(db), now: () => NOW };
			const sync = new Sync({
				log: {
					outgoing: (of, most) => store.outgoing(of, most),
					bringIn: async (incoming) => void (await store.bringIn(incoming)),
					keepAhead: async () => {}
				},
				account,
				askState: async () => undefined,
				post: async (push) =>
					Response.json(await exchange(logs, account, JSON.parse(JSON.stringify(push)))),
				now: () => NOW,
				chance: () => 0.5,
				later: () => {},
				locks: undefined,
				onState: () => {}
			});
			await sync.now();
			return (await store.status()).sync;
		}
	};
}

export const pupil = async (db: Database): Promise<string> =>
	(await newAccount(db, 'pupil', NOW)).id;

/** One database as another, by way of a backup file. */
export async function moved(from: Database, to: Database): Promise<{ different: string[] }> {
	let file = '';
	await backUp(from, NOW, async (line) => void (file += line));
	async function* lines() {
		yield* file.split('\n');
	}
	return restore(to, lines());
}

/** Entries by their ids, to the letter: in whatever order entries and their fields came. */
export const toTheLetter = (entries: readonly Entry[]): string[] => entries.map(canonical).sort();
