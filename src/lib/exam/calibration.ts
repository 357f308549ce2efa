/** How what the app said compares with what happened, over the questions of past tests. */
import type { TestRecord } from '#lib/memory/test-record.ts';

/** Questions whose predicted chances lie close together. Shares are 0..1. */
export interface ReliabilityBin {
	/** The chances in it: from, up to before (the last one includes 1). */
	readonly from: number;
	readonly to: number;
	/** What was predicted for them on average. */
	readonly said: number;
	/** What came of them. */
	readonly knew: number;
	readonly questions: number;
	/** Half the width of an 80 % interval around `knew`, from chance alone. */
	readonly give: number;
}

/** In one line: "when the app said 80 %, you knew 78 %". */
export interface CalibrationSummary {
	readonly said: number;
	readonly knew: number;
	readonly questions: number;
	readonly tests: number;
	/** Tests whose score lay within its predicted band. */
	readonly within: number;
}

const Z80 = 1.2816;

/** The bins that hold any questions, by rising chance. */
export function reliability(tests: readonly TestRecord[], bins = 10): ReliabilityBin[] {
	const sums = Array.from({ length: bins }, () => ({ said: 0, knew: 0, questions: 0 }));
	for (const { items } of tests)
		for (const { chance, score } of items) {
			const bin = sums[Math.min(bins - 1, Math.floor(chance * bins))]!;
			bin.said += chance;
			bin.knew += score;
			bin.questions++;
		}
	return sums.flatMap(({ said, knew, questions }, i) => {
		if (questions === 0) return [];
		const smooth = (knew + 1) / (questions + 2);
		return {
			from: i / bins,
			to: (i + 1) / bins,
			said: said / questions,
			knew: knew / questions,
			questions,
			give: Z80 * Math.sqrt((smooth * (1 - smooth)) / questions)
		};
	});
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
