import { MAX_STABILITY, MIN_STABILITY } from '#lib/memory/fsrs/fsrs6.ts';

const WEIGHTS = 21;
const LN_09 = Math.log(0.9);

/**
 * One card's memory as it goes from review to review, by the formulas of fsrs6.ts without their
 * rounding, together with the derivatives of stability and difficulty by each weight.
 */
export class FsrsSlope {
	/** The chance of recall, 0..1, after the days given to `forget`. */
	recall = 1;
	#stability = 0;
	#difficulty = 0;
	/** Derivatives of the chance: by stability, and directly by the weight of the decay. */
	#recallByStability = 0;
	#recallByDecay = 0;
	readonly #byWeight = new Float64Array(WEIGHTS);
	readonly #difficultyByWeight = new Float64Array(WEIGHTS);

	readonly #w: readonly number[];
	readonly #sloped: boolean;
	readonly #factor: number;
	readonly #factorByDecay: number;
	readonly #easy: number;
	readonly #growth: number;

	/** @param sloped false: only the memory itself, which is quicker */
	constructor(weights: Float64Array, sloped: boolean) {
		const w = [...weights];
		this.#w = w;
		this.#sloped = sloped;
		const full = Math.exp(-LN_09 / w[20]!);
		this.#factor = full - 1;
		this.#factorByDecay = (full * LN_09) / w[20]! ** 2;
		this.#easy = w[4]! - Math.exp(3 * w[5]!) + 1;
		this.#growth = Math.exp(w[8]!);
	}

	/** A card's first review. */
	begin(grade: number): void {
		const w = this.#w;
		const first = w[grade - 1]!;
		const step = Math.exp((grade - 1) * w[5]!);
		const difficulty = w[4]! - step + 1;
		this.goOn(Math.max(first, 0.1), Math.min(Math.max(difficulty, 1), 10));
		if (first > 0.1) this.#byWeight[grade - 1] = 1;
		if (difficulty !== this.#difficulty) return;
		this.#difficultyByWeight[4] = 1;
		this.#difficultyByWeight[5] = -(grade - 1) * step;
	}

	/** From a memory that the weights have no part in. */
	goOn(stability: number, difficulty: number): void {
		this.#stability = stability;
		this.#difficulty = difficulty;
		this.#byWeight.fill(0);
		this.#difficultyByWeight.fill(0);
	}

	/** Lets days pass, more than none. */
	forget(days: number): void {
		const s = this.#stability;
		const decay = this.#w[20]!;
		const left = 1 + (this.#factor * days) / s;
		const log = Math.log(left);
		const recall = Math.exp(-decay * log);
		this.recall = recall;
		if (!this.#sloped) return;
		this.#recallByStability = (recall * decay * this.#factor * days) / (left * s * s);
		this.#recallByDecay = -recall * (log + (decay * days * this.#factorByDecay) / (s * left));
	}

	/** Adds the derivative of the chance by each weight, times `by`. */
	addSlope(gradient: Float64Array, by: number): void {
		const byStability = by * this.#recallByStability;
		const own = this.#byWeight;
		for (let j = 0; j < WEIGHTS; j++) gradient[j]! += byStability * own[j]!;
		gradient[20]! += by * this.#recallByDecay;
	}

	/** A further review. */
	review(grade: number, elapsed: number): void {
		if (elapsed === 0) this.#again(grade);
		else if (grade > 1) this.#recalled(grade);
		else this.#lapsed();
		this.#harden(grade);
	}

	/** On the day of the last review. */
	#again(grade: number): void {
		const w = this.#w;
		const s = this.#stability;
		const lift = grade - 3 + w[18]!;
		const change = Math.exp(w[17]! * lift) * Math.pow(s, -w[19]!);
		if (grade >= 2 && change < 1) return;
		const next = s * change;
		if (!this.#move(next, (1 - w[19]!) * change, 0)) return;
		this.#byWeight[17]! += lift * next;
		this.#byWeight[18]! += w[17]! * next;
		this.#byWeight[19]! -= Math.log(s) * next;
	}

	#recalled(grade: number): void {
		const w = this.#w;
		const s = this.#stability;
		const log = Math.log(s);
		const forgotten = 1 - this.recall;
		const reward = Math.exp(forgotten * w[10]!);
		const plain = s * this.#growth * (11 - this.#difficulty) * Math.exp(-w[9]! * log);
		const by = grade === 2 ? w[15]! : grade === 4 ? w[16]! : 1;
		const gain = plain * by * (reward - 1);
		const byRecall = -plain * by * w[10]! * reward;
		const byStability = 1 + (gain * (1 - w[9]!)) / s + byRecall * this.#recallByStability;
		if (!this.#move(s + gain, byStability, -gain / (11 - this.#difficulty))) return;
		const own = this.#byWeight;
		own[8]! += gain;
		own[9]! -= log * gain;
		own[10]! += plain * by * forgotten * reward;
		if (grade === 2) own[15]! += plain * (reward - 1);
		if (grade === 4) own[16]! += plain * (reward - 1);
		own[20]! += byRecall * this.#recallByDecay;
	}

	#lapsed(): void {
		const w = this.#w;
		const [s, d] = [this.#stability, this.#difficulty];
		const forgotten = 1 - this.recall;
		const power = Math.pow(s + 1, w[13]!);
		const rest = w[11]! * Math.pow(d, -w[12]!) * Math.exp(forgotten * w[14]!);
		const lapsed = rest * (power - 1);
		const floor = s / Math.exp(w[17]! * w[18]!);
		const own = this.#byWeight;
		if (floor < lapsed) {
			if (!this.#move(floor, floor / s, 0)) return;
			own[17]! -= w[18]! * floor;
			own[18]! -= w[17]! * floor;
			return;
		}
		const byRecall = -w[14]! * lapsed;
		const byStability = (rest * w[13]! * power) / (s + 1) + byRecall * this.#recallByStability;
		if (!this.#move(lapsed, byStability, (-w[12]! * lapsed) / d)) return;
		own[11]! += lapsed / w[11]!;
		own[12]! -= Math.log(d) * lapsed;
		own[13]! += rest * power * Math.log(s + 1);
		own[14]! += forgotten * lapsed;
		own[20]! += byRecall * this.#recallByDecay;
	}

	/** Takes on a stability; true if there are derivatives to be added to what follows from the last. */
	#move(next: number, byStability: number, byDifficulty: number): boolean {
		const kept = Math.min(Math.max(next, MIN_STABILITY), MAX_STABILITY);
		this.#stability = kept;
		if (!this.#sloped) return false;
		const [own, other] = [this.#byWeight, this.#difficultyByWeight];
		if (kept !== next) {
			own.fill(0);
			return false;
		}
		for (let j = 0; j < WEIGHTS; j++) own[j] = byStability * own[j]! + byDifficulty * other[j]!;
		return true;
	}

	/** The difficulty after a review. */
	#harden(grade: number): void {
		const w = this.#w;
		const d = this.#difficulty;
		const own = this.#difficultyByWeight;
		const next = d - (w[6]! * (grade - 3) * (10 - d)) / 9;
		const wanted = w[7]! * this.#easy + (1 - w[7]!) * next;
		const kept = Math.min(Math.max(wanted, 1), 10);
		this.#difficulty = kept;
		if (!this.#sloped) return;
		if (kept !== wanted) {
			own.fill(0);
			return;
		}
		const by = (1 - w[7]!) * (1 + (w[6]! * (grade - 3)) / 9);
		for (let j = 0; j < WEIGHTS; j++) own[j]! *= by;
		own[4]! += w[7]!;
		own[5]! -= w[7]! * 3 * Math.exp(3 * w[5]!);
		own[6]! -= ((1 - w[7]!) * (grade - 3) * (10 - d)) / 9;
		own[7]! += this.#easy - next;
	}
}
