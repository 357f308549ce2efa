/** How what the app said compares with what happened, over the questions of past tests. */
import type { TestRecord } from '#lib/memory/log/test-record.ts';
import { count, newTally, outcomeOf, type Bin } from './tally.ts';

/** In one line: "when the app said 80 %, you knew 78 %". */
export interface CalibrationSummary {
	readonly said: number;
	readonly knew: number;
	readonly questions: number;
	readonly tests: number;
	/** Tests whose score lay within its predicted band. */
	readonly within: number;
}

/** The bins that hold any questions, by rising chance. */
export function reliability(tests: readonly TestRecord[], bins = 10): Bin[] {
	const tallies = Array.from({ length: bins }, newTally);
	for (const { items } of tests)
		for (const { chance, score } of items)
			count(tallies[Math.min(bins - 1, Math.floor(chance * bins))]!, { said: chance, knew: score });
	return tallies.flatMap((tally, i) =>
		tally.answers === 0 ? [] : [{ from: i / bins, to: (i + 1) / bins, ...outcomeOf(tally) }]
	);
}

/** Undefined before the first question of a test. */
export function calibrationSummary(tests: readonly TestRecord[]): CalibrationSummary | undefined {
	let said = 0;
	let knew = 0;
	let questions = 0;
	let within = 0;
	let taken = 0;
	for (const { items, predicted } of tests) {
		if (items.length === 0) continue;
		taken++;
		let points = 0;
		for (const { chance, score } of items) {
			said += chance;
			points += score;
		}
		knew += points;
		questions += items.length;
		const share = points / items.length;
		if (share >= predicted.low && share <= predicted.high) within++;
	}
	if (questions === 0) return undefined;
	return { said: said / questions, knew: knew / questions, questions, tests: taken, within };
}
