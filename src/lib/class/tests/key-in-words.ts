import { answerKey } from '#lib/exam/test/answer-key.ts';
import type { Question } from '#lib/question/question.ts';

/** What is right, in words: also where rows are given answers, or things are put in order. */
export function keyInWords(question: Question): string {
	if (!('rows' in question)) {
		const key = answerKey(question);
		return 'text' in key ? key.text : key.letters.join(', ');
	}
	const answers = question.key.map((place) => question.answers[place]?.text ?? '');
	return question.form === 'order'
		? answers.join(' → ')
		: question.rows.map(({ text }, i) => `${text}: ${answers[i]}`).join('; ');
}
