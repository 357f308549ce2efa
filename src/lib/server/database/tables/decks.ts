/** Decks that teachers brought. */

/** A deck that a teacher brought. */
export interface OwnDeckTable {
	/** Unique on this server, as memories hang on it: its own id and some letters more. */
	deck: string;
	teacher: string;
	/** The id in its file. */
	name: string;
	/** The version that counts. */
	version: string;
}

export interface OwnDeckVersionTable {
	deck: string;
	version: string;
	/** JSON: how it is listed (see server/decks/bundled.ts). */
	listing: string;
	/** As it was uploaded, and as devices get it. */
	source: string;
	json: string;
	created: number;
}
