/** Steps in which the distribution is summed: fine enough for a tenth of a percent. */
const STEPS = 500;

/**
 * A quantile of the beta distribution with this mean and variance: the natural shape for a share,
 * lopsided near 0 and 1 and never beyond.
 *
 * @param p 0..1
 */
export function betaQuantile(mean: number, variance: number, p: number): number {
	const most = mean * (1 - mean);
	if (variance <= 1e-9 || most <= 0) return mean;
	const size = Math.max(most / variance - 1, 0.05);
	const a = mean * size - 1;
	const b = (1 - mean) * size - 1;
	const logDensity = (step: number) => {
		const x = (step + 0.5) / STEPS;
		return a * Math.log(x) + b * Math.log(1 - x);
	};
	let top = -Infinity;
	for (let step = 0; step < STEPS; step++) top = Math.max(top, logDensity(step));
	const sums = new Float64Array(STEPS);
	let sum = 0;
	for (let step = 0; step < STEPS; step++) sums[step] = sum += Math.exp(logDensity(step) - top);
	const wanted = p * sum;
	const step = sums.findIndex((upTo) => upTo >= wanted);
	const before = step > 0 ? sums[step - 1]! : 0;
	return (step + (wanted - before) / (sums[step]! - before)) / STEPS;
}
