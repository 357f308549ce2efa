/** How each kind of fact is drawn where a deck is read. */
import type { Component } from 'svelte';
import type { Footnote } from '#lib/deck/evidence/footnote.ts';
import type { Deck, FactKind, FactOf } from '#lib/deck/schema.ts';
import AskedFact from './AskedFact.svelte';
import CardFact from './CardFact.svelte';
import GroupsFact from './GroupsFact.svelte';
import PictureFact from './PictureFact.svelte';
import QuoteFact from './QuoteFact.svelte';
import SentenceFact from './SentenceFact.svelte';
import SequenceFact from './SequenceFact.svelte';
import SetFact from './SetFact.svelte';

export interface FactProps<K extends FactKind> {
	deck: Deck;
	fact: FactOf<K>;
	footnote: Footnote;
}

export const FACT_BODIES: { readonly [K in FactKind]: Component<FactProps<K>> } = {
	set: SetFact,
	groups: GroupsFact,
	quote: QuoteFact,
	number: AskedFact,
	date: AskedFact,
	sequence: SequenceFact,
	pair: AskedFact,
	definition: SentenceFact,
	statement: AskedFact,
	cloze: SentenceFact,
	card: CardFact,
	picture: PictureFact
};
