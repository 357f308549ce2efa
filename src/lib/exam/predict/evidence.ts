/** What past tests say of predictions: how far they are off for this learner, and how widely. */
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import { scoreOf } from '#lib/memory/log/test-score.ts';
import { toLogit } from './logit.ts';

export interface Evidence {
	/** To be added to a predicted mean, in logits: positive if the learner knows more than predicted. */
	readonly shift: number;
	/** Standard deviation of what remains, beyond chance, in logits. */
	readonly spread: number;
	/** How many tests it was learnt from. */
	readonly tests: number;
}

/**
 * Before any test. FSRS-6 is off by 0.05 to 0.09 in a bin of chances; over a whole test that is about
 * 0.05 at 80 %, or 0.3 logits.
 */
const MODEL_ERROR = 0.3;

export const NO_EVIDENCE: Evidence = { shift: 0, spread: MODEL_ERROR, tests: 0 };

/** So many tests' worth of doubt the spread begins with. */
const DOUBT = 3;
/** However well it went, the next test may be of another kind. */
const LEAST_SPREAD = 0.05;
/** Only the latest count: learners and decks change. */
const LATEST = 20;

/**
 * Learns from past tests. Each counts by its number of questions; with few of them the evidence stays
 * close to none (a normal prior around no shift).
 */
export function calibrate(tests: readonly TestRecord[]): Evidence {
	const latest = tests.filter(({ items }) => items.length > 0).slice(-LATEST);
	if (latest.length === 0) return NO_EVIDENCE;
	const misses = latest.map(missOf);
	let weights = 1 / MODEL_ERROR ** 2;
	let sum = 0;
	for (const { by, variance } of misses) {
		const weight = 1 / (variance + MODEL_ERROR ** 2);
		weights += weight;
		sum += by * weight;
	}
	const shift = sum / weights;
	let excess = DOUBT * MODEL_ERROR ** 2;
	for (const { by, variance } of misses) excess += (by - shift) ** 2 - variance;
	const spread = Math.sqrt(Math.max(excess / (DOUBT + misses.length), LEAST_SPREAD ** 2));
	return { shift, spread, tests: latest.length };
}

/** By how many logits a test missed what its items' chances had said, and the variance chance gives that. */
function missOf({ items, ...test }: TestRecord): { by: number; variance: number } {
	const n = items.length;
	const expected = items.reduce((sum, { chance }) => sum + chance, 0) / n;
	const answers = items.reduce((sum, { chance }) => sum + chance * (1 - chance), 0) / n;
	// Half a point is added on either side, so that a full score is not infinitely good.
	const smooth = (share: number) => (share * n + 0.5) / (n + 1);
	const slope = Math.max(smooth(expected) * (1 - smooth(expected)), 0.02);
	const by = toLogit(smooth(scoreOf({ ...test, items }))) - toLogit(smooth(expected));
	return { by, variance: Math.max(answers, 0.01) / n / slope ** 2 };
}
