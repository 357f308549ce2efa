/** What the rules, or whoever selects words, propose to be learnt: data, so that it can be kept and sent to a worker. */
import type { Fault } from '#lib/article/gates/claim.ts';
import type { Differs } from '#lib/article/reference/differs.ts';

/** A fact as it is proposed and edited, in the three forms that an article gives. */
export type Value =
	| {
			kind: 'said';
			text: string;
			/** Empty while nobody has said who it is. */
			speaker: string;
			office?: string;
			reportedBy?: string;
	  }
	| { kind: 'card'; front: string; back: string }
	/** A sentence with what is left out marked as decks do: {{gap:1999}}. */
	| { kind: 'cloze'; text: string };

/** What was found, whatever form its fact has. */
export const FOUND = ['quote', 'term', 'relation', 'list', 'date', 'number', 'own'] as const;
export type Of = (typeof FOUND)[number];

export interface Part {
	start: number;
	end: number;
}

export interface Candidate {
	/** The id that its fact will have. */
	id: string;
	of: Of;
	value: Value;
	/** Where in the article’s text the words stand that carry it. */
	evidence: Part;
	/** Within them, what was found. */
	mark: Part;
	/** What the gates have against it. */
	faults: readonly Fault[];
	/** The rules are as sure as they get. */
	sure: boolean;
	/** The record has it otherwise, and nobody has decided yet what is to be. */
	differs?: Differs;
	/** The model that has proposed it; undefined where it was rules or a person. */
	by?: string;
	/** Who may have said it: names from around. */
	names?: readonly string[];
}

/** An article with all that was found in it. */
export interface Found {
	text: string;
	paragraphs: readonly Part[];
	/** Whatever the article, or whoever pasted it, says of it. */
	title: string;
	author?: string;
	published?: string;
	/** The last day that it names: no fact of it is known to be younger. */
	lastDay?: string;
	lang: string;
	/** How many words it has. */
	words: number;
	candidates: readonly Candidate[];
}
