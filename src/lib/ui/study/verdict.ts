import { isAnswer } from '#lib/question/is-answer.ts';
import { takes, type Marking, type Response } from '#lib/question/question.ts';
import { study } from '#lib/ui/messages/current.ts';

/** How a marked answer is put in a word, and which sign goes with it. */
export interface Told {
	sign: 'right' | 'partly' | 'wrong' | 'none';
	word: string;
	/** The same as a sentence, for who listens. */
	said: string;
}

/** Puts a marking into words. */
export function tell(marking: Marking, response: Response): Told {
	const { marks, right, answer, why, lacks } = marking;
	const asked = takes(response, 'grade');
	if (!asked && !isAnswer(response))
		return { sign: 'none', word: study.verdict.unknown, said: study.says.answer(answer) };
	if (marks.length > 1 || takes(response, 'entries')) {
		const named = marks.filter(({ verdict }) => verdict === 'right' || verdict === 'slip').length;
		const sign = right ? 'right' : named > 0 ? 'partly' : 'wrong';
		const word = right ? study.verdict.right : study.verdict.some(named, marks.length);
		return { sign, word, said: study.says.list(named, marks.length) };
	}
	if (asked) return { sign: 'none', word: study.verdict.self, said: study.says.answer(answer) };
	const mark = marks[0];
	if (!right || !mark || mark.grade === 1) {
		const said = [study.says.wrong(answer), why, lacks && study.lacks[lacks]];
		return { sign: 'wrong', word: study.verdict.wrong, said: said.filter(Boolean).join(' ') };
	}
	const slow = mark.verdict === 'right' && mark.grade === 2;
	const word = slow ? study.verdict.slow : study.verdict[mark.verdict];
	return { sign: 'right', word, said: study.says.right(answer) };
}
