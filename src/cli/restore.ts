/** `npm run restore -- FILE`: a backup into an empty database, with a look at whether all came back. */
import { restore, RestoreError } from '#lib/server/backup/restore.ts';
import { openDatabase, placeFrom } from '#lib/server/database/database.ts';
import { readLines } from './server-files.ts';
import { counted } from './terminal.ts';

const [, , file] = process.argv;

async function main(): Promise<0 | 1 | 2> {
	if (!file) {
		console.error('Which file? npm run restore -- footnote-backup-….gz');
		return 2;
	}
	const db = await openDatabase(placeFrom(process.env));
	try {
		const { rows, accounts, different } = await restore(db, readLines(file));
		console.log(`✓ ${counted(rows, 'row')} restored.`);
		if (different.length === 0) {
			console.log(`✓ ${counted(accounts, 'review log')} replayed: every memory is as it was.`);
			return 0;
		}
		console.error(
			`${counted(different.length, 'review log')} of ${accounts} replayed to other memories than when the backup was made.`,
			'All entries are there: another release of Footnote folds them otherwise. With the release that made the backup they come out the same; if they do not, somebody has changed the file: do not trust it.'
		);
		return 1;
	} finally {
		await db.destroy();
	}
}

try {
	process.exitCode = await main();
} catch (error) {
	const why = error instanceof Error ? error.message : String(error);
	console.error(error instanceof RestoreError ? why : `Nothing was restored: ${why}`);
	process.exitCode = 1;
}
