/** A card's forgetting curve, as the lines and dots of a drawing. */
import { DAY } from '#lib/memory/day.ts';
import { recallAfter, type Parameters } from '#lib/memory/fsrs/fsrs6.ts';

export const WIDTH = 320;
export const HEIGHT = 120;
/** Enough for the eye. */
const STEPS = 24;
/** So much of the drawing, at the least, is what lies ahead. */
const AHEAD = 0.2;
/** Shorter histories are drawn as if so long, ms: minutes would look like weeks. */
const LEAST = DAY;
/** Where the lower edge may be: what matters mostly happens near the top. */
const FLOORS = [0.8, 0.5, 0];

interface Review {
	/** Epoch ms. */
	at: number;
	/** From this review on, days. */
	stability: number;
}

export interface Curve<R extends Review> {
	/** Up to now, one line a review: up from where recall was, then down again. */
	past: string[];
	/** From now on, if it is not asked again. */
	ahead: string;
	/** Where each review stands: at the recall there was just before it. */
	dots: { review: R; x: number; y: number }[];
	now: { x: number; recall: number };
	/** Where the next due date stands, if it is ahead. */
	due: number | undefined;
	/** Where the drawing ends: epoch ms, and the recall left by then. */
	end: { at: number; recall: number };
	/** The chance of recall, 0..1, at the lower edge. */
	floor: number;
}

/**
 * @param reviews since the card was last new, in their order; one at least
 * @param now epoch ms
 * @param due when the card comes back, epoch ms
 */
export function curveOf<R extends Review>(
	reviews: readonly [R, ...R[]],
	{ now, due, parameters }: { now: number; due: number; parameters: Parameters }
): Curve<R> {
	const start = reviews[0].at;
	// A wrong clock may have dated a review before the one before it, or after now.
	const times: number[] = [];
	for (const { at } of reviews) times.push(Math.max(at, times.at(-1) ?? start));
	const last = reviews.length - 1;
	const present = Math.max(now, times[last]!);
	const span = Math.max(present - start, due - start, LEAST);
	const end = Math.max(start + span, present + span * AHEAD);

	const recall = (at: number, n: number) =>
		recallAfter(parameters, Math.max(0, (at - times[n]!) / DAY), reviews[n]!.stability);
	const next = (n: number) => (n < last ? times[n + 1]! : end);
	// Recall only ever falls until the next review.
	const lowest = Math.min(...reviews.map((_, n) => recall(next(n), n)));
	const floor = FLOORS.find((one) => one <= lowest) ?? 0;

	const x = (at: number) => round(((at - start) / (end - start)) * WIDTH);
	const y = (chance: number) => round(((1 - chance) / (1 - floor)) * HEIGHT);
	const fall = (from: number, to: number, n: number) =>
		Array.from({ length: STEPS + 1 }, (_, i) => {
			const at = from + ((to - from) * i) / STEPS;
			return `${x(at)} ${y(recall(at, n))}`;
		}).join('L');
	const dots = reviews.map((review, n) => ({
		review,
		x: x(times[n]!),
		y: y(n === 0 ? 1 : recall(times[n]!, n - 1))
	}));

	return {
		past: dots.map((dot, n) => {
			const falling = fall(times[n]!, n < last ? next(n) : present, n);
			return `M${dot.x} ${dot.y}L${falling}`;
		}),
		ahead: `M${fall(present, end, last)}`,
		dots,
		now: { x: x(present), recall: recall(present, last) },
		due: due > present ? x(due) : undefined,
		end: { at: end, recall: recall(end, last) },
		floor
	};
}

const round = (x: number): number => Math.round(x * 10) / 10;
