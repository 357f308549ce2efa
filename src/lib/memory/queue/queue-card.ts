/** What the queue needs to know of a card. */
export interface QueueCard {
	readonly id: string;
	readonly deck: string;
	readonly fact: string;
	/** The fact's revision: higher than the one last asked if the answer has changed since. */
	readonly revision: number;
	/** The card of another deck that asks the same, where the deck says so. */
	readonly asks?: string | undefined;
	/** Facts that this one is confused with, `deck/fact`. */
	readonly confusable?: readonly string[];
}

/** The key of a card's fact: `deck/fact` of `deck/fact/member/georgia`. */
export const factKey = ({ id }: Pick<QueueCard, 'id'>): string =>
	id.slice(0, id.indexOf('/', id.indexOf('/') + 1));

/** `member` of `deck/fact/member/georgia`: which way the fact is asked. */
export const sideOf = ({ id }: Pick<QueueCard, 'id'>): string => id.split('/', 3)[2] ?? '';
