/** A question as quizzes of other programs have it, before it is a fact of a deck. */
import type { Text } from '#lib/formats/html/rich.ts';

export interface Option {
	/** As it is shown, with marks. */
	text: Text;
	/** How much of it is right: 1 all of it, 0 or less nothing. */
	worth: number;
	/** What is said to whoever chooses it, on one line; empty: nothing. */
	why: string;
}

export interface Gap {
	/** Words that are right, the best first. */
	right: readonly string[];
	wrong: readonly Option[];
	hint?: string;
}

interface Asked {
	question: Text;
	/** What is said afterwards, whatever was answered; with marks. */
	note?: Text | undefined;
	/** The part of the deck. */
	section?: string | undefined;
	/** What it is filed under besides. */
	tags?: readonly string[];
}

export type QuizItem = Asked &
	(
		| { kind: 'choice'; options: readonly Option[]; several: boolean }
		| { kind: 'short'; options: readonly Option[] }
		| { kind: 'truth'; holds: boolean; why: string }
		| { kind: 'number'; value: number; tolerance: number; unit?: string }
		| { kind: 'match'; pairs: readonly (readonly [left: Text, right: Text])[]; spare: number }
		| { kind: 'order'; items: readonly Text[] }
		/** `marks`: its runs are text with marks, and no plain text. */
		| { kind: 'gaps'; runs: readonly (string | Gap)[]; marks?: true }
	);
