import type { Answer, Card, CardList, ClozePart, WrongAnswer } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Fact, FactKind, FactOf, Term, Voice } from '#lib/deck/schema.ts';

/** Which card of a fact: all that ids are made of, found without wording anything. */
export interface Key {
	aspect: string;
	member?: string;
}

/** What a fact's kind says about one card; `cards.ts` adds what all cards have. */
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
	/** The sentence with the gap is somebody's words. */
	quoted?: true;
	list?: Omit<CardList, 'id'>;
}

/** Words that are an answer in themselves, and no entity. */
export type OwnName = Extract<Term, { text: string }>;

/** Words that somebody said, and who. */
export interface Spoken {
	speaker: Voice;
	text: string;
	/** Where they stand within the fact. */
	at: Path;
	lang?: string | undefined;
}

/** What a phone makes of facts of one kind. What only a checker asks for is in `checks.ts`. */
export interface Kind<K extends FactKind> {
	/** In the order of the fact, which is the order in which they are introduced. */
	keys: (fact: FactOf<K>) => readonly Key[];
	/** Undefined for a key that the fact does not have. */
	draft: (view: DeckView, fact: FactOf<K>, key: Key) => Draft | undefined;
	/** The fact in one sentence, with its answer: what a footnote begins with. */
	statement: (view: DeckView, fact: FactOf<K>) => string;
	/** The names that it brings besides those of entities: what is typed may mean them. */
	names: (fact: FactOf<K>) => readonly OwnName[];
	/** Facts of the kind for which this is the same lend each other wrong answers. */
	like: (fact: FactOf<K>) => string;
	/** The words of somebody that it is about. */
	spoken: (fact: FactOf<K>) => Spoken | undefined;
	/** Ids of facts of the kind that people mix it up with, besides those of which the deck says so; one way round will do. */
	mixedUp: (view: DeckView, fact: FactOf<K>) => readonly string[];
}

/** Of a kind that has nothing of the sort. */
export const none = (): readonly never[] => [];
/** Of a kind whose facts are all alike. */
export const alike = (): string => '';
/** Of a kind in which nobody speaks. */
export const nobody = (): undefined => undefined;

/** Whether the deck says of one of two facts that it is mixed up with the other. */
export const saidMixedUp = (a: Fact, b: Fact): boolean =>
	a.confusable.includes(b.id) || b.confusable.includes(a.id);

/** The terms that are words of their own. */
export const ownNames = (terms: readonly Term[]): OwnName[] =>
	terms.flatMap((term) => ('text' in term ? term : []));
