/** What a second is worth until the exam: the scarcer they are, the more. */
import { secondsOfRun } from './costs.ts';
import type { Moment } from './moment.ts';
import { Prospects } from './prospects.ts';

/** Between which prices it makes a difference, in chances of recall a second. */
const LEAST = 0.0005;
const MOST = 0.02;
/** Found with the simulator: best in tight plans for learners of all kinds. */
const SCARCITY = 0.17;
/** Days ahead up to which waiting is weighed. */
const WITHIN = 120;

/**
 * The price of a second when there are so many for each card, those that new cards take not counted.
 * Prices lie on a ladder of factors of √2, so that not every second that passes makes a new one.
 */
export function priceOf(secondsEach: number, costs: Moment['costs']): number {
	const price = secondsEach > 0 ? (SCARCITY * secondsOfRun(costs)) / secondsEach ** 2 : MOST;
	return 2 ** (Math.round(2 * Math.log2(Math.min(Math.max(price, LEAST), MOST))) / 2);
}

/** Prospects by price, for one exam: to make them takes longer than to ask them. */
export class Prices {
	readonly #known = new Map<number, Prospects>();
	readonly #from: Moment;

	/** @param from the first moment for which prospects will be asked */
	constructor(from: Moment) {
		this.#from = from;
	}

	/** Undefined where the exam is too far away, or too near, for waiting to matter. */
	prospects(
		{ cards, fresh }: { cards: number; fresh: number },
		moment: Moment
	): Prospects | undefined {
		const { exam, today, costs, parameters } = this.#from;
		const ahead = exam - today;
		if (ahead > WITHIN || moment.exam === moment.today) return undefined;
		const seconds = moment.studyDays * moment.daily - moment.spent - fresh * costs.fresh;
		const price = priceOf(seconds / cards, costs);
		const known = this.#known.get(price);
		if (known) return known;
		const prospects = new Prospects(parameters, costs, price, ahead);
		this.#known.set(price, prospects);
		return prospects;
	}
}
