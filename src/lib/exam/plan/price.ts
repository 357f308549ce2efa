/** What a second is worth until the exam: as much as makes all that is worth it just fit in. */
import { firstAnswers } from './first-answers.ts';
import type { Moment } from './moment.ts';
import { Outcomes } from './outcomes.ts';
import { Prospects } from './prospects.ts';
import { CHANGED, FRESH, type CardStates } from './card-states.ts';

/** Prices in chances of recall a second, from where seconds are plenty to where they are most scarce. */
const LADDER = Array.from({ length: 12 }, (_, rung) => 0.0005 * 2 ** (rung / 2));
/** Days ahead up to which waiting is weighed. */
const WITHIN = 120;
/** So many cards, evenly chosen, speak for all of them. */
const SAMPLE = 80;
/** New cards are begun early on: this is left for them on average, of all days until the exam. */
const AFTER_BEGUN = 0.7;

/** The prospects of cards for one exam at the right price: to find that takes longer than to ask. */
export class Prices {
	#found: Prospects | undefined;

	/**
	 * The prospects at the first moment asked for, also at later ones: a price that is right stays so.
	 * Undefined where the exam is too far away, or too near, for waiting to matter.
	 */
	prospects(standing: CardStates, moment: Moment): Prospects | undefined {
		const ahead = moment.exam - moment.today;
		if (ahead > WITHIN || ahead < 1) return undefined;
		return (this.#found ??= rightlyPriced(standing, moment, ahead));
	}
}

function rightlyPriced(standing: CardStates, moment: Moment, ahead: number): Prospects {
	const outcomes = new Outcomes(moment.parameters, moment.costs, ahead);
	let fresh = 0;
	for (let i = 0; i < standing.cards.length; i++) if (standing.state[i] === FRESH) fresh++;
	const supply = moment.studyDays * moment.daily - moment.spent - fresh * moment.costs.fresh;
	let low = 0;
	let high = LADDER.length - 1;
	let affordable: Prospects | undefined;
	while (low < high) {
		const middle = (low + high) >> 1;
		const prospects = new Prospects(outcomes, LADDER[middle]!, ahead);
		if (demandOf(standing, prospects, moment, ahead) > supply) low = middle + 1;
		else {
			high = middle;
			affordable = prospects;
		}
	}
	return affordable ?? new Prospects(outcomes, LADDER[high]!, ahead);
}

/** Seconds of review that all cards together are worth. */
function demandOf(
	{ cards, state, stability, difficulty, last }: CardStates,
	prospects: Prospects,
	{ today, parameters }: Moment,
	ahead: number
): number {
	const left = Math.max(1, Math.round(ahead * AFTER_BEGUN));
	let ofNew = 0;
	for (const { share, stability, difficulty } of firstAnswers(parameters))
		ofNew += share * prospects.demand(stability, difficulty, 0, left);
	const step = Math.max(1, Math.floor(cards.length / SAMPLE));
	let sum = 0;
	for (let i = 0; i < cards.length; i += step)
		sum +=
			state[i] === FRESH || state[i] === CHANGED
				? ofNew
				: prospects.demand(stability[i]!, difficulty[i]!, today - last[i]!, ahead);
	return sum * step;
}
