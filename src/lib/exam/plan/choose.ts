/**
 * The policy "hybrid + fill": new cards first, so that all are begun by 60 % of the days; then what
 * falls due, and in the last days all that was not seen in them; and, if the learner wants more,
 * whatever a second is worth most on. Where there is not time for all that is due, what cannot wait
 * comes first (see prospects.ts).
 */
import { secondsOfRun } from './costs.ts';
import type { Choice, Moment } from './moment.ts';
import { newToday } from './pace.ts';
import { Prices } from './price.ts';
import { scoreCards, type Scores } from './score.ts';
import { CHANGED, FRESH, KNOWN, PENDING, type CardStates } from './card-states.ts';

export interface Chosen {
	/** For today's minutes, in order. */
	readonly planned: readonly Choice[];
	/** Beyond them, in order. */
	readonly extra: readonly Choice[];
}

/** @param prices may be kept for later days until the same exam */
export function choose(standing: CardStates, moment: Moment, prices = new Prices()): Chosen {
	const { state, last, buried, again: againAt } = standing;
	const { kind, costs, today, exam, daily, spent } = moment;
	const left = kind === 'off' ? 0 : Math.max(0, daily - spent);
	const quota = kind === 'study' ? newToday(standing, moment) : { most: 0, early: 0 };
	const run = finalRun(standing.cards.length, moment);
	const missed: Choice[] = [];
	const fresh: Choice[] = [];
	const extra: Choice[] = [];
	const wanted: number[] = [];
	const others: number[] = [];
	const scores = scoreCards(standing, moment);
	for (let i = 0; i < standing.cards.length; i++) {
		if (buried[i]) continue;
		if (state[i] === FRESH) {
			if (fresh.length < quota.most) fresh.push({ place: i, why: 'new', seconds: costs.fresh });
			else if (kind !== 'exam') extra.push({ place: i, why: 'fill', seconds: costs.fresh });
		} else if (last[i] === today && state[i] === PENDING) {
			if (againAt[i]! <= moment.now) missed.push({ place: i, why: 'again', seconds: costs.good });
		} else if (last[i] === today && state[i] === KNOWN) continue;
		else if (isDue(standing, i, today) || (exam - today <= run && last[i]! < exam - run))
			wanted.push(i);
		else if (scores.gain[i]! > 0) others.push(i);
	}
	const before = [...missed, ...fresh.slice(0, quota.early)];
	const time = left - before.reduce((sum, { seconds }) => sum + seconds, 0);
	const inOrder = ordered(standing, wanted, { scores, moment, prices, time });
	const choiceOf = (place: number): Choice => ({
		place,
		why: isDue(standing, place, today) ? 'due' : 'final',
		seconds: scores.seconds[place]!
	});
	const { planned, over } = within(
		[...before, ...inOrder.map(choiceOf), ...fresh.slice(quota.early)],
		left
	);
	for (const place of byGain(others, scores.gain))
		extra.push({ place, why: 'fill', seconds: scores.seconds[place]! });
	return { planned, extra: [...over, ...extra] };
}

/** The days of the final run: so many that all cards can be seen once more in them. */
export const finalRun = (
	cards: number,
	{ daily, costs }: Pick<Moment, 'daily' | 'costs'>
): number => Math.ceil((cards * secondsOfRun(costs)) / daily);

const isDue = ({ state, due }: CardStates, place: number, today: number): boolean =>
	state[place] === CHANGED || state[place] === PENDING || due[place]! <= today;

const byGain = (places: number[], gain: Float64Array): number[] =>
	places.sort((a, b) => gain[b]! - gain[a]! || a - b);

/** Of more cards than these, those that gain least are not weighed against waiting. */
const WEIGHED = 500;

function ordered(
	standing: CardStates,
	places: number[],
	{ scores, moment, prices, time }: { scores: Scores; moment: Moment; prices: Prices; time: number }
): number[] {
	const { stability, difficulty, last, state } = standing;
	const best = byGain(places, scores.gain);
	let needed = 0;
	for (const place of best) needed += scores.seconds[place]!;
	if (needed <= time || time <= 0) return best;
	const prospects = prices.prospects(standing, moment);
	if (!prospects) return best;
	const { today, exam } = moment;
	const urgency = new Float64Array(scores.gain.length);
	const weighed = best.slice(0, WEIGHED);
	for (const i of weighed)
		urgency[i] =
			state[i] === CHANGED
				? scores.gain[i]!
				: prospects.urgency(stability[i]!, difficulty[i]!, today - last[i]!, exam - today);
	return [...byGain(weighed, urgency), ...best.slice(WEIGHED)];
}

/**
 * Those for which there are seconds, and the others. A card of which half fits is begun: so the minutes
 * are met on average, not undercut.
 */
function within(choices: readonly Choice[], seconds: number) {
	let left = seconds;
	const planned: Choice[] = [];
	const over: Choice[] = [];
	for (const choice of choices)
		if (choice.seconds / 2 <= left) {
			planned.push(choice);
			left -= choice.seconds;
		} else over.push(choice);
	return { planned, over };
}
