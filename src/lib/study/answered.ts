import { reviewOf } from '#lib/exam/test/review-of.ts';
import type { EntryDraft, Grade } from '#lib/memory/log/entry.ts';
import type { Marking } from '#lib/question/question.ts';
import type { Step } from './sitting.ts';
import type { Turn } from './turn.ts';

/** What the log keeps of an answered question: a review of each of its cards, which share the time it took, ms. */
export const reviewsOf = ({ cards, question }: Turn, { marks }: Marking, took: number) =>
	cards.map((card, i) => ({
		...reviewOf(marks[i]),
		card: card.id,
		form: question.form,
		mode: 'study' as const,
		took: Math.round(took / cards.length),
		revision: card.revision
	})) satisfies EntryDraft[];

/**
 * The grades once the learner says whether they knew it.
 *
 * @param before what they said of it last, if anything
 */
export function correctedGrades(
	{ marks }: Marking,
	knew: boolean,
	before: boolean | undefined
): Grade[] {
	// The other way round again: as it was marked, where only some were known.
	const mixed = new Set(marks.map(({ grade }) => grade > 1)).size > 1;
	const asMarked = before !== undefined && mixed && !knew;
	return marks.map(({ grade }) => (asMarked ? grade : knew ? (grade === 1 ? 3 : grade) : 1));
}

/** When the card of an answered question comes back, epoch ms; undefined where it had several. */
export function dueAgain(step: Step | undefined): number | undefined {
	const [grade, ...others] = step?.grades ?? [];
	return grade && others.length === 0 ? step?.previews[0]?.[grade].due : undefined;
}
