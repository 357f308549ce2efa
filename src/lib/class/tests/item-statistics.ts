/**
 * What a test's answers say of its questions, by classical test theory: how hard each was, whether it
 * told those who know more from those who know less, and how far the scores can be relied on.
 */

/** Points of each pupil (rows) for each question (columns), 0..1. */
export type Points = readonly (readonly number[])[];

export interface ItemStatistics {
	/** The share of points reached, 0..1. Undefined while nobody has answered. */
	difficulty: number | undefined;
	/**
	 * The corrected point-biserial: the correlation, -1..1, of the points for the question with those for
	 * all others. Undefined where there is nothing to tell apart.
	 */
	discrimination: number | undefined;
}

export interface TestStatistics {
	items: ItemStatistics[];
	/** KR-20: undefined for fewer than two questions or pupils, and where all have the same score. */
	reliability: number | undefined;
}

/** Fewer pupils than these tell nothing about discrimination and reliability. */
export const FEWEST = 10;
/** With fewer than these, chance alone makes a correlation of 0.2 either way. */
export const ENOUGH = 30;

/** @param items how many questions there are */
export function statisticsOf(points: Points, items: number): TestStatistics {
	const totals = points.map(sum);
	return {
		items: Array.from({ length: items }, (_, item): ItemStatistics => {
			const own = points.map((row) => row[item]!);
			const rest = own.map((point, row) => totals[row]! - point);
			return {
				difficulty: points.length === 0 ? undefined : mean(own),
				discrimination: correlation(own, rest)
			};
		}),
		reliability: reliabilityOf(points, totals, items)
	};
}

/**
 * Kuder and Richardson's formula 20: k / (k - 1) * (1 - sum of the items' variances / variance of the
 * scores). For items that are right or wrong the variance is p (1 - p); for points in between it is
 * Cronbach's alpha, which is the same formula.
 */
function reliabilityOf(
	points: Points,
	totals: readonly number[],
	items: number
): number | undefined {
	const whole = variance(totals);
	if (items < 2 || points.length < 2 || isNothing(whole)) return undefined;
	let parts = 0;
	for (let item = 0; item < items; item++) parts += variance(points.map((row) => row[item]!));
	return (items / (items - 1)) * (1 - parts / whole);
}

/** Pearson's, undefined where one side is always the same. */
function correlation(a: readonly number[], b: readonly number[]): number | undefined {
	const [va, vb] = [variance(a), variance(b)];
	if (a.length < 2 || isNothing(va) || isNothing(vb)) return undefined;
	const [ma, mb] = [mean(a), mean(b)];
	const together = mean(a.map((x, i) => (x - ma) * (b[i]! - mb)));
	return Math.max(-1, Math.min(1, together / Math.sqrt(va * vb)));
}

/** Thirds do not add up exactly: less than this is rounding. */
const isNothing = (variance: number) => variance < 1e-9;
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / Math.max(1, numbers.length);

/** Of all there are, not of a sample of them: the class is the class. */
function variance(numbers: readonly number[]): number {
	const middle = mean(numbers);
	return mean(numbers.map((one) => (one - middle) ** 2));
}

/** How hard a question was, in words: see `difficulty`. */
export const hardnessOf = (difficulty: number) =>
	difficulty >= 0.9
		? 'very-easy'
		: difficulty >= 0.7
			? 'easy'
			: difficulty >= 0.4
				? 'medium'
				: difficulty >= 0.2
					? 'hard'
					: 'very-hard';
export type Hardness = ReturnType<typeof hardnessOf>;

/**
 * Ebel's bands for discrimination (Essentials of Educational Measurement, 1972); one clearly below
 * zero, more than chance makes of nothing, is to be looked at first.
 */
export const sharpnessOf = (discrimination: number) =>
	discrimination < -0.1
		? 'against'
		: discrimination < 0.2
			? 'weak'
			: discrimination < 0.4
				? 'good'
				: 'very-good';
export type Sharpness = ReturnType<typeof sharpnessOf>;

/** What a KR-20 is good for. 0.7 is asked of a class test as a rule, 0.9 of what decides about a person. */
export const relianceOf = (reliability: number) =>
	reliability >= 0.9 ? 'high' : reliability >= 0.7 ? 'good' : reliability >= 0.5 ? 'fair' : 'low';
export type Reliance = ReturnType<typeof relianceOf>;
