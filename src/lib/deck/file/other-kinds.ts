/** What is said about files of other programs. */

/** A kind of file, and what whoever has one can do today. */
export interface Kind {
	/** "an Excel workbook" */
	what: string;
	todo: string;
}

/** Where everything begins. */
export const START = 'Footnote reads decks in YAML: start from the example of a deck';
/** For questions that stand in some other form. */
export const EXPORT_TEXT = `${START}, and copy your questions and answers into it from an export as text`;
/** For tables of two columns. */
export const ROWS = `${START}, and make each row a fact, such as a \`pair\` with a left and a right side, with its source`;
