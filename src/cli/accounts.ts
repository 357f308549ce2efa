/** `npm run accounts -- …`: teachers' accounts, for whoever runs the server; safe while it runs. */
import { openDatabase, placeFrom } from '#lib/server/database/database.ts';
import { runAccounts } from './accounts/run-accounts.ts';

try {
	const terminal = { out: console.log, err: console.error };
	process.exitCode = await runAccounts(process.argv.slice(2), {
		open: () => openDatabase(placeFrom(process.env)),
		terminal,
		now: Date.now()
	});
} catch (error) {
	console.error(`Nothing was changed: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
}
