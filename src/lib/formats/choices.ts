/** What somebody chooses of a file that is read, and what there is to choose among. */

/** What a column of a table may be; `id`: nothing that is learnt, so it is left out. */
export type Role = 'front' | 'back' | 'note' | 'tags' | 'deck' | 'id';

export interface TableChoice {
	/** Column by column; one beyond them is a note. */
	columns: readonly Role[];
	/** Whether the first row says what the columns are. */
	heading: boolean;
	/** BCP 47; empty: not said. */
	frontLang: string;
	backLang: string;
	/** Each side asks for the other. */
	both: boolean;
}

export interface Choices {
	table?: TableChoice;
}

/** A table as it was read, for whoever knows better. */
export interface TableOffer {
	choice: TableChoice;
	/** Its first rows as they stand, the heading with them. */
	rows: readonly (readonly string[])[];
}
