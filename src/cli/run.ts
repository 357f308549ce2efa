import { parseArgs } from 'node:util';
import { suggestion } from '#lib/deck/words/nearest.ts';
import { anchor } from './anchor.ts';
import { answer } from './answer.ts';
import { check } from './check.ts';
import { make } from './make.ts';
import { proposeFacts } from './propose.ts';
import { convert, OUT_NAMES } from './convert.ts';
import { pagesOfPdfs } from './read-pdf.ts';
import { schema } from './schema.ts';
import { UsageError, type ExitCode, type Terminal } from './terminal.ts';
import { verify } from './verify.ts';

const HELP = `Footnote decks

  npm run decks                                     check every deck in decks/
  npm run decks -- FILE.yaml …                      check these files
  npm run decks -- verify DECK ARTICLE.txt          tick each anchor against a copy of the source
  npm run decks -- anchor ARTICLE.txt "some words"  make an anchor for these words of a source
  npm run decks -- answer DECK FACT "some words"    what a learner is told who types these words
  npm run decks -- propose ARTICLE.txt              what an article states, found by rules, as JSON
  npm run decks -- make ARTICLE.txt OUT.yaml        a deck of what is sure enough to be taken unseen
  npm run decks -- convert IN OUT                   make a deck out of another program's file, or one out of a deck
  npm run decks -- schema                           write decks/deck.schema.json for editors

Options
  --source ID   verify: which source of the deck the text is; anchor: its id in the deck (article)
  --published DATE, --author NAME   propose, make: when the article appeared, and who wrote it
  --to FORMAT   convert: what OUT is to be, where its name does not say it:
                ${OUT_NAMES.join(', ')}
  --log FILE    convert: the reviews beside the deck, as the app's own file has them: written where IN has
                any, and read where OUT can take them
  --lang CODE   in which language problems are told (de, ar); without it, that of the environment
  --help        this text

An article is text (.txt), a page (.html) or a document (.docx, .odt, .pdf).

answer prints a line for each card of the fact that can be typed: its id, the verdict (right; slip:
right but misspelt; wrong; missing: not named in a list) and why, with tabs between.

convert knows by its content what IN is: Footnote's decks, packages and collections of Anki, lists and tables (CSV,
TSV, XLSX, ODS, exports of Quizlet), GIFT, Aiken, Moodle's XML, QTI (1.2, 2, 3) and courses with it, H5P, Mnemosyne's XML,
Mochi, RemNote (JSON, Markdown), Markdown with cards. All that is lost or changed is said, and counted in the last line.

A deck is given by its id or its path. Exit codes: 0 all is well, 1 a deck is wrong, 2 wrong usage.`;

const COMMANDS = ['check', 'verify', 'anchor', 'answer', 'propose', 'make', 'convert', 'schema'];

/** Runs the command line `npm run decks -- …`. */
export function run(args: readonly string[], root: string, terminal: Terminal): ExitCode {
	try {
		return dispatch(args, root, terminal);
	} catch (error) {
		return wrongly(error, terminal);
	}
}

/** The same, with PDFs among what it is given. */
export async function runWithPdfs(
	args: readonly string[],
	root: string,
	terminal: Terminal
): Promise<ExitCode> {
	try {
		// The first names a command; what is typed after "answer" names no file.
		const pages = args[0] === 'answer' ? undefined : await pagesOfPdfs(args.slice(1), root);
		return run(args, root, { ...terminal, ...(pages && { pages }) });
	} catch (error) {
		return wrongly(error, terminal);
	}
}

function wrongly(error: unknown, terminal: Terminal): ExitCode {
	if (!(error instanceof UsageError)) throw error;
	terminal.err(error.message);
	terminal.err('More: npm run decks -- --help');
	return 2;
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
		case 'make':
			return make(rest, values, root, terminal);
		case 'propose':
			return proposeFacts(rest, values, root, terminal);
		case 'schema':
			return schema(root, terminal);
		case 'convert':
			return convert(rest, values, terminal);
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
				lang: { type: 'string' },
				published: { type: 'string' },
				author: { type: 'string' },
				to: { type: 'string' },
				log: { type: 'string' }
			}
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}
