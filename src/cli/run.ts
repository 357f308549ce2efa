import { parseArgs } from 'node:util';
import { suggestion } from '#lib/deck/words/nearest.ts';
import { anchor } from './anchor.ts';
import { answer } from './answer.ts';
import { check } from './check.ts';
import { schema } from './schema.ts';
import { UsageError, type ExitCode, type Terminal } from './terminal.ts';
import { verify } from './verify.ts';

const HELP = `Footnote decks

  npm run decks                                     check every deck in decks/
  npm run decks -- FILE.yaml …                      check these files
  npm run decks -- verify DECK ARTICLE.txt          tick each anchor against a copy of the source
  npm run decks -- anchor ARTICLE.txt "some words"  make an anchor for these words of a source
  npm run decks -- answer DECK FACT "some words"    what a learner is told who types these words
  npm run decks -- schema                           write decks/deck.schema.json for editors

Options
  --source ID   verify: which source of the deck the text is; anchor: its id in the deck (article)
  --lang CODE   in which language problems are told (de, ar); without it, that of the environment
  --help        this text

answer prints a line for each card of the fact that can be typed: its id, the verdict (right; slip:
right but misspelt; wrong; missing: not named in a list) and why, with tabs between.

A deck is given by its id or its path. Exit codes: 0 all is well, 1 a deck is wrong, 2 wrong usage.`;

const COMMANDS = ['check', 'verify', 'anchor', 'answer', 'schema'];

/** Runs the command line `npm run decks -- …`. */
export function run(args: readonly string[], root: string, terminal: Terminal): ExitCode {
	try {
		return dispatch(args, root, terminal);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		terminal.err(error.message);
		terminal.err('More: npm run decks -- --help');
		return 2;
	}
}

function dispatch(args: readonly string[], root: string, asked: Terminal): ExitCode {
	// What is typed is taken as it is: "-40" is no option.
	if (args[0] === 'answer' && args[1] !== '--help')
		return answer(
			args.slice(1).filter((one, at) => one !== '--' || at > 2),
			root,
			asked
		);
	const { values, positionals } = read(args);
	const terminal = values.lang === undefined ? asked : { ...asked, language: values.lang };
	if (values.help) {
		terminal.out(HELP);
		return 0;
	}
	const [command = '', ...rest] = positionals;
	switch (command) {
		case 'verify':
			return verify(rest, values.source, root, terminal);
		case 'anchor':
			return anchor(rest, values.source ?? 'article', root, terminal);
		case 'schema':
			return schema(root, terminal);
		case 'check':
			return check(rest, root, terminal);
		default:
			if (/^[a-z]+$/.test(command)) {
				const meant = suggestion(command, COMMANDS);
				if (meant) throw new UsageError(`There is no command “${command}”${meant}`);
			}
			return check(positionals, root, terminal);
	}
}

function read(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				help: { type: 'boolean', short: 'h' },
				source: { type: 'string' },
				lang: { type: 'string' }
			}
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
