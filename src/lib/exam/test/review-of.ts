import type { ReviewEntry } from '#lib/memory/log/entry.ts';
import type { Mark } from '#lib/question/question.ts';

/** What the review log keeps of a mark; without one the card was not known. */
export const reviewOf = (
	mark: Mark | undefined
): Pick<ReviewEntry, 'kind' | 'grade' | 'answer'> => ({
	kind: 'review',
	grade: mark?.grade ?? 1,
	...(mark?.given !== undefined && { answer: mark.given })
});
