import type { Saying } from '#lib/deck/saying.ts';
import type { Exactness } from '#lib/deck/asked-dates.ts';
import type { Card } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { FactKind, FactOf } from '#lib/deck/schema.ts';

/** A text of a fact. */
export interface Said {
	text: string;
	/** Where it stands within its fact. */
	at: Path;
}

/** Spellings that count as right. */
export interface Accepted {
	accept: readonly string[];
	/** What they stand for. */
	text: string;
	at: Path;
}

/** Words that the author gives as wrong. */
export interface OwnWrong extends Said {
	why: string;
}

/** A fact, and where it stands in the deck. */
export interface Placed<K extends FactKind> {
	fact: FactOf<K>;
	path: Path;
}

/**
 * What proofs must know of facts of one kind, and what is proven of that kind alone. Every proof goes by this, so
 * none overlooks a kind. Never loaded on a phone.
 */
export interface Checks<K extends FactKind> {
	/** What is asked in the author's words: the question first, then what is listed or asked besides. */
	asks: (fact: FactOf<K>) => readonly Said[];
	/** Whether what it says can change as time goes by, so that it is asked as of when. */
	changes: boolean;
	/** Questions for all of a list, each with how many answers there are. */
	counted: (fact: FactOf<K>) => readonly (Said & { size: number })[];
	/** Questions that may ask for a date, each with how exact a date the answer is; undefined if it is none. */
	dated: (view: DeckView, fact: FactOf<K>) => readonly (Said & { held: Exactness | undefined })[];
	/** All that the fact is about: question, answer, and every name of whom it names. */
	about: (view: DeckView, fact: FactOf<K>) => readonly string[];
	/** Spellings that are accepted in the fact itself. */
	accepted: (fact: FactOf<K>) => readonly Accepted[];
	/** What the author gives as wrong for one card in words. Members, groups and people are entities. */
	wrong: (fact: FactOf<K>, card: Pick<Card, 'aspect' | 'member'>) => readonly OwnWrong[];
	/** All reasons that the author gives for something being wrong. */
	reasons: (fact: FactOf<K>) => readonly Said[];
	/** What stands ready as wrong for facts that are alike, by the aspect of their cards. */
	lends: (view: DeckView, fact: FactOf<K>) => readonly { aspect: string; text: string }[];
	/** Whether the kind itself tells of two facts with one answer (`together`): nobody is told twice. */
	twinsTold: boolean;
	/** Ids of facts of the kind whose answers would be right here, too: they lend nothing. */
	alsoRight: (fact: FactOf<K>) => readonly string[];
	/** Where the author chose the entities that an answer is picked among: all that are right. */
	chosen: (fact: FactOf<K>) => readonly string[] | undefined;
	/** Said of a fact with fewer than two wrong answers, where it cannot be asked without them. */
	tooFew: Saying | undefined;
	/** What gives an answer away besides the answer itself. */
	tells: {
		/** Any word that is accepted, and not only names. */
		accepted: boolean;
		/** Another form of the answer: declined, derived, its letters. */
		forms: boolean;
		/** Its letters for certain; else they may stand there for other reasons. */
		letters: boolean;
	};
	/** Two by two what the fact says belongs together: a description of the other is no other thing. */
	joins: (view: DeckView, fact: FactOf<K>) => readonly (readonly [string, string])[];
	/** What else is proven of each fact. */
	each: (fact: FactOf<K>, at: Path, report: Report, view: DeckView) => void;
	/** What is proven of all facts of the kind together: that they do not contradict each other. */
	together: (facts: readonly Placed<K>[], report: Report, view: DeckView) => void;
}

/** What falsehoods say, each with its reason and its place. */
export const falsehoods = (
	list: readonly { text: string; why: string }[],
	...at: Path
): OwnWrong[] => list.map(({ text, why }, i) => ({ text, why, at: [...at, i] }));

/** The reasons of falsehoods. */
export const whys = (list: readonly { why: string }[], ...at: Path): Said[] =>
	list.map(({ why }, i) => ({ text: why, at: [...at, i] }));

/** A key of the fact that has a text; nothing where it is left out. */
export const said = (key: string, text: string | undefined): Said[] =>
	text === undefined ? [] : [{ text, at: [key] }];

/** Of a kind of which there is nothing to prove. */
export const nothing = (): void => {};
/** Of a kind whose wrong answers nobody chose. */
export const unchosen = (): undefined => undefined;
