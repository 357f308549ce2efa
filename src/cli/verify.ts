import { copyOf } from '#lib/article/plain-text.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { verifyAnchor } from '#lib/deck/evidence/anchors.ts';
import { kindOf } from '#lib/deck/kinds.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Anchor, Deck } from '#lib/deck/schema.ts';
import { indexText, type TextIndex } from '#lib/deck/evidence/source-text.ts';
import { suggestion } from '#lib/deck/words/nearest.ts';
import { evidenceLine } from './check.ts';
import {
	anchorFault,
	lengthFault,
	quotationFault,
	type Evidence,
	type Placed
} from './evidence-faults.ts';
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
	const text = indexText(copyOf(readArticle(article, root)));
	const id = sourceFor(deck, source);
	const evidence: Evidence = { deck, source: id, text, article };
	const placed = anchorsOf(deck, id);
	let faults = 0;
	const fault = (path: Path, says: Saying) => {
		faults++;
		terminal.err(`✗ ${problemLine(problemAt(path, says), terminal)}`);
	};
	for (const one of placed) {
		const wrong = anchorFault(evidence, one);
		if (wrong === undefined) terminal.out(`✓ ${one.fact.id}${whereOf(text, one.anchor)}`);
		else fault(one.path, wrong);
	}
	const quotes = quotesOf(deck, placed);
	for (const { path, spoken, anchor } of quotes) {
		const wrong = quotationFault(evidence, spoken, positionOf(text, anchor));
		if (wrong !== undefined) fault(path, wrong);
	}
	const long = lengthFault(evidence);
	if (long !== undefined) fault(['sources', id, 'words'], long);
	const total = `${counted(placed.length, 'anchor')} and ${counted(quotes.length, 'quotation')}`;
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
					found.push({ fact, path: [...path, j], anchor });
			});
		add(fact.anchors, ['facts', i, 'anchors']);
		add(fact.disputed?.anchors ?? [], ['facts', i, 'disputed', 'anchors']);
	});
	return found;
}

/** Quotations of facts that are anchored in the source, each with its anchor. */
function quotesOf(deck: Deck, placed: readonly Placed[]) {
	const anchored = new Map(
		placed.map(({ fact, anchor }) => [fact.id, anchor] as const).toReversed()
	);
	return deck.facts.flatMap((fact, i) => {
		const anchor = anchored.get(fact.id);
		const spoken = kindOf(fact).spoken(fact);
		return spoken && spoken.lang === undefined && anchor
			? [{ path: ['facts', i, ...spoken.at], spoken, anchor }]
			: [];
	});
}

function positionOf(text: TextIndex, anchor: Anchor): number | undefined {
	const found = verifyAnchor(text, anchor, sha256);
	return found.found ? found.position : undefined;
}

function whereOf(text: TextIndex, anchor: Anchor): string {
	const found = verifyAnchor(text, anchor, sha256);
	if (!found.found) return '';
	const moved = found.moved && anchor.position !== undefined ? ', moved' : '';
	return ` (paragraph ${found.paragraph + 1}, word ${found.position + 1}${moved})`;
}
