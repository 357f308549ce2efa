import { containsWords, verifyAnchor } from '#lib/deck/anchors.ts';
import { problemText, type Path } from '#lib/deck/problem.ts';
import type { Anchor, Deck } from '#lib/deck/schema.ts';
import { indexText, type TextIndex } from '#lib/deck/source-text.ts';
import { verbatimRuns } from '#lib/deck/verbatim.ts';
import { suggestion } from '#lib/deck/nearest.ts';
import { evidenceLine } from './check.ts';
import { findDeck, readArticle, readDeck, sha256 } from './files.ts';
import { counted, UsageError, type ExitCode, type Terminal } from './terminal.ts';

interface Placed {
	fact: string;
	path: Path;
	anchor: Anchor;
}

/** `verify DECK ARTICLE.txt`: ticks each anchor and each quoted word against a copy of the source. */
export function verify(
	[deckName, article]: readonly string[],
	source: string | undefined,
	root: string,
	terminal: Terminal
): ExitCode {
	if (deckName === undefined || article === undefined)
		throw new UsageError('Say which deck and which text: verify DECK ARTICLE.txt');
	const file = findDeck(deckName, root);
	const parsed = readDeck(file, root);
	if (!parsed.ok) {
		parsed.problems.forEach((problem) => terminal.err(problemText(problem)));
		return 1;
	}
	const { deck, problemAt } = parsed;
	const text = indexText(readArticle(article, root));
	const placed = anchorsOf(deck, sourceFor(deck, source));
	let missing = 0;
	for (const { fact, path, anchor } of placed) {
		const wrong = faultOf(text, anchor, article);
		if (wrong === undefined) {
			terminal.out(`✓ ${fact}${whereOf(text, anchor)}`);
			continue;
		}
		missing++;
		terminal.err(`✗ ${problemText(problemAt(path, wrong))}`);
	}
	const quotes = quotesOf(deck, new Set(placed.map(({ fact }) => fact)));
	for (const { path, words } of quotes) {
		if (verbatimRuns(words).every((run) => containsWords(text, run))) continue;
		missing++;
		const message = `these words are not in ${article} word for word; quote them as they stand.`;
		terminal.err(`✗ ${problemText(problemAt(path, message))}`);
	}
	const total = `${counted(placed.length, 'anchor')} and ${counted(quotes.length, 'quotation')}`;
	if (missing === 0) terminal.out(`${total}: all found in ${article}.`);
	else terminal.err(`${total}: ${missing} not found in ${article}.`);
	terminal.out(evidenceLine(deck));
	return missing === 0 ? 0 : 1;
}

/** The source that the text is a copy of: the one given, or the only one with hashed anchors. */
function sourceFor(deck: Deck, given: string | undefined): string {
	const ids = Object.keys(deck.sources);
	if (given !== undefined) {
		if (ids.includes(given)) return given;
		throw new UsageError(`The deck has no source “${given}”${suggestion(given, ids) || '.'}`);
	}
	const hashed = ids.filter((id) => anchorsOf(deck, id).length > 0);
	const [only] = hashed;
	if (only === undefined)
		throw new UsageError('No anchor of this deck has a hash: there is nothing to verify.');
	if (hashed.length > 1)
		throw new UsageError(`Say which source it is: --source ${hashed.join(' or --source ')}`);
	return only;
}

function anchorsOf(deck: Deck, source: string): Placed[] {
	const found: Placed[] = [];
	deck.facts.forEach((fact, i) => {
		const add = (anchors: readonly Anchor[], path: Path) =>
			anchors.forEach((anchor, j) => {
				if (anchor.source === source && anchor.hash !== undefined)
					found.push({ fact: fact.id, path: [...path, j], anchor });
			});
		add(fact.anchors, ['facts', i, 'anchors']);
		add(fact.disputed?.anchors ?? [], ['facts', i, 'disputed', 'anchors']);
	});
	return found;
}

/** Quotations of facts that are anchored in the source. */
function quotesOf(deck: Deck, anchored: ReadonlySet<string>) {
	return deck.facts.flatMap((fact, i) =>
		fact.kind === 'quote' && fact.lang === undefined && anchored.has(fact.id)
			? [{ path: ['facts', i, 'text'], words: fact.text }]
			: []
	);
}

function faultOf(text: TextIndex, anchor: Anchor, article: string): string | undefined {
	if (!verifyAnchor(text, anchor, sha256).found)
		return `no ${anchor.words} words of ${article} have this hash; make the anchor anew with \`npm run decks -- anchor\`.`;
	const { excerpt } = anchor;
	if (excerpt !== undefined && !verbatimRuns(excerpt).every((run) => containsWords(text, run)))
		return `the excerpt is not in ${article} word for word; quote it as it stands.`;
	return undefined;
}

function whereOf(text: TextIndex, anchor: Anchor): string {
	const found = verifyAnchor(text, anchor, sha256);
	if (!found.found) return '';
	const moved = found.moved && anchor.position !== undefined ? ', moved' : '';
	return ` (paragraph ${found.paragraph + 1}, word ${found.position + 1}${moved})`;
}
