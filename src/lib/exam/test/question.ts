/** One question of a test, with all it takes to show, mark and explain it later: plain data. */
import type { CardId } from '#lib/deck/card.ts';
import type { Footnote } from '#lib/deck/evidence/footnote.ts';
import type { Question } from '#lib/question/question.ts';

/**
 * A question is kept as it was asked: a deck may change, or go, before its test is handed in, and what
 * was asked is what is marked.
 */
export interface TestQuestion {
	question: Question;
	deck: string;
	/** Title of the deck. */
	title: string;
	/** In the order of `question.cards`: each with the revision of its fact that was asked. */
	cards: readonly { id: CardId; revision: number }[];
	footnote: Footnote;
	/** Where several facts are asked at once: the footnotes of the others, with what each is about. */
	others: readonly { about: string; footnote: Footnote }[];
}
