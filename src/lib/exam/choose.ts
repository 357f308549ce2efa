/**
 * The policy "hybrid + fill": new cards first, so that all are begun by 60 % of the days; then what
 * falls due, by what a second on it is worth on the day of the exam; in the last days all that was not
 * seen in them; and, if the learner wants more, whatever is worth most.
 */
import type { Parameters } from '#lib/memory/fsrs6.ts';
import type { Costs } from './costs.ts';
import type { ExamDay } from './exam-days.ts';
import { worthOf, type Worth } from './gain.ts';
import { CHANGED, FRESH, PENDING, type Standing } from './standing.ts';

export interface Choice {
	/** Of the card among those that stand. */
	readonly place: number;
	readonly why: 'again' | 'new' | 'due' | 'final' | 'fill';
	readonly seconds: number;
}

export interface Moment {
	/** Learner's days. */
	readonly today: number;
	readonly exam: number;
	readonly kind: ExamDay;
	/** Before the exam, today included. */
	readonly studyDays: number;
	/** Seconds a day, and of them spent today. */
	readonly daily: number;
	readonly spent: number;
	/** Epoch ms. */
	readonly now: number;
	readonly costs: Costs;
	readonly parameters: Parameters;
}

/** By this share of the days all cards should have been begun. */
const BEGUN_BY = 0.6;
/** A card of the final run takes about so long, s. */
const RUN = 11;

export function choose(standing: Standing, moment: Moment): { planned: Choice[]; extra: Choice[] } {
	const { again, fresh, scored, worth } = sorted(standing, moment);
	const { kind, costs } = moment;
	const quota = kind === 'study' ? newToday(standing, moment) : 0;
	const wanted: Choice[] = [];
	const extra: Choice[] = [];
	for (const place of again) wanted.push({ place, why: 'again', seconds: costs.good });
	for (const [i, place] of fresh.entries())
		if (i < quota) wanted.push({ place, why: 'new', seconds: costs.fresh });
		else if (kind !== 'exam') extra.push({ place, why: 'fill', seconds: costs.fresh });
	const run = finalRun(standing.cards.length, moment);
	for (const place of scored) {
		const due = isDue(standing, place, moment);
		const final = moment.exam - moment.today <= run && standing.last[place]! < moment.exam - run;
		const why = due ? 'due' : final ? 'final' : 'fill';
		if (why === 'fill' && worth.gain[place]! <= 0) continue;
		(why === 'fill' ? extra : wanted).push({ place, why, seconds: worth.seconds[place]! });
	}
	return within(wanted, extra, kind === 'off' ? 0 : moment.daily - moment.spent);
}

/** The days of the final run: so many that all cards can be seen once more in them. */
export const finalRun = (cards: number, { daily }: Pick<Moment, 'daily'>): number =>
	Math.ceil((cards * RUN) / daily);

/**
 * How many new cards to begin today. Who keeps to a steady pace has begun all by 60 % of the days. When
 * that learner started is not known, but follows from how many are begun and how many days are left:
 * with a share f begun of n cards and d days left, n (1 - 0.6 f) / (0.6 d) a day.
 */
function newToday({ cards, state, begun }: Standing, { today, studyDays }: Moment): number {
	let fresh = 0;
	let now = 0;
	for (let i = 0; i < cards.length; i++)
		if (state[i] === FRESH) fresh++;
		else if (begun[i] === today) now++;
	const n = cards.length;
	const before = n - fresh - now;
	const pace = (n - BEGUN_BY * before) / (BEGUN_BY * Math.max(1, studyDays));
	return Math.min(fresh, Math.max(0, Math.ceil(pace) - now));
}

const isDue = ({ state, due }: Standing, place: number, { today }: Moment): boolean =>
	state[place] === CHANGED || state[place] === PENDING || due[place]! <= today;

/** The cards that may be asked today: missed ones, new ones in their order, and known ones, best first. */
function sorted(standing: Standing, moment: Moment) {
	const { cards, state, last, buried, again: againAt, stability, difficulty } = standing;
	const { today, exam, now, parameters, costs } = moment;
	const again: number[] = [];
	const fresh: number[] = [];
	const gain = new Float64Array(cards.length);
	const seconds = new Float64Array(cards.length);
	const scored: number[] = [];
	const worth: Worth = { recall: 0, without: 0, with: 0, seconds: 0 };
	const memory = { stability: 0.5, difficulty: 0.5, elapsed: 0, changed: false };
	for (let i = 0; i < cards.length; i++) {
		if (buried[i]) continue;
		if (state[i] === FRESH) fresh.push(i);
		else if (last[i] === today && state[i] !== CHANGED) {
			if (state[i] === PENDING && againAt[i]! <= now) again.push(i);
		} else {
			memory.stability = stability[i]!;
			memory.difficulty = difficulty[i]!;
			memory.elapsed = today - last[i]!;
			memory.changed = state[i] === CHANGED;
			worthOf(worth, memory, exam - today, parameters, costs);
			seconds[i] = worth.seconds;
			gain[i] = (worth.with - worth.without) / worth.seconds;
			scored.push(i);
		}
	}
	scored.sort((a, b) => gain[b]! - gain[a]! || a - b);
	return { again, fresh, scored, worth: { gain, seconds } };
}

/** As many as there are seconds for. What there is no time for today is offered after that. */
function within(wanted: Choice[], extra: Choice[], seconds: number) {
	let left = seconds;
	const planned: Choice[] = [];
	const over: Choice[] = [];
	for (const choice of wanted)
		if (choice.seconds <= left && over.length === 0) {
			planned.push(choice);
			left -= choice.seconds;
		} else over.push(choice);
	return { planned, extra: [...over, ...extra] };
}
