/** What a teacher sees of a deck file before learners get it. */
import type { Problem } from '#lib/deck/problem.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { factsCovered } from '#lib/class/report/covered-facts.ts';
import { changesBetween, type DeckChanges } from './deck-changes.ts';

/** Something about a line of the file, with what stands there. */
export type LineProblem = Pick<Problem, 'line' | 'path' | 'message' | 'says'> & { text: string };

/** A fact in words, as the new version says it; of one that is gone, as it was. */
export interface ShownFact {
	id: string;
	text: string;
	/** What the version before said, where that was something else. */
	was?: string;
}

/** What a new version changes. `reworded`: the answer is the same, and something else about it is not. */
export type ShownChanges = Record<keyof DeckChanges | 'reworded', ShownFact[]>;

/** Something about a fact of a deck that was sent without a file, and so without lines. */
export interface FactRemark {
	/** Undefined for what is said of the deck as a whole. */
	fact: string | undefined;
	/** The fact in words. */
	name: string;
	says: Saying;
	/** It cannot be asked as it stands, and is not given out. */
	stopped: boolean;
}

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
	const [old, now] = [inWords(before), inWords(after)];
	const shown = (ids: readonly string[]) =>
		ids.map((id): ShownFact => {
			const [was, text] = [old.get(id), now.get(id)];
			return { id, text: text ?? was ?? id, ...(text && was && was !== text && { was }) };
		});
	const { added, removed, announced, silent } = changesBetween(before, after);
	const told = new Set([...added, ...removed, ...announced, ...silent]);
	const earlier = new Map(before.facts.map((fact) => [fact.id, JSON.stringify(fact)]));
	const reworded = after.facts.filter(
		(fact) => !told.has(fact.id) && earlier.get(fact.id) !== JSON.stringify(fact)
	);
	return {
		added: shown(added),
		removed: shown(removed),
		announced: shown(announced),
		silent: shown(silent),
		reworded: shown(reworded.map(({ id }) => id))
	};
}

/** What each fact says. */
const inWords = (deck: Deck) =>
	new Map(factsCovered([{ deck: deck.id }], [deck]).map(({ fact, text }) => [fact, text]));
