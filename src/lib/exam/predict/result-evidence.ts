/** What the result of an exam says of predictions: less than a test here, for its questions were somebody else's. */
import type { ExamResult } from '#lib/memory/log/exam-result.ts';
import { toLogit } from './logit.ts';

/** By how many logits something missed what was predicted, and the variance of that. */
export interface Miss {
	readonly by: number;
	readonly variance: number;
}

/** How far an exam's questions are from what is asked here, standard deviation in logits. */
const OTHER_QUESTIONS = 0.5;
/** No single exam says more than this, in logits: 80 % instead of 95, or 95 instead of 80. */
const MOST = 1.5;
/** "Better than expected" is so much better, in logits, give or take so much. */
const FELT = { worse: -0.4, 'as-expected': 0, better: 0.4 };
const FELT_SPREAD = 0.8;

/** Undefined where nothing was said of it. */
export function missOfResult({ score, feeling, questions, plain }: ExamResult): Miss | undefined {
	if (score !== undefined) {
		// Half a point on either side, so that a full score is not infinitely good.
		const smooth = (share: number) => (share * questions + 0.5) / (questions + 1);
		const slope = Math.max(smooth(plain) * (1 - smooth(plain)), 0.02);
		const by = toLogit(smooth(score)) - toLogit(smooth(plain));
		const chance = Math.max(plain * (1 - plain), 0.01) / questions / slope ** 2;
		return { by: Math.max(-MOST, Math.min(MOST, by)), variance: chance + OTHER_QUESTIONS ** 2 };
	}
	return feeling && { by: FELT[feeling], variance: FELT_SPREAD ** 2 };
}
