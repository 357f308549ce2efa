/** The longest increasing run hidden in a sequence: what remains when the misplaced are taken out. */
export function longestRun(sequence: readonly number[]): number[] {
	/** The best run ending with each element. */
	const runs: number[][] = [];
	for (const value of sequence) {
		let best: number[] = [];
		for (const run of runs) {
			if ((run.at(-1) as number) < value && run.length > best.length) best = run;
		}
		runs.push([...best, value]);
	}
	return runs.reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
}
