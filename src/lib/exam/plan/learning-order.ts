import { keepApart } from '#lib/memory/queue/apart.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import { factKey } from '#lib/memory/queue/queue-card.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

/**
 * The cards that an exam or a test covers, in the order in which they should be learnt: as they are
 * covered, and within a deck its own order, with siblings and confusable facts kept apart.
 *
 * @param all cards that there are, each deck's in its order
 * @param factsOf the facts that are covered of a deck that is covered in part
 */
export function learningOrder(
	all: readonly QueueCard[],
	covers: readonly Cover[],
	factsOf: (deck: string) => ReadonlySet<string>
): QueueCard[] {
	const covered = new Set<QueueCard>();
	for (const { deck, sections } of covers) {
		const facts = sections && factsOf(deck);
		for (const card of all)
			if (card.deck === deck && (!facts || facts.has(card.fact))) covered.add(card);
	}
	return keepApart(
		[...covered].map((card) => ({ card, key: factKey(card), confusable: card.confusable }))
	).map(({ card }) => card);
}
