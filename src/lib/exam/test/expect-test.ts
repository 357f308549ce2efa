/** What a learner can expect of a test, from what they remember of its cards. */
import type { CardId } from '#lib/deck/card.ts';
import type { Parameters } from '#lib/memory/fsrs/fsrs6.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import { retrievability } from '#lib/memory/fsrs/retrievability.ts';
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { calibrate } from '#lib/exam/predict/evidence.ts';
import { chanceOf, predict, type Prediction } from '#lib/exam/predict/predict.ts';
import type { TestQuestion } from './question.ts';

/** What is remembered; `Memories` is one. */
export interface Remembered {
	look(card: CardId): Memory | undefined;
	readonly parameters: Parameters;
	readonly papers: { readonly tests: readonly TestRecord[] };
}

/** The chance of recalling a card now, 0..1. */
export function recallOf(card: CardId, memories: Remembered, now: number): number {
	const memory = memories.look(card);
	return memory && memory.reps > 0 ? retrievability(memory, now, memories.parameters) : 0;
}

/** The share of its point, 0..1, that is to be expected of each question. */
export function chancesOf(
	questions: readonly TestQuestion[],
	memories: Remembered,
	now: number
): number[] {
	return questions.map(({ question, cards }) => {
		const guess = allForms.chanceOf(question);
		const sum = cards.reduce(
			(all, { id }) => all + chanceOf(recallOf(id, memories, now), guess),
			0
		);
		return Math.min(1, sum / Math.max(1, cards.length));
	});
}

/** The score to expect of just these questions, with what earlier tests say of such predictions. */
export const predictTest = (chances: readonly number[], { papers }: Remembered): Prediction =>
	predict(chances, chances.length, calibrate(papers.tests));
