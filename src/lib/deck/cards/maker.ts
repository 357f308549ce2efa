import type { Answer, Card, CardList, ClozePart, WrongAnswer } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import type { FactKind, FactOf } from '#lib/deck/schema.ts';

/** Which card of a fact: all that ids are made of, found without wording anything. */
export interface Key {
	aspect: string;
	member?: string;
}

/** What a fact's maker says about one card; `cards.ts` adds what all cards have. */
export interface Draft {
	prompt: string;
	given?: { text: string; quote: boolean; lang?: string };
	about?: Card['about'];
	several?: Card['several'];
	answer: Answer;
	/** Asked for only when a question is made. */
	wrong: () => readonly WrongAnswer[];
	pickOnly?: true;
	cloze?: readonly ClozePart[];
	list?: Omit<CardList, 'id'>;
}

/** How facts of one kind become cards. */
export interface Maker<K extends FactKind> {
	/** In the order of the fact, which is the order in which they are introduced. */
	keys: (fact: FactOf<K>) => readonly Key[];
	/** Undefined for a key that the fact does not have. */
	draft: (view: DeckView, fact: FactOf<K>, key: Key) => Draft | undefined;
}
