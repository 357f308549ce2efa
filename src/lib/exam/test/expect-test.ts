/** What a learner can expect of a test, from what they remember of its cards. */
import type { CardId } from '#lib/deck/card.ts';
import type { Now } from '#lib/exam/exam-basis.ts';
import { calibrate } from '#lib/exam/predict/evidence.ts';
import { chanceOf, predict, type Prediction } from '#lib/exam/predict/predict.ts';
import { recallSameDay } from '#lib/exam/predict/same-day.ts';
import { dayOf } from '#lib/memory/day.ts';
import { recallAfter } from '#lib/memory/fsrs/fsrs6.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { retrievability } from '#lib/memory/fsrs/retrievability.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import type { TestQuestion } from './question.ts';

/** What is remembered; `Memories` is one. */
export type Remembered = Pick<Memories, 'look' | 'parameters' | 'shift' | 'papers'>;

/** Plain data: it goes along with the test until it is handed in. */
export interface ExpectedTest {
	/** By question: the share of its point, 0..1, that is to be expected. */
	readonly chances: number[];
	/** By question: whether a card of it was answered on the same day. What comes of it says nothing of later days. */
	readonly sameDay: boolean[];
	readonly predicted: Prediction;
}

/** The chance of recalling a card now, 0..1. It stays the same until the card is answered, or the learner's day turns. */
export function recallOf(card: CardId, memories: Remembered, { now, offset }: Now): number {
	const memory = memories.look(card);
	if (!memory || memory.reps === 0) return 0;
	const { parameters } = memories;
	const days = dayOf(now, memories.shift(offset)) - memory.lastDay;
	return days > 0
		? recallAfter(parameters, days, memory.stability)
		: recallSameDay(memory, retrievability(memory, memory.last, parameters));
}

/** The score to expect of just these questions, with what earlier answers say of such predictions. */
export function expectTest(
	questions: readonly TestQuestion[],
	memories: Remembered,
	at: Now
): ExpectedTest {
	const today = dayOf(at.now, memories.shift(at.offset));
	const chances = questions.map(({ question, cards }) => {
		const guess = allForms.chanceOf(question);
		const sum = cards.reduce((all, { id }) => all + chanceOf(recallOf(id, memories, at), guess), 0);
		return Math.min(1, sum / Math.max(1, cards.length));
	});
	const sameDay = questions.map(({ cards }) =>
		cards.some(({ id }) => {
			const memory = memories.look(id);
			return memory !== undefined && memory.reps > 0 && memory.lastDay >= today;
		})
	);
	const predicted = predict(chances, chances.length, calibrate(memories.papers.tests));
	return { chances, sameDay, predicted };
}
