import { askedQuestion } from '#lib/question/as-asked.ts';
import type { AskedItem } from './asked-item.ts';
import { isClassPaper, type AnyPaper } from './paper.ts';
import type { TestQuestion } from './question.ts';

/** A question of a test without its key, footnotes, and the names of its cards. */
export const askedItem = ({ question, title }: TestQuestion): AskedItem => ({
	question: askedQuestion(question),
	title
});

/** A question of a test as it is put to who takes it. */
export function askedAt(paper: AnyPaper, at: number): AskedItem | undefined {
	if (isClassPaper(paper)) return paper.questions[at];
	const own = paper.questions[at];
	return own && askedItem(own);
}
