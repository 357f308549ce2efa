/** Axes with round numbers on them. */

/** A mark on an axis: where, 0 to 1 from its start, and what it says. */
export interface Tick {
	at: number;
	label: string;
}

/** From 0 to a round number that is no less than `most`, in so many steps at most. */
export function roundTicks(most: number, steps: number): number[] {
	const rough = Math.max(most, 1) / steps;
	const unit = 10 ** Math.floor(Math.log10(rough));
	const step = Math.max(1, [1, 2, 5, 10].map((n) => n * unit).find((n) => n >= rough) ?? rough);
	const count = Math.max(1, Math.ceil(Math.max(most, 1) / step));
	return Array.from({ length: count + 1 }, (_, i) => i * step);
}

/** Shares from a round one below all of these up to 1, in tenths or fifths. */
export function shareTicks(shares: readonly number[]): number[] {
	const lowest = Math.min(0.9, ...shares);
	const from = Math.max(0, Math.min(8, Math.floor(lowest * 10 - 0.3)));
	const step = 10 - from > 5 ? 2 : 1;
	const first = from - ((10 - from) % step);
	return Array.from({ length: (10 - first) / step + 1 }, (_, i) => (first + i * step) / 10);
}

/** Every so manieth of n things, from the first on, so that they are `most` at most. */
export function everyFew(n: number, most: number): number[] {
	const step = Math.max(1, Math.ceil(n / Math.max(1, most)));
	return Array.from({ length: Math.ceil(n / step) }, (_, i) => i * step);
}
