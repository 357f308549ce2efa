import { knewIt, rightBy } from '#lib/memory/fsrs/guessing.ts';
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

	/** As it was before a review, and after it if it was known. */
	readonly #before = new Kept();
	readonly #known = new Kept();

	readonly #w: readonly number[];
	readonly #sloped: boolean;
	readonly #factor: number;
	readonly #factorByDecay: number;
	readonly #easy: number;
	readonly #growth: number;

	readonly #knownBefore: number;

	/**
	 * @param sloped false: only the memory itself, which is quicker
	 * @param knownBefore of new cards, the share that the learner knows already, 0..1
	 */
	constructor(weights: Float64Array, sloped: boolean, knownBefore: number) {
		const w = [...weights];
		this.#knownBefore = knownBefore;
		this.#w = w;
		this.#sloped = sloped;
		const full = Math.exp(-LN_09 / w[20]!);
		this.#factor = full - 1;
		this.#factorByDecay = (full * LN_09) / w[20]! ** 2;
		this.#easy = w[4]! - Math.exp(3 * w[5]!) + 1;
		this.#growth = Math.exp(w[8]!);
	}

	/** A card's first review. @param guess the chance, 0..1, that guessing alone is right */
	begin(grade: number, guess = 0): void {
		this.#first(grade);
		if (guess === 0 || grade === 1) return;
		this.#keep(this.#known);
		this.#first(1);
		this.#mix(knewIt(this.#knownBefore, guess), 0);
	}

	#first(grade: number): void {
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

	/** A further review. @param guess the chance, 0..1, that guessing alone is right */
	review(grade: number, elapsed: number, guess = 0): void {
		if (guess === 0 || grade === 1 || elapsed === 0) return this.#review(grade, elapsed);
		const { recall } = this;
		const right = rightBy(recall, guess);
		this.#keep(this.#before);
		this.#review(grade, elapsed);
		this.#keep(this.#known);
		this.#goBack();
		this.#review(1, elapsed);
		this.#mix(recall / right, guess / right ** 2);
	}

	#review(grade: number, elapsed: number): void {
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

	#keep(kept: Kept): void {
		kept.stability = this.#stability;
		kept.difficulty = this.#difficulty;
		kept.byWeight.set(this.#byWeight);
		kept.difficultyByWeight.set(this.#difficultyByWeight);
	}

	#goBack(): void {
		const { stability, difficulty, byWeight, difficultyByWeight } = this.#before;
		this.#stability = stability;
		this.#difficulty = difficulty;
		this.#byWeight.set(byWeight);
		this.#difficultyByWeight.set(difficultyByWeight);
	}

	/**
	 * Between a memory that was known and one that was not, which it is now.
	 *
	 * @param known the chance, 0..1, of the first
	 * @param byRecall its derivative by the chance of recall
	 */
	#mix(known: number, byRecall: number): void {
		const {
			stability: s1,
			difficulty: d1,
			byWeight: own1,
			difficultyByWeight: other1
		} = this.#known;
		const [s0, d0] = [this.#stability, this.#difficulty];
		const [own, other] = [this.#byWeight, this.#difficultyByWeight];
		const decay = -this.#w[20]!;
		const logs = Math.log(s1 / s0);
		const days = s0 * Math.exp(known * logs);
		const [x1, x0] = [(this.#factor * days) / s1, (this.#factor * days) / s0];
		const [r1, r0] = [Math.pow(1 + x1, decay), Math.pow(1 + x0, decay)];
		const both = known * r1 + (1 - known) * r0;
		const root = Math.pow(both, 1 / decay);
		const stability = (this.#factor * days) / (root - 1);
		this.#stability = Math.min(Math.max(stability, MIN_STABILITY), MAX_STABILITY);
		this.#difficulty = known * d1 + (1 - known) * d0;
		if (!this.#sloped) return;
		for (let j = 0; j < WEIGHTS; j++) {
			const last = j === 20;
			const byRecallHere =
				this.#recallByStability * this.#before.byWeight[j]! + (last ? this.#recallByDecay : 0);
			const byKnown = byRecall * byRecallHere;
			const [l1, l0] = [own1[j]! / s1, own[j]! / s0];
			const byFactor = last ? this.#factorByDecay / this.#factor : 0;
			const byDays = byFactor + known * l1 + (1 - known) * l0 + logs * byKnown;
			const slopeOf = (r: number, x: number, l: number) =>
				r * ((last ? -Math.log(1 + x) : 0) + (decay * x * (byDays - l)) / (1 + x));
			const byBoth =
				byKnown * (r1 - r0) + known * slopeOf(r1, x1, l1) + (1 - known) * slopeOf(r0, x0, l0);
			const byRoot =
				root * (byBoth / (decay * both) + (last ? Math.log(both) / (decay * decay) : 0));
			own[j] = stability * (byDays - byRoot / (root - 1));
			other[j] = known * other1[j]! + (1 - known) * other[j]! + (d1 - d0) * byKnown;
		}
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

/** A memory with its derivatives, put aside. */
class Kept {
	stability = 0;
	difficulty = 0;
	readonly byWeight = new Float64Array(WEIGHTS);
	readonly difficultyByWeight = new Float64Array(WEIGHTS);
}
