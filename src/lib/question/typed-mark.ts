import { given } from './given.ts';
import { gradeOf } from './grade.ts';
import type { Pace } from './pace.ts';
import type { ClozeQuestion, Marking, ResponseTo, TypedQuestion } from './question.ts';
import { judge } from './typed-answer.ts';

/** Marks what was typed, into a line of its own or into a gap. */
export function markTyped(
	question: TypedQuestion | ClozeQuestion,
	{ text, hinted }: ResponseTo<'typed'>,
	pace?: Pace
): Marking {
	const { verdict: judged, why, lacks } = judge(text, question);
	const verdict = judged === 'right' && hinted ? 'hinted' : judged;
	const grade = gradeOf(verdict, pace, { free: true });
	return {
		marks: question.cards.map((card) => ({ card, grade, verdict, ...given(verdict, text) })),
		right: verdict !== 'wrong',
		answer: question.answer.text,
		...(why !== undefined && { why }),
		...(lacks !== undefined && { lacks })
	};
}
