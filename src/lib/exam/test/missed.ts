import type { CardId } from '#lib/deck/card.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import type { TestRecord } from '#lib/memory/log/test-record.ts';

/** The cards that were not right in a test, each once, in its order. */
export function missedCards({ items }: Pick<TestRecord, 'items'>): CardId[] {
	const missed = items.flatMap(({ card, score, parts }) =>
		(parts ?? [{ card, score }]).filter((one) => one.score < 1).map((one) => one.card)
	);
	return [...new Set(missed)];
}

/**
 * Those that have not been recalled since: so a reload in the midst of studying them goes on where it
 * was.
 */
export const stillMissed = (
	record: Pick<TestRecord, 'items' | 'finished'>,
	memory: (card: CardId) => Memory | undefined
): CardId[] =>
	missedCards(record).filter((card) => {
		const known = memory(card);
		return !known || known.state !== 'review' || known.last <= record.finished;
	});
