/** One paper in many orders: so that neighbours cannot copy, and yet all answer the same questions. */
import type { TestQuestion } from '#lib/exam/test/question.ts';
import { seeded, shuffled } from '#lib/question/seeded.ts';

export interface PupilPaper {
	/** In the pupil's own order. */
	questions: TestQuestion[];
	/** For each of them its place in the paper. */
	places: number[];
}

/** A pupil's own order of the questions, and of the options in them. The same seed gives the same. */
export function shufflePaper(paper: readonly TestQuestion[], seed: number): PupilPaper {
	const places = shuffled([...paper.keys()], seeded('paper', seed));
	return { places, questions: places.map((place) => withOptions(paper[place]!, seed)) };
}

/** The paper as it is. */
export const inOrder = (paper: readonly TestQuestion[]): PupilPaper => ({
	questions: [...paper],
	places: [...paper.keys()]
});

function withOptions(asked: TestQuestion, seed: number): TestQuestion {
	const { question } = asked;
	if (!('options' in question)) return asked;
	const order = shuffled([...question.options.keys()], seeded('options', question.prompt, seed));
	if (question.form === 'multi-select') {
		const options = order.map((i) => question.options[i]!);
		return { ...asked, question: { ...question, options } };
	}
	// What is numbered in a picture stays as one reads it.
	if (question.form === 'point') return asked;
	const options = order.map((i) => question.options[i]!);
	return { ...asked, question: { ...question, options, key: order.indexOf(question.key) } };
}
