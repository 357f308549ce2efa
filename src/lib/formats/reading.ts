/** What is read out of somebody else's file: a deck, what could not be read and why, and what was answered. */
import type * as z from 'zod/mini';
import type { CardFact } from '#lib/deck/kinds/card/schema.ts';
import type { ClozeFact } from '#lib/deck/kinds/cloze/schema.ts';
import type { NumberFact } from '#lib/deck/kinds/number/schema.ts';
import type { PairFact } from '#lib/deck/kinds/pair/schema.ts';
import type { PictureFact } from '#lib/deck/kinds/picture/schema.ts';
import type { SequenceFact } from '#lib/deck/kinds/sequence/schema.ts';
import type { SetFact } from '#lib/deck/kinds/set/schema.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { EntryDraft } from '#lib/memory/log/entry.ts';
import type { Choices, TableOffer } from './choices.ts';
import type { Enclosures } from './media/enclosures.ts';

/** Who brings a file and when, in the words that the deck is to have. */
export interface Naming {
	/** As the file is called. */
	file: string;
	/** Such as 2026-11-27. */
	day: string;
	/** The language of what is said here, BCP 47. */
	lang: string;
	dir: 'ltr' | 'rtl';
	/** Whoever made the file: the one voice of the deck. */
	maker: string;
	/** A sentence in that language. */
	say: (saying: Saying) => string;
	/** Its pictures and sounds; absent: without them. */
	enclosures?: Enclosures;
	/** What somebody has chosen, who has seen what it becomes otherwise. */
	choices?: Choices | undefined;
}

/** What every fact has, and whoever takes it down knows. */
type Known = 'id' | 'asOf' | 'saidBy' | 'anchors';
type Draft<F extends z.core.$ZodType> = Omit<z.input<F>, Known>;

/** A fact as a reader finds it, of the kinds that other programs have something like. */
export type FactDraft =
	| Draft<typeof CardFact>
	| Draft<typeof ClozeFact>
	| Draft<typeof NumberFact>
	| Draft<typeof PairFact>
	| Draft<typeof PictureFact>
	| Draft<typeof SequenceFact>
	| Draft<typeof SetFact>;

/** A record that is not in the deck. */
export interface Refused {
	/** Where it stands: "line 12". */
	at: Saying;
	/** Its beginning. */
	text: string;
	why: Saying;
}

/** An answer, or the like, that was given elsewhere. */
export interface Past {
	/** Epoch ms. */
	at: number;
	/** The learner's offset from UTC, minutes east. */
	offset: number;
	/** Its card is `factId/aspect` or `factId/aspect/member`: of which deck it is, is not known here. */
	draft: EntryDraft;
}

export interface Reading {
	/** As a deck file says it; undefined where nothing could be read. */
	deck: Record<string, unknown> | undefined;
	/** How many facts are as they were, and how many lack something or read otherwise. */
	kept: number;
	changed: number;
	/** What was left out or reads otherwise, and how often. */
	changes: readonly { why: Saying; count: number }[];
	/** All that is not in the deck. */
	refused: readonly Refused[];
	past: readonly Past[];
	/** Its decks, where it has several: each can be left where it is. */
	parts?: readonly Part[];
	/** Its table, where it is one. */
	table?: TableOffer;
}

/** What came of one of several decks in a file. */
export interface Part {
	name: string;
	/** Ids. */
	facts: readonly string[];
	/** How many of them lack something or read otherwise. */
	changed: number;
	changes: readonly { why: Saying; count: number }[];
	refused: readonly Refused[];
}

/** Reads the bytes of a file that is of its format. Never throws, whatever is in it. */
export type Reader = (bytes: Uint8Array, naming: Naming) => Reading;
