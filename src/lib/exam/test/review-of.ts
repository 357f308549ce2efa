import { chanceSaid } from '#lib/memory/fsrs/guessing.ts';
import type { ReviewEntry } from '#lib/memory/log/entry.ts';
import type { Form, Mark } from '#lib/question/question.ts';

/**
 * What the review log keeps of a mark, and of how it came about; without one the card was not known.
 *
 * @param chance that a guess is right, 0..1
 */
export const reviewOf = (
	mark: Mark | undefined,
	{ form, chance }: { form: Form; chance: number }
): Pick<ReviewEntry, 'kind' | 'grade' | 'answer' | 'form' | 'chance'> => ({
	kind: 'review',
	grade: mark?.grade ?? 1,
	form,
	...chanceSaid(form, chance),
	...(mark?.given !== undefined && { answer: mark.given })
});
