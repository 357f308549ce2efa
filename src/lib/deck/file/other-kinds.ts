/** What is said about files of other programs. */

import { say, type Saying } from '#lib/deck/saying.ts';

/** A kind of file, and what whoever has one can do today. */
export interface Kind {
	/** "an Excel workbook" */
	what: Saying;
	todo: Saying;
	/** It may be lines of two columns: a list to learn. */
	list?: true;
	/** It may be an article, which facts are made of. */
	prose?: true;
}

/** Where everything begins. */
export const START = say`Footnote reads decks in YAML: start from the example of a deck`;
/** For questions that stand in some other form. */
export const EXPORT_TEXT = say`${START}, and copy your questions and answers into it from an export as text`;
/** For tables of two columns. */
export const ROWS = say`${START}, and make each row a fact, such as a \`pair\` with a left and a right side, with its source`;
