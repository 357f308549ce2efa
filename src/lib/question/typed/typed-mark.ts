import type { ClozePart } from '#lib/deck/card.ts';
import { given } from '#lib/question/given.ts';
import { gradeOf } from '#lib/question/grade.ts';
import type { Pace } from '#lib/question/pace.ts';
import type {
	ClozeQuestion,
	FormTaking,
	Marking,
	ResponseTo,
	TypedQuestion
} from '#lib/question/question.ts';
import { judge } from './typed-answer.ts';

/** Marks what was typed, into a line of its own or into a gap. */
export function markTyped(
	question: TypedQuestion | ClozeQuestion,
	{ text, hinted }: ResponseTo<FormTaking<'text'>>,
	pace?: Pace
): Marking {
	const around = 'parts' in question ? aroundGap(question) : undefined;
	const { verdict: judged, why, lacks } = judge(text, { ...question, ...(around && { around }) });
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

const textOf = (part: ClozePart | undefined) =>
	part !== undefined && 'text' in part ? part.text : '';

/** What a sentence says before and after its gap; other gaps end it. */
function aroundGap({ parts }: ClozeQuestion): { before: string; after: string } {
	const at = parts.findIndex((part) => 'blank' in part);
	return { before: textOf(parts[at - 1]), after: textOf(parts[at + 1]) };
}
