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
import { isOfAnother, judge } from './typed-answer.ts';

/** What lacks something is wrong once there is nobody to ask for the rest. */
const WORTH = { right: 'right', slip: 'slip', unfinished: 'wrong', wrong: 'wrong' } as const;

/** Marks what was typed, into a line of its own or into a gap. */
export function markTyped(
	question: TypedQuestion | ClozeQuestion,
	{ text, hinted, begun }: ResponseTo<FormTaking<'text'>>,
	pace?: Pace
): Marking {
	const around = 'parts' in question ? aroundGap(question) : undefined;
	const judged = judge(text, { ...question, ...(around && { around }) }, begun);
	const why = 'why' in judged ? judged.why : undefined;
	const { lacks } = judged;
	const verdict = judged.verdict === 'right' && hinted ? 'hinted' : WORTH[judged.verdict];
	const grade = gradeOf(verdict, pace, { free: question.letters === undefined });
	return {
		marks: question.cards.map((card) => ({ card, grade, verdict, ...given(verdict, text) })),
		right: verdict !== 'wrong',
		answer: question.answer.text,
		...(why !== undefined && { why }),
		...(lacks !== undefined && { lacks })
	};
}

/** See `isOfAnother` of typed-answer.ts. */
export const namesAnother = (
	question: TypedQuestion | ClozeQuestion,
	{ text }: ResponseTo<FormTaking<'text'>>
): boolean => isOfAnother(text, question);

const textOf = (part: ClozePart | undefined) =>
	part !== undefined && 'text' in part ? part.text : '';

/** What a sentence says before and after its gap; other gaps end it. */
function aroundGap({ parts }: ClozeQuestion): { before: string; after: string } {
	const at = parts.findIndex((part) => 'blank' in part);
	return { before: textOf(parts[at - 1]), after: textOf(parts[at + 1]) };
}
