/**
 * What FSRS-6 takes for granted, as ts-fsrs has it, so that no number stands twice. The build puts the numbers here in
 * place of the package (`src/cli/fsrs-plugin.ts`): no phone fetches it for them.
 */
import {
	CLAMP_PARAMETERS,
	default_maximum_interval,
	default_request_retention,
	default_w,
	get_fuzz_range,
	S_MAX,
	S_MIN,
	W17_W18_Ceiling
} from 'ts-fsrs';

export const DEFAULT_RETENTION: number = default_request_retention;
export const DEFAULT_WEIGHTS: readonly number[] = default_w;

/** Between which values each weight makes sense, where a missed card is asked once more on the same day. */
export const BOUNDS: readonly (readonly [least: number, most: number])[] = CLAMP_PARAMETERS(
	W17_W18_Ceiling,
	true
).map(([least = 0, most = 0]) => [least, most]);

/** Days. */
export const MAX_INTERVAL: number = default_maximum_interval;
export const MIN_STABILITY: number = S_MIN;
export const MAX_STABILITY: number = S_MAX;

/** Further than this, days, nothing is moved to make days even. */
const FARTHEST_MOVE = 7;

/**
 * From which interval on, days, a card may be asked one day sooner or later than FSRS says, from which two days, and so
 * on: what ts-fsrs calls the range of the fuzz.
 */
export const MOVABLE_FROM: readonly number[] = Array.from({ length: FARTHEST_MOVE }, (_, days) => {
	let interval = 1;
	while (movable(interval) <= days) interval++;
	return interval;
});

/** By how many days the interval can be shorter, and longer as well. */
function movable(interval: number): number {
	const { min_ivl, max_ivl } = get_fuzz_range(interval, 0, MAX_INTERVAL);
	return interval < 2.5 ? 0 : Math.min(interval - min_ivl, max_ivl - interval);
}
