import { given } from './given.ts';
import { gradeOf } from './grade.ts';
import type { Pace } from './pace.ts';
import type {
	ChoiceQuestion,
	FormTaking,
	Marking,
	OddOneOutQuestion,
	PointQuestion,
	ResponseTo
} from './question.ts';

/** Marks one option picked out of several; null is "I don't know". */
export function markPicked(
	{ cards, options, key }: ChoiceQuestion | OddOneOutQuestion | PointQuestion,
	{ picked }: ResponseTo<FormTaking<'option'>>,
	pace?: Pace
): Marking {
	const right = picked === key;
	const verdict = right ? 'right' : 'wrong';
	const why = picked === null || right ? undefined : options[picked]?.why;
	return {
		marks: cards.map((card) => ({
			card,
			grade: gradeOf(verdict, pace, { free: false }),
			verdict,
			...given(verdict, options[picked ?? -1]?.text)
		})),
		right,
		answer: options[key]?.text ?? '',
		...(why !== undefined && { why })
	};
}
