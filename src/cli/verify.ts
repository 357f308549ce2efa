import { copyOf } from '#lib/article/plain-text.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { againstCopy, type PlaceInCopy } from '#lib/deck/copy/against-copy.ts';
import { checkable } from '#lib/deck/evidence/checkable.ts';
import { suggestion } from '#lib/deck/words/nearest.ts';
import { evidenceLine } from './check.ts';
import { problemLine } from './problem-line.ts';
import { findDeck, readArticle, readDeck, sha256 } from './files.ts';
import { counted, UsageError, type ExitCode, type Terminal } from './terminal.ts';

/** `verify DECK ARTICLE.txt`: ticks each anchor and quotation against a copy of the source: that its words are there,
 * say there what they say alone, and carry the fact. */
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
		parsed.problems.forEach((problem) => terminal.err(problemLine(problem, terminal)));
		return 1;
	}
	const { deck, problemAt } = parsed;
	const copy = copyOf(readArticle(article, root, terminal).text);
	const id = sourceFor(deck, source);
	const { looked, long } = againstCopy(deck, id, copy, article, sha256);
	let faults = 0;
	const fault = (path: Path, says: Saying) => {
		faults++;
		terminal.err(`✗ ${problemLine(problemAt(path, says), terminal)}`);
	};
	for (const { kind, fact, path, place, fault: wrong } of looked)
		if (wrong !== undefined) fault(path, wrong);
		else if (kind === 'anchor') terminal.out(`✓ ${fact.id}${placeText(place)}`);
	if (long !== undefined) fault(['sources', id, 'words'], long);
	const many = (kind: string) => looked.filter((one) => one.kind === kind).length;
	const total = `${counted(many('anchor'), 'anchor')} and ${counted(many('quotation'), 'quotation')}`;
	if (faults === 0) terminal.out(`${total}: all found in ${article}.`);
	else terminal.err(`${total}: ${faults} not found in ${article}, or not as quoted.`);
	terminal.out(evidenceLine(deck));
	return faults === 0 ? 0 : 1;
}

/** The source that the text is a copy of: the one given, or the only one with hashed anchors. */
function sourceFor(deck: Deck, given: string | undefined): string {
	const ids = Object.keys(deck.sources);
	if (given !== undefined) {
		if (ids.includes(given)) return given;
		throw new UsageError(`The deck has no source “${given}”${suggestion(given, ids) || '.'}`);
	}
	const hashed = checkable(deck);
	const [only] = hashed;
	if (only === undefined)
		throw new UsageError('No anchor of this deck has a hash: there is nothing to verify.');
	if (hashed.length > 1)
		throw new UsageError(`Say which source it is: --source ${hashed.join(' or --source ')}`);
	return only;
}

const placeText = (place: PlaceInCopy | undefined): string =>
	place ? ` (paragraph ${place.paragraph}, word ${place.word}${place.moved ? ', moved' : ''})` : '';
