import { inOrder, shufflePaper, type PupilPaper } from '#lib/class/tests/shuffle-paper.ts';
import type { TestQuestion } from '#lib/exam/test/question.ts';

/** A pupil's paper. */
export const paperFor = (
	paper: readonly TestQuestion[],
	shuffled: boolean,
	seed: number
): PupilPaper => (shuffled ? shufflePaper(paper, seed) : inOrder(paper));
