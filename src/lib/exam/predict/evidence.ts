/** What past tests and exams say of predictions: how far they are off for this learner, and how widely. */
import type { ExamResult } from '#lib/memory/log/exam-result.ts';
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import { scoreOf } from '#lib/memory/log/test-score.ts';
import type { Bend } from './bend.ts';
import { toLogit } from './logit.ts';
import { missOfResult, type Miss } from './result-evidence.ts';

export interface Evidence {
	/** To be added to a predicted mean, in logits: positive if the learner knows more than predicted. */
	readonly shift: number;
	/** Standard deviation of what remains, beyond chance, in logits. */
	readonly spread: number;
	/** How many tests and exams it was learnt from. */
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

/** What came of earlier predictions: all that a prediction of a learner's exam goes by. Plain data. */
export interface Experience {
	/** Of everyday answers; absent: none were looked at. */
	readonly bend?: Bend;
	/** Of tests and exams. */
	readonly misses: readonly Miss[];
}

/**
 * Learns from past tests. Each counts by its number of questions; with few of them the evidence stays
 * close to what it was before.
 *
 * @param before what is known without them (a normal prior): nothing, or what everyday answers say
 * @param results of exams, as the learner told them
 */
export function calibrate(
	tests: readonly TestRecord[],
	before: Pick<Evidence, 'shift' | 'spread'> = NO_EVIDENCE,
	results: readonly ExamResult[] = []
): Evidence {
	return weigh(missesOf(tests, results), before);
}

/** By how much tests and exams missed what was predicted of them; only the latest count. */
export function missesOf(
	tests: readonly TestRecord[],
	results: readonly ExamResult[] = []
): Miss[] {
	const latest = tests.map(ofLaterDays).filter(({ items }) => items.length > 0);
	const told = results.flatMap((result) => missOfResult(result) ?? []);
	return [...latest.slice(-LATEST).map(missOf), ...told.slice(-LATEST)];
}

/** What they make of what was known before them. */
export function weigh(
	misses: readonly Miss[],
	before: Pick<Evidence, 'shift' | 'spread'> = NO_EVIDENCE
): Evidence {
	if (misses.length === 0) return { ...before, tests: 0 };
	let weights = 1 / before.spread ** 2;
	let sum = before.shift * weights;
	for (const { by, variance } of misses) {
		const weight = 1 / (variance + MODEL_ERROR ** 2);
		weights += weight;
		sum += by * weight;
	}
	const shift = sum / weights;
	let excess = DOUBT * before.spread ** 2;
	for (const { by, variance } of misses) excess += (by - shift) ** 2 - variance;
	const spread = Math.sqrt(Math.max(excess / (DOUBT + misses.length), LEAST_SPREAD ** 2));
	return { shift, spread, tests: misses.length };
}

/** A test without what was answered on the same day before: that is another kind of memory. */
const ofLaterDays = (test: TestRecord): TestRecord =>
	test.items.some(({ sameDay }) => sameDay)
		? { ...test, items: test.items.filter(({ sameDay }) => !sameDay) }
		: test;

/** By how many logits a test missed what its items' chances had said, and the variance chance gives that. */
function missOf({ items, ...test }: TestRecord): Miss {
	const n = items.length;
	const expected = items.reduce((sum, { chance }) => sum + chance, 0) / n;
	const answers = items.reduce((sum, { chance }) => sum + chance * (1 - chance), 0) / n;
	// Half a point is added on either side, so that a full score is not infinitely good.
	const smooth = (share: number) => (share * n + 0.5) / (n + 1);
	const slope = Math.max(smooth(expected) * (1 - smooth(expected)), 0.02);
	const by = toLogit(smooth(scoreOf({ ...test, items }))) - toLogit(smooth(expected));
	return { by, variance: Math.max(answers, 0.01) / n / slope ** 2 };
}
