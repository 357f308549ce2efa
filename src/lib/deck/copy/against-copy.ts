/** A deck beside somebody's own copy of what it was made from: which of its words are found there, and where. */
import type { Path } from '#lib/deck/problem.ts';
import { kindOf } from '#lib/deck/kinds.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Anchor, Deck, Fact } from '#lib/deck/schema.ts';
import { verifyAnchor, type Sha256 } from '#lib/deck/evidence/anchors.ts';
import { anchorFault, lengthFault, quotationFault, type Evidence } from './faults.ts';
import { indexText } from '#lib/deck/evidence/source-text.ts';

/** Where words stand in a copy, both counted from one. */
export interface PlaceInCopy {
	paragraph: number;
	word: number;
	/** Somewhere else than the deck says: another copy, or another edition. */
	moved: boolean;
}

/** What came of looking for one anchor, or for the words of one quotation. */
export interface Looked {
	kind: 'anchor' | 'quotation';
	fact: Fact;
	/** Where it stands in the deck. */
	path: Path;
	/** Undefined where the words are not in the copy. */
	place: PlaceInCopy | undefined;
	/** Undefined where all is well. */
	fault: Saying | undefined;
}

export interface AgainstCopy {
	/** In the deck's order; quotations after anchors. */
	looked: readonly Looked[];
	/** What is wrong with the length that the deck gives the source. */
	long: Saying | undefined;
}

/**
 * Looks for each anchor of a source, and each quotation that stands in it, in a copy of that source.
 *
 * @param copy the words of it, as plain text
 * @param article what messages call the copy
 */
export function againstCopy(
	deck: Deck,
	source: string,
	copy: string,
	article: string,
	sha256: Sha256
): AgainstCopy {
	const evidence: Evidence = { deck, source, text: indexText(copy), article, sha256 };
	const anchors = anchorsOf(deck, source);
	const looked = anchors.map(({ fact, path, anchor }): Looked => ({
		kind: 'anchor',
		fact,
		path,
		place: placeOf(evidence, anchor),
		fault: anchorFault(evidence, fact, anchor)
	}));
	return {
		looked: [...looked, ...quotationsOf(evidence, anchors)],
		long: lengthFault(evidence)
	};
}

interface Placed {
	fact: Fact;
	path: Path;
	anchor: Anchor;
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

/** Quotations of facts that are anchored in the source, looked for near their first anchor. */
function quotationsOf(evidence: Evidence, anchors: readonly Placed[]): Looked[] {
	const anchored = new Map(
		anchors.map(({ fact, anchor }) => [fact.id, anchor] as const).toReversed()
	);
	return evidence.deck.facts.flatMap((fact, i): Looked[] => {
		const anchor = anchored.get(fact.id);
		const spoken = kindOf(fact).spoken(fact);
		if (!spoken || spoken.lang !== undefined || !anchor) return [];
		const found = verifyAnchor(evidence.text, anchor, evidence.sha256);
		return [
			{
				kind: 'quotation',
				fact,
				path: ['facts', i, ...spoken.at],
				place: placeOf(evidence, anchor),
				fault: quotationFault(evidence, spoken, found.found ? found.position : undefined)
			}
		];
	});
}

function placeOf({ text, sha256 }: Evidence, anchor: Anchor): PlaceInCopy | undefined {
	const found = verifyAnchor(text, anchor, sha256);
	if (!found.found) return undefined;
	return {
		paragraph: found.paragraph + 1,
		word: found.position + 1,
		moved: found.moved && anchor.position !== undefined
	};
}
