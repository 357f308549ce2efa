/** One figure of the benchmark. */
export interface Row {
	what: string;
	value: number;
	unit: string;
	/** The value should be at most, or at least, this. */
	goal?: { at: 'most' | 'least'; value: number };
}

/**
 * The shortest time of several runs of each piece of work, ms. They take turns, so that whatever else
 * the machine does meets all of them; the shortest is what the work itself takes.
 */
export function fastest(runs: number, ...works: (() => unknown)[]): number[] {
	const times = works.map(() => Infinity);
	for (let run = 0; run < runs; run++)
		for (const [i, work] of works.entries()) {
			const start = performance.now();
			work();
			times[i] = Math.min(times[i] ?? Infinity, performance.now() - start);
		}
	return times;
}
