/** The command line for decks: `npm run decks -- --help`. */
import { run } from './run.ts';

process.exitCode = run(process.argv.slice(2), process.cwd(), {
	out: (line) => process.stdout.write(`${line}\n`),
	err: (line) => process.stderr.write(`${line}\n`)
});
