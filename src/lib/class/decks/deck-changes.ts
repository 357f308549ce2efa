/** What a new version of a deck means for those who learn it already. */
import { cardsOf } from '#lib/deck/cards.ts';
import type { Answer, Card } from '#lib/deck/card.ts';
import type { Deck } from '#lib/deck/schema.ts';

export interface DeckChanges {
	/** Ids of facts that are new, and of those that are gone with what was learnt of them. */
	added: string[];
	removed: string[];
	/** Facts with another answer that say so in `changes`: learners are told, and asked again. */
	announced: string[];
	/** Facts with another answer that do not: whoever knew the old one would be marked wrong, untold. */
	silent: string[];
}

export function changesBetween(before: Deck, after: Deck): DeckChanges {
	const [old, now] = [factIds(before), factIds(after)];
	const earlier = new Map(cardsOf(before).map((card) => [keyOf(card), card]));
	const announced = new Set<string>();
	const silent = new Set<string>();
	for (const card of cardsOf(after)) {
		const was = earlier.get(keyOf(card));
		if (!was) continue;
		if (card.revision > was.revision) announced.add(card.fact);
		else if (meaning(card.answer) !== meaning(was.answer)) silent.add(card.fact);
	}
	return {
		added: [...now].filter((id) => !old.has(id)),
		removed: [...old].filter((id) => !now.has(id)),
		announced: [...announced],
		silent: [...silent].filter((id) => !announced.has(id))
	};
}

const factIds = (deck: Deck) => new Set(deck.facts.map(({ id }) => id));

/** A card's id without its deck's, which may have been given another. */
const keyOf = ({ fact, aspect, member }: Card): string => JSON.stringify([fact, aspect, member]);

/** What is right, whatever else would be taken for it. */
function meaning(answer: Answer): string {
	switch (answer.kind) {
		case 'name':
			// A state that is called otherwise now is still the same.
			return answer.entity ?? answer.text;
		case 'number':
			return String(answer.value);
		case 'date':
			return answer.date;
		case 'prose':
			return answer.text;
		default:
			return answer satisfies never;
	}
}
