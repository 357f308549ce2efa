/** `npm run backup -- [FILE]`: the server's database as one file (`-`: into a pipe), while it goes on working. */
import { stat } from 'node:fs/promises';
import { backUp } from '#lib/server/backup/back-up.ts';
import { openDatabase, placeFrom } from '#lib/server/database/database.ts';
import { PIPE, writeLines } from './server-files.ts';
import { counted } from './terminal.ts';

const made = Date.now();
const stamp = new Date(made).toISOString().slice(0, 19).replaceAll(':', '-');
const file = process.argv[2] ?? `footnote-backup-${stamp}.gz`;

try {
	const db = await openDatabase(placeFrom(process.env));
	let rows = 0;
	let accounts = 0;
	try {
		await writeLines(file, async (write) => {
			({ rows, accounts } = await backUp(db, made, write));
		});
	} finally {
		await db.destroy();
	}
	const written = `${counted(rows, 'row')}, ${counted(accounts, 'review log')}`;
	const size = file === PIPE ? '' : `, ${((await stat(file)).size / 1e6).toFixed(1)} MB`;
	// A pipe is the backup's alone.
	const say = file === PIPE ? console.error : console.log;
	say(`✓ ${file === PIPE ? 'Backup' : file}: ${written}${size}`);
	say('  Keep it where only you can read it: it lets in whoever was signed in.');
} catch (error) {
	console.error(
		`The backup was not made: ${error instanceof Error ? error.message : String(error)}`
	);
	process.exitCode = 1;
}
