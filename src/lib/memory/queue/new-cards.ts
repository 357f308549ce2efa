import { factKey, sideOf, type QueueCard } from './queue-card.ts';

/** So many members of one list a day: of more, each would give the others away. */
const MEMBERS = 2;

/**
 * The new cards for today, in the order of their decks. A deck that was begun is gone on with before
 * another is opened. Two sides of one fact, many members of one list, and facts easily confused are
 * not begun on one day unless there is nothing else.
 *
 * @param begunToday cards begun today
 * @param begunDecks decks of which any card was ever begun
 */
export function newCards(
	fresh: readonly QueueCard[],
	{ begunToday, begunDecks }: { begunToday: readonly QueueCard[]; begunDecks: ReadonlySet<string> },
	count: number
): QueueCard[] {
	if (count <= 0 || fresh.length === 0) return [];
	const own = fresh.filter(({ deck }) => begunDecks.has(deck));
	const candidates = own.length > 0 ? own : fresh;
	const today = new Map<string, { aspect: string; cards: number }>();
	const begin = (card: QueueCard) => {
		const cards = (today.get(factKey(card))?.cards ?? 0) + 1;
		today.set(factKey(card), { aspect: sideOf(card), cards });
	};
	begunToday.forEach(begin);
	const taken: QueueCard[] = [];
	const left: QueueCard[] = [];
	for (const card of candidates) {
		if (taken.length === count) break;
		const fact = today.get(factKey(card));
		const sibling = fact && (fact.aspect !== sideOf(card) || fact.cards >= MEMBERS);
		if (sibling || card.confusable?.some((other) => today.has(other))) left.push(card);
		else {
			taken.push(card);
			begin(card);
		}
	}
	return [...taken, ...left.slice(0, count - taken.length)];
}
