/**
 * A card: one thing to remember, in one direction, with all that is needed to ask it in any form
 * and to prove the answer. `cards.ts` makes them from facts; the question room asks them.
 */
import type { Entity, FactKind } from './schema.ts';

/** `deckId/factId/aspect` or `deckId/factId/aspect/member`: permanent; memories hang on it. */
export type CardId = string;

/** What would be right. Names and dates can be typed; prose can only be recognised or self-graded. */
export type Answer =
	| {
			kind: 'name';
			text: string;
			accept: readonly string[];
			entity?: string;
			/** ISO 3166-1 alpha-2, for a state. */
			iso?: string;
			lang?: string;
			/** Accents tell words apart: papá is not papa. */
			accents?: true;
			/** What the entity is, and the office that the deck gives it. */
			entityKind?: Entity['kind'];
			office?: string;
			/** Titles of the fact's sources, which a citation may name. */
			sources?: string;
	  }
	| { kind: 'number'; text: string; value: number; tolerance: number; unit?: string }
	| { kind: 'date'; text: string; date: string }
	| {
			kind: 'prose';
			text: string;
			lang?: string;
			/** The region of the picture that it is: see `media/region-marks.ts`. */
			at?: string;
	  };

/** Something the deck proves wrong for this card: the only stuff that distractors are made of. */
export interface WrongAnswer {
	text: string;
	/** Its other names, so that it is known for what it is when typed. */
	accept?: readonly string[];
	entity?: string;
	lang?: string;
	/** Why it is wrong, shown after the answer; nothing where that would only say the answer again. */
	why?: string;
	/** People mix it up with the answer: kept back until the card is known. */
	confusable: boolean;
	/** The other set that it belongs to, one that people mix up with this: its label. */
	sister?: string;
	iso?: string;
	/** The region of the picture that it is. */
	at?: string;
}

/** A sentence around a blank. Several blanks may stand open; only one is asked. */
export type ClozePart = { text: string } | { blank: true; hint?: string };

/** The closed list that this card is one member of: asked as a whole by the list form. */
export interface CardList {
	/** `deckId/factId/aspect`, shared by the cards of the list. */
	id: string;
	prompt: string;
	size: number;
	ordered: boolean;
}

/** Forms that ask several cards at once in words of their own. */
export type SeveralForm = 'multi-select' | 'odd-one-out' | 'match' | 'group' | 'order';

export interface Card {
	id: CardId;
	deck: string;
	fact: string;
	kind: FactKind;
	/** Which direction of the fact: `speaker`, `value`, `group`, … */
	aspect: string;
	member?: string;
	section?: string;
	/** How often the fact's answer has changed; reviews of an older revision are asked again. */
	revision: number;
	/** The question in words, a heading when asked. */
	prompt: string;
	/** Material shown beneath the prompt: the words of a quotation, a definition. */
	given?: { text: string; quote: boolean; lang?: string };
	answer: Answer;
	wrong: readonly WrongAnswer[];
	/** Names that a forgiven slip must never reach: every other entity or term of the deck. */
	rivals: readonly string[];
	/** What it is asked about, where that stands beside its like: a member, an event, a quotation. */
	about?: { text: string; quote?: boolean; lang?: string };
	/** How it is asked together with its like, by form; only in these forms can it be. */
	several?: Readonly<Partial<Record<SeveralForm, string>>>;
	/** Others may be right too: this one can only be picked out among `wrong`, never brought to mind. */
	pickOnly?: true;
	cloze?: readonly ClozePart[];
	/** The sentence with the gap is somebody's words. */
	quoted?: true;
	list?: CardList;
	lang: string;
	dir: 'ltr' | 'rtl';
}
