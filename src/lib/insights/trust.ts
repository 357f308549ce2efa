/** Calibration: whether what the app says of everyday reviews is what happens. */
import { IN_BAND } from '#lib/exam/predict/predict.ts';
import {
	count,
	newTally,
	outcomeOf,
	type Bin,
	type Counted,
	type Outcome,
	type Tally
} from '#lib/exam/predict/tally.ts';

export interface Trust {
	/** By rising prediction; those with too few answers to say anything are left out. */
	bins: Bin[];
	/** All of them together; undefined without any. */
	all: Outcome | undefined;
}

/** Most predictions are high: there the bins are narrower. */
const EDGES: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

/** With fewer answers a bin says nothing. */
const LEAST = 5;

export class TrustTally {
	readonly #bins: Tally[] = EDGES.slice(1).map(newTally);
	readonly #all = newTally();

	add(judged: Counted): void {
		const past = EDGES.findIndex((edge, i) => i > 0 && judged.said < edge);
		count(this.#bins[past < 0 ? this.#bins.length - 1 : past - 1]!, judged);
		count(this.#all, judged);
	}

	result(): Trust {
		return {
			bins: this.#bins.flatMap((tally, i) =>
				tally.answers < LEAST ? [] : [{ from: EDGES[i]!, to: EDGES[i + 1]!, ...outcomeOf(tally) }]
			),
			all: this.#all.answers === 0 ? undefined : outcomeOf(this.#all)
		};
	}
}

/** Whether more or less was known than said, beyond what chance explains (95 %). */
export function verdictOf({ said, knew, give }: Outcome): 'as-said' | 'more' | 'less' {
	const sure = (give / IN_BAND) * 1.96;
	return knew - said > sure ? 'more' : said - knew > sure ? 'less' : 'as-said';
}
