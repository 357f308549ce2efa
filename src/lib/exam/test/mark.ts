/** A test that was handed in: what each question was worth, and what goes into the review log. */
import type { CardId } from '#lib/deck/card.ts';
import type { EntryDraft } from '#lib/memory/log/entry.ts';
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { isAnswer } from '#lib/question/is-answer.ts';
import type { Mark, Marking, Response } from '#lib/question/question.ts';
import { wrongResponse } from '#lib/question/responses.ts';
import { reviewOf } from './review-of.ts';
import type { TestPaper } from './paper.ts';
import type { TestProgress } from './progress.ts';
import type { TestQuestion } from './question.ts';

export interface MarkedQuestion extends TestQuestion {
	/** What was answered; null if nothing was. */
	answer: Response | null;
	/** `answer`, or that of somebody who does not know: what the marking is of. */
	response: Response;
	marking: Marking;
	/** 0..1: the share of its cards that were right. */
	points: number;
	/** ms. */
	took: number;
	chance: number;
	/** Whether a card of it was answered on the same day before (see expect-test.ts). */
	sameDay?: boolean;
}

/** Guessing more than one knows is not rewarded (see list-mark.ts): a point takes a grade, too. */
export const scored = ({ grade, verdict }: Mark): boolean =>
	grade > 1 && verdict !== 'wrong' && verdict !== 'missing';

/** Marks a test. Each question is worth one point; of several cards each is worth its share. */
export function markTest(
	{ questions, chances, sameDay }: Pick<TestPaper, 'questions' | 'chances' | 'sameDay'>,
	{ answers, times }: Pick<TestProgress, 'answers' | 'times'>
): MarkedQuestion[] {
	return questions.map((asked, i) => {
		const given = answers[i];
		const answer = isAnswer(given) && given.form === asked.question.form ? given : null;
		const response = answer ?? wrongResponse(asked.question);
		const marking = allForms.mark(asked.question, response);
		const right = marking.marks.filter(scored).length;
		return {
			...asked,
			answer,
			response,
			marking,
			points: right / Math.max(1, marking.marks.length),
			took: Math.round(times[i] ?? 0),
			chance: chances[i] ?? 0,
			...(sameDay?.[i] && { sameDay: true })
		};
	});
}

/** What the review log keeps of a test: see `TestRecord`. Undefined for one that was not handed in. */
export function recordOf(
	{ settings, begun, predicted }: Pick<TestPaper, 'settings' | 'begun' | 'predicted'>,
	marked: readonly MarkedQuestion[],
	over: NonNullable<TestProgress['over']>
): TestRecord {
	return {
		covers: settings.covers.map((cover) => ({ ...cover })),
		...(settings.exam !== undefined && { exam: settings.exam }),
		seed: settings.seed,
		begun,
		finished: over.at,
		predicted,
		items: marked.map(({ question, cards, marking, points, chance, sameDay, took }) => ({
			card: cards[0]?.id ?? '',
			form: question.form,
			score: points,
			chance,
			took,
			...(sameDay && { sameDay }),
			...(cards.length > 1 && {
				parts: marking.marks.map((mark) => ({ card: mark.card, score: scored(mark) ? 1 : 0 }))
			})
		}))
	};
}

/**
 * All that goes into the review log for a test, to be written at once: a review for each card, and the
 * record. A question without an answer says that its cards were not known, but only if it was on the
 * screen and the learner handed the test in; when the time was up it says nothing. A card that its
 * deck has lost meanwhile gets no review: nothing could ever ask it again.
 *
 * @param exists whether a card is still in its deck
 */
export function draftsOf(
	record: TestRecord,
	marked: readonly MarkedQuestion[],
	{ timeUp, exists }: { timeUp: boolean; exists: (card: CardId) => boolean }
): EntryDraft[] {
	/** What time left open says nothing, also of a list that was half named. */
	const cutShort = (marking: Marking, i: number) =>
		timeUp && marking.marks[i]?.verdict === 'missing';
	const reviews = marked.flatMap(({ question, cards, marking, answer, took }): EntryDraft[] =>
		answer === null && (timeUp || took === 0)
			? []
			: cards.flatMap(({ id, revision }, i): EntryDraft[] =>
					exists(id) && !cutShort(marking, i)
						? [
								{
									...reviewOf(marking.marks[i], {
										form: question.form,
										chance: allForms.chanceOf(question)
									}),
									card: id,
									mode: 'test',
									took: Math.round(took / cards.length),
									revision
								}
							]
						: []
				)
	);
	return [...reviews, { kind: 'test', test: record }];
}
