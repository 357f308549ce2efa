import type { Deck } from '#lib/deck/schema.ts';
import { coveredFacts } from '#lib/exam/covered.ts';
import { learningOrder } from '#lib/exam/plan/learning-order.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import { DeckUnreachable } from './decks.ts';

/** What this needs of the decks on a device. */
export interface CoveredDecks {
	cards(): Promise<readonly QueueCard[]>;
	get(id: string): Promise<Deck | undefined>;
}

/** The cards that an exam or a test covers and that are on this device, in the order in which they should be learnt. */
export async function coveredCards(
	decks: CoveredDecks,
	covers: readonly Cover[]
): Promise<QueueCard[]> {
	const all = await decks.cards();
	const facts = new Map<string, ReadonlySet<string>>();
	for (const { deck, sections } of covers)
		if (sections && !facts.has(deck) && all.some((card) => card.deck === deck))
			facts.set(deck, await factsIn(decks, deck, covers));
	return learningOrder(all, covers, (deck) => facts.get(deck) ?? new Set());
}

/** The facts that are covered of a deck that is covered in part. */
async function factsIn(
	decks: CoveredDecks,
	id: string,
	covers: readonly Cover[]
): Promise<ReadonlySet<string>> {
	const deck = await decks.get(id).catch((error: unknown) => {
		if (error instanceof DeckUnreachable) return undefined;
		throw error;
	});
	return deck ? coveredFacts(covers, deck) : new Set();
}
