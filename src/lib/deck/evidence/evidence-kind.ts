/**
 * How a fact can be checked by whoever doubts it: against the very words of its source, at an exact
 * place of a document, or only at the address of somebody who should know.
 */
import type { Anchor, Deck, Fact, Source } from '#lib/deck/schema.ts';

/** The strongest first. */
export const EVIDENCE_KINDS = ['words', 'place', 'address'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** An address that names nobody's document: nothing but a host, and perhaps a language. */
const HOME = /^https:\/\/[^/?#]+\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?$/i;

/** Whether an address is only somebody's front page, where no one finds the place again. */
export const isHome = (url: string): boolean => HOME.test(url);

/** How one anchor can be checked. */
export function evidenceKind(anchor: Anchor, source: Source | undefined): EvidenceKind {
	if (anchor.hash !== undefined) return 'words';
	return anchor.at !== undefined && !(source?.url !== undefined && isHome(source.url))
		? 'place'
		: 'address';
}

/** How a fact can be checked: by the strongest of its anchors. */
export function evidenceOf({ sources }: Pick<Deck, 'sources'>, fact: Fact): EvidenceKind {
	const own = (id: string) => (Object.hasOwn(sources, id) ? sources[id] : undefined);
	const kinds = new Set(fact.anchors.map((anchor) => evidenceKind(anchor, own(anchor.source))));
	return EVIDENCE_KINDS.find((kind) => kinds.has(kind)) ?? 'address';
}

/** So many facts of a deck can be checked so. */
export function evidenceCounts(deck: Deck): Readonly<Record<EvidenceKind, number>> {
	const counts = { words: 0, place: 0, address: 0 };
	for (const fact of deck.facts) counts[evidenceOf(deck, fact)]++;
	return counts;
}
