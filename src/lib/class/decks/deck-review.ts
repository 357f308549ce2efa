/** What a teacher sees of a deck file before learners get it. */
import type { Problem } from '#lib/deck/problem.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { factsCovered } from '#lib/class/report/covered-facts.ts';
import { changesBetween, type DeckChanges } from './deck-changes.ts';

/** Something about a line of the file, with what stands there. */
export type LineProblem = Pick<Problem, 'line' | 'path' | 'message' | 'says'> & { text: string };

/** What a new version changes, each fact in words. */
export type ShownChanges = Record<keyof DeckChanges, { id: string; text: string }[]>;

export interface DeckReview {
	title: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	facts: number;
	warnings: LineProblem[];
	/** Undefined for a deck that is new. */
	changes: ShownChanges | undefined;
	/** The file's text, to be sent once more. */
	source: string;
}

/** Characters shown of a line. */
const LONGEST_LINE = 160;

/** Whether somebody has to look at it before learners get it. */
export const needsLook = ({ warnings, changes }: DeckReview): boolean =>
	warnings.length > 0 || changes !== undefined;

/** Finds the lines of a file that problems are about; of a long one, what is around the place. */
export function inLines(source: string): (problem: Problem) => LineProblem {
	const lines = source.split(/\r\n|[\r\n]/);
	return ({ line, column, path, message, says }) => {
		const from = column > LONGEST_LINE ? column - LONGEST_LINE / 2 : 0;
		const text = (lines[line - 1] ?? '').slice(from, from + LONGEST_LINE).trimEnd();
		return { line, path, message, says, text };
	};
}

/** Problems in the language of whoever reads them. */
export const inReadersWords = (
	problems: readonly LineProblem[],
	words: (says: Saying) => string
): LineProblem[] => problems.map((one) => ({ ...one, message: words(one.says) }));

export function shownChanges(before: Deck, after: Deck): ShownChanges {
	// Of a fact that is in both, what the new version says.
	const words = new Map([...inWords(before), ...inWords(after)]);
	const shown = (ids: readonly string[]) => ids.map((id) => ({ id, text: words.get(id) ?? id }));
	const { added, removed, announced, silent } = changesBetween(before, after);
	return {
		added: shown(added),
		removed: shown(removed),
		announced: shown(announced),
		silent: shown(silent)
	};
}

const inWords = (deck: Deck) =>
	factsCovered([{ deck: deck.id }], [deck]).map(({ fact, text }) => [fact, text] as const);
