/** One figure of the benchmark. */
export interface Row {
	what: string;
	value: number;
	unit: string;
	/** The value should be at most, or at least, this. */
	goal?: { at: 'most' | 'least'; value: number };
}

/** The median time of several runs, ms; the first, in which everything is cold, does not count. */
export function median(runs: number, work: () => unknown): number {
	const times: number[] = [];
	for (let run = 0; run <= runs; run++) {
		const start = performance.now();
		work();
		if (run > 0) times.push(performance.now() - start);
	}
	return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}
