import type { Deck } from '#lib/deck/schema.ts';
import { keepApart } from '#lib/memory/apart.ts';
import type { Cover } from '#lib/memory/exam-plan.ts';
import { factKey } from '#lib/memory/new-cards.ts';
import type { QueueCard } from '#lib/memory/queue.ts';
import { DeckUnreachable } from './decks.ts';

/** What this needs of the decks on a device. */
export interface CoveredDecks {
	cards(): Promise<readonly QueueCard[]>;
	get(id: string): Promise<Deck | undefined>;
}

/** The section of facts that belong to none. */
export const NO_SECTION = '';

/**
 * The cards that an exam or a test covers and that are on this device, in the order in which they
 * should be learnt: the decks' own, with siblings and confusable facts kept apart.
 */
export async function coveredCards(
	decks: CoveredDecks,
	covers: readonly Cover[]
): Promise<QueueCard[]> {
	const all = await decks.cards();
	const covered = new Set<QueueCard>();
	for (const { deck, sections } of covers) {
		const cards = all.filter((card) => card.deck === deck);
		const facts = sections && cards.length > 0 ? await factsIn(decks, deck, sections) : undefined;
		for (const card of cards) if (!facts || facts.has(card.fact)) covered.add(card);
	}
	return keepApart(
		[...covered].map((card) => ({ card, key: factKey(card), confusable: card.confusable }))
	).map(({ card }) => card);
}

/** The facts of some sections of a deck. */
async function factsIn(
	decks: CoveredDecks,
	id: string,
	sections: readonly string[]
): Promise<ReadonlySet<string>> {
	const deck = await decks.get(id).catch((error: unknown) => {
		if (error instanceof DeckUnreachable) return undefined;
		throw error;
	});
	const facts = deck ? deck.facts.filter((fact) => sections.includes(sectionOf(deck, fact))) : [];
	return new Set(facts.map(({ id }) => id));
}

/** The section a fact is in; `NO_SECTION` if the deck knows of none by that name. */
export const sectionOf = (deck: Deck, { section }: Deck['facts'][number]): string =>
	section !== undefined && deck.sections.some(({ id }) => id === section) ? section : NO_SECTION;
