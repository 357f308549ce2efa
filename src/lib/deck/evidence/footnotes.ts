import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import type { Footnote, FootnoteSource, FootnoteVoice } from './footnote.ts';
import { kindOf } from '#lib/deck/kinds.ts';
import type { Anchor, Deck, Disputed, Voice } from '#lib/deck/schema.ts';
import { withTextFragment } from './text-fragment.ts';

/** The evidence of a fact, resolved for reading. A fact that the deck does not have is a bug. */
export function footnoteOf(deck: Deck, factId: string): Footnote {
	const view = viewOf(deck);
	const fact = view.fact(factId);
	if (!fact) throw new Error(`The deck ${deck.id} has no fact ${factId}.`);
	const kind = kindOf(fact);
	const spoken = kind.spoken(fact);
	return {
		statement: kind.statement(view, fact),
		...(spoken && { speaker: voiceOf(view, spoken.speaker) }),
		saidBy: fact.saidBy.map((voice) => voiceOf(view, voice)),
		asOf: fact.asOf,
		// The words of a quotation lead to its place where the anchor quotes none.
		sources: sourcesOf(view, fact.anchors, spoken?.text),
		...(fact.disputed && { disputed: disputeOf(view, fact.disputed) }),
		...(fact.note !== undefined && { note: fact.note }),
		changes: fact.changes
	};
}

function voiceOf(view: DeckView, { who, as }: Voice): FootnoteVoice {
	const office = as ?? view.entity(who)?.office;
	return { name: view.nameOf(who), ...(office !== undefined && { office }) };
}

/** One source a place: several anchors that quote nothing from one source are one to the reader. */
function sourcesOf(view: DeckView, anchors: readonly Anchor[], quoted?: string): FootnoteSource[] {
	const found = new Map<string, FootnoteSource>();
	for (const anchor of anchors) {
		const { source, at, excerpt } = anchor;
		const place = JSON.stringify([source, at, excerpt]);
		if (!found.has(place)) found.set(place, sourceOf(view, anchor, quoted));
	}
	return [...found.values()];
}

function sourceOf(view: DeckView, anchor: Anchor, quoted?: string): FootnoteSource {
	const { sources } = view.deck;
	const source = Object.hasOwn(sources, anchor.source) ? sources[anchor.source] : undefined;
	const { title = anchor.source, authors = [], publisher, published, url, lang } = source ?? {};
	const { at, excerpt } = anchor;
	const shown = excerpt ?? (anchor.hash === undefined ? undefined : quoted);
	return {
		title,
		authors,
		...(publisher !== undefined && { publisher }),
		...(published !== undefined && { published }),
		...(url !== undefined && { url: shown === undefined ? url : withTextFragment(url, shown) }),
		...(at !== undefined && { at }),
		...(excerpt !== undefined && { excerpt }),
		...(lang !== undefined && { lang })
	};
}

function disputeOf(view: DeckView, disputed: Disputed): Footnote['disputed'] {
	const { claim, claimedBy, record, anchors } = disputed;
	const { title, authors } = sourceOf(view, { source: claimedBy });
	return {
		claim,
		claimedBy: authors.length > 0 ? authors.join(', ') : title,
		record,
		sources: sourcesOf(view, anchors)
	};
}
