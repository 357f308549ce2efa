/** The evidence of one fact, resolved for reading: what the learner sees after each answer. */
import type { AsOf } from '#lib/deck/schema.ts';

export interface FootnoteVoice {
	name: string;
	office?: string;
}

export interface FootnoteSource {
	title: string;
	authors: readonly string[];
	publisher?: string;
	published?: string;
	/** With a text fragment pointing at the excerpt, where there is an address and an excerpt. */
	url?: string;
	at?: string;
	excerpt?: string;
	lang?: string;
}

export interface Footnote {
	/** The fact in one sentence, with its answer. */
	statement: string;
	/** For a quotation. */
	speaker?: FootnoteVoice;
	/** Who asserts it, then who reported that. */
	saidBy: readonly FootnoteVoice[];
	asOf: AsOf;
	sources: readonly FootnoteSource[];
	disputed?: {
		claim: string;
		claimedBy: string;
		record: string;
		sources: readonly FootnoteSource[];
	};
	note?: string;
	changes: readonly { on: string; was: string; because: string }[];
}
