import { reviewOf } from '#lib/exam/test/review-of.ts';
import type { EntryDraft, Grade } from '#lib/memory/log/entry.ts';
import type { Marking } from '#lib/question/question.ts';
import type { Step } from './sitting.ts';
import type { Turn } from './turn.ts';

/**
 * What the log keeps of an answered question: a review of each of its cards.
 *
 * @param took ms, which the cards share
 * @param chance that who knows nothing gets a card of it right, 0..1
 */
export const reviewsOf = (
	{ cards, question: { form } }: Turn,
	{ marks }: Marking,
	{ took, chance }: { took: number; chance: number }
) =>
	cards.map((card, i) => ({
		...reviewOf(marks[i], { form, chance }),
		card: card.id,
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

/**
 * In how long the card of an answered question comes back, ms; 0 where it is asked once more in this sitting.
 * Undefined where it had several.
 */
export function backIn(step: Step | undefined): number | undefined {
	const [grade, ...others] = step?.grades ?? [];
	const [preview] = step?.previews ?? [];
	if (!step || !grade || !preview || others.length > 0) return undefined;
	return preview[grade].again ? 0 : preview[grade].due - step.at;
}
