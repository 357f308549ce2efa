/** The command line for decks: `npm run decks -- --help`. */
import { languageOf } from './problem-line.ts';
import { runWithPdfs } from './run.ts';

const root = process.cwd();
// npm runs scripts in the project's folder; people name files from where they stand.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);

process.exitCode = await runWithPdfs(process.argv.slice(2), root, {
	out: (line) => process.stdout.write(`${line}\n`),
	err: (line) => process.stderr.write(`${line}\n`),
	language: languageOf(process.env)
});
