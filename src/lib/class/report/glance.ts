/** A report at a glance: how many are on course, and in which order pupils and facts want attention. */
import { mostMissed, type FactReport, type PupilReport } from './report.ts';

/** Whether a pupil will make it, as things stand; `absent` has not begun. */
export type Course = 'on' | 'open' | 'short' | 'absent';

/** What everybody should reach unless the teacher says otherwise, 0..1. */
export const USUAL_TARGET = 0.7;

/** What a forecast rests on. */
type Foreseen = Pick<PupilReport, 'last' | 'prediction' | 'asked' | 'cameLate'>;

/** Fewer answers that came late say nothing: a day here or there on a phone that was away. */
const FEW = 20;

/**
 * Whether a forecast rests on answers that came more than a week after the day they are said to be of, most
 * of them together. Somebody may have studied so long without a network, or before they had an account;
 * and a device may say anything. The teacher can ask.
 */
export const restsOnLate = ({
	asked,
	cameLate
}: Pick<PupilReport, 'asked' | 'cameLate'>): boolean => cameLate >= FEW && cameLate * 2 >= asked;

/**
 * On course if even the lower end of the band reaches the target, short of it if not even the upper
 * end does: between them chance decides.
 */
export function courseOf(pupil: Foreseen, target: number): Course {
	const { last, prediction } = pupil;
	if (last === undefined) return 'absent';
	// Days that nothing bears out carry no “on course”.
	if (prediction.low >= target) return restsOnLate(pupil) ? 'open' : 'on';
	return prediction.high < target ? 'short' : 'open';
}

/** How many pupils are on each course. */
export function coursesOf(pupils: readonly Foreseen[], target: number): Record<Course, number> {
	const counts: Record<Course, number> = { on: 0, open: 0, short: 0, absent: 0 };
	for (const pupil of pupils) counts[courseOf(pupil, target)]++;
	return counts;
}

/** Places of pupils, those who know least now first; those who have not begun come last. */
export const byNeed = (pupils: readonly Pick<PupilReport, 'last' | 'idle'>[]): number[] =>
	[...pupils.keys()].sort((a, b) => {
		const [one, other] = [pupils[a]!, pupils[b]!];
		const absent = Number(one.last === undefined) - Number(other.last === undefined);
		return absent || one.idle.mean - other.idle.mean || a - b;
	});

/** Places of facts, the most missed first, then those that fewest know, then those never asked. */
export function byTrouble(facts: readonly FactReport[]): number[] {
	const missed = mostMissed(facts);
	const seen = new Set(missed);
	const rest = [...facts.keys()]
		.filter((i) => !seen.has(i))
		.sort((a, b) => {
			const [one, other] = [facts[a]!, facts[b]!];
			const unasked = Number(one.asked === 0) - Number(other.asked === 0);
			return unasked || one.known.likely - other.known.likely || a - b;
		});
	return [...missed, ...rest];
}
