import { writeFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { stringify } from 'yaml';
import { makeDeck } from '#lib/article/made/deck.ts';
import { plainText } from '#lib/article/plain-text.ts';
import { propose } from '#lib/article/propose.ts';
import { againstCopy } from '#lib/deck/copy/against-copy.ts';
import { Deck } from '#lib/deck/schema.ts';
import { sha256 } from './files.ts';
import { textOf, toldBy } from './propose.ts';
import { counted, UsageError, type ExitCode, type Terminal } from './terminal.ts';

/** `make`: from an article to a deck file, a deck of what would be accepted unseen. */
export function make(
	[article, out]: readonly string[],
	options: { published?: string; author?: string },
	root: string,
	terminal: Terminal
): ExitCode {
	if (article === undefined || out === undefined)
		throw new UsageError('Say which text and which deck: make ARTICLE.txt OUT.yaml');
	const found = propose(textOf(article, root, terminal).text, toldBy(options));
	const { noted } = found.article.source;
	const day = options.published === undefined && found.published === noted.day && noted.day;
	if (day)
		terminal.err(
			`# Taken as published on ${day}, when the document was begun: else add --published.`
		);
	const made = makeDeck(found, basename(out, extname(out)), sha256);
	if (!made.ok) {
		terminal.err(`${article}: ${made.message}`);
		return 1;
	}
	const deck = verified(made.deck, plainText(found.article.source), article);
	if (deck.facts.length === 0) {
		terminal.err(`${article}: nothing in it could be verified against its own words.`);
		return 1;
	}
	const note =
		' Made by rule from an article: what they were sure of, unseen by anybody. Read it before others do.';
	writeFileSync(out, `#${note}\n${stringify(deck, { lineWidth: 100 })}`);
	terminal.out(`${out}: ${counted(deck.facts.length, 'fact')} of ${made.proposed} that were sure.`);
	return 0;
}

type Data = Record<string, unknown> & { facts: { id: string }[] };

/** The deck without the facts that `verify` would not tick. */
function verified(data: Data, text: string, article: string): Data {
	const { looked } = againstCopy(Deck.parse(data), 'article', text, article, sha256);
	const [found, faulty] = [true, false].map(
		(sound) =>
			new Set(looked.flatMap(({ fact, fault }) => ((fault === undefined) === sound ? fact.id : [])))
	);
	return { ...data, facts: data.facts.filter(({ id }) => found?.has(id) && !faulty?.has(id)) };
}
