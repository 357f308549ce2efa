import type { Generated } from 'kysely';

/** A deck that somebody has published: see server/published. */
export interface PublishedTable {
	account: string;
	/** An id of its own, whoever else publishes such a deck. */
	deck: string;
	/** The id that its maker knows it by. */
	own: string;
	/** By which whoever has it opens the deck; null once it was withdrawn. */
	address: string | null;
	/** Whether it stands on the server's shelf. */
	listed: Generated<number>;
	/** When whoever runs the server took it down; null otherwise. */
	taken_down: number | null;
	/** The version that counts. */
	version: string;
	created: number;
}

export interface PublishedVersionTable {
	deck: string;
	version: string;
	/** JSON: how it is listed. */
	listing: string;
	/** As devices get it. */
	json: string;
	bytes: number;
	created: number;
}

/** What somebody wrote about a fact, to the account that made the deck. */
export interface DeckReportTable {
	account: string;
	report: string;
	deck: string;
	fact: string;
	/** SHA-256 of what its writer asks by what came of it. */
	receipt: string;
	text: string;
	sent: number;
	/** What came of it, and when; null before. */
	outcome: 'right' | 'thanks' | 'no' | null;
	settled: number | null;
}

/** What somebody wrote about a published deck, to whoever runs the server. */
export interface ComplaintTable {
	deck: string;
	complaint: string;
	text: string;
	sent: number;
}
