/** A history as what weights are fitted to: each card's reviews in a row, as columns of numbers. */
import { lastingOf } from '#lib/memory/fold/fold.ts';
import { KNOWN_BEFORE } from '#lib/memory/fsrs/guessing.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { replay } from '#lib/memory/fold/replay.ts';

/** What a review is good for: FIT are fitted to, HELD are held out to see whether it helped. */
export const FIT = 1;
export const HELD = 2;

export interface Sequences {
	/** Of each review: 1 to 4, and learner's days since the one before. */
	readonly grade: Uint8Array;
	readonly elapsed: Float64Array;
	/** The chance, 0..1, that guessing alone was right. */
	readonly guess: Float64Array;
	/** FIT, HELD or 0 where nothing was to be predicted. */
	readonly use: Uint8Array;
	/** Where in these columns each sequence begins; one more number at the end. */
	readonly start: Uint32Array;
	/** The memory that a sequence goes on from; NaN where it begins with a card's first review. */
	readonly stability: Float64Array;
	readonly difficulty: Float64Array;
	/** How many reviews are FIT or HELD. */
	readonly usable: number;
	/** Of new cards, the share that the learner knows already, 0..1, as it counts in the log. */
	readonly knownBefore: number;
}

/** Reviews of one card in the window. */
interface Run {
	stability: number;
	difficulty: number;
	grade: number[];
	elapsed: number[];
	guess: number[];
	/** Among usable reviews, by time; -1 for the others. */
	place: number[];
}

/** Only reviews on a later day than the one before say how a learner forgets. */
const usable = (elapsed: number | undefined, predicted: number | undefined): boolean =>
	elapsed !== undefined && elapsed >= 1 && predicted !== undefined;

type Log = Memories['log'];

/** How many reviews weights could be fitted to. */
export function countUsable(log: Log): number {
	let n = 0;
	replay(log, { review: ({ elapsed, predicted }) => void (usable(elapsed, predicted) && n++) });
	return n;
}

/**
 * @param most at most so many of the latest usable reviews
 * @param held the share of them, 0..1, that is held out: the latest
 */
export function sequencesOf(log: Log, most: number, held: number): Sequences {
	const skip = Math.max(0, countUsable(log) - most);
	const open = new Map<string, Run>();
	const runs: Run[] = [];
	const before = new Map<string, { stability: number; difficulty: number }>();
	let seen = 0;
	replay(log, {
		review({
			entry: { card },
			grade,
			guess,
			elapsed,
			predicted,
			memory: { stability, difficulty }
		}) {
			const counts = usable(elapsed, predicted);
			if (counts) seen++;
			if (seen <= skip) {
				before.set(card, { stability, difficulty });
				return;
			}
			let run = elapsed === undefined ? undefined : open.get(card);
			if (!run) {
				const from = elapsed === undefined ? undefined : before.get(card);
				const { stability: s = NaN, difficulty: d = NaN } = from ?? {};
				run = { stability: s, difficulty: d, grade: [], elapsed: [], guess: [], place: [] };
				open.set(card, run);
				runs.push(run);
			}
			run.grade.push(grade);
			run.elapsed.push(elapsed ?? 0);
			run.guess.push(guess);
			run.place.push(counts ? seen - skip - 1 : -1);
		}
	});
	const count = Math.max(0, seen - skip);
	const { knownBefore = KNOWN_BEFORE } = lastingOf(log.entries, log.corrections);
	return { ...columnsOf(runs, count, count - Math.floor(count * held)), knownBefore };
}

function columnsOf(
	runs: readonly Run[],
	usable: number,
	firstHeld: number
): Omit<Sequences, 'knownBefore'> {
	const useOf = (place: number) => (place < 0 ? 0 : place < firstHeld ? FIT : HELD);
	let at = 0;
	const start = Uint32Array.from([
		...runs.map((run) => (at += run.grade.length) - run.grade.length),
		at
	]);
	return {
		grade: Uint8Array.from(runs.flatMap(({ grade }) => grade)),
		elapsed: Float64Array.from(runs.flatMap(({ elapsed }) => elapsed)),
		guess: Float64Array.from(runs.flatMap(({ guess }) => guess)),
		use: Uint8Array.from(runs.flatMap(({ place }) => place.map(useOf))),
		start,
		stability: Float64Array.from(runs, ({ stability }) => stability),
		difficulty: Float64Array.from(runs, ({ difficulty }) => difficulty),
		usable
	};
}
