/**
 * A log looked through once more, review by review: what was predicted before each, and what came of
 * it. It is the same fold that makes the memories, stopped at every review, so that both always agree.
 */
import type { Corrections } from '#lib/memory/log/corrections.ts';
import { DAY_START, dayOf, shiftOf } from '#lib/memory/day.ts';
import type { Entry, Grade, ReviewEntry } from '#lib/memory/log/entry.ts';
import { Fold, isLasting, lastingIn, type Lasting } from './fold.ts';
import { recallAfter, type Parameters } from '#lib/memory/fsrs/fsrs6.ts';
import { guessOf } from '#lib/memory/fsrs/guessing.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';

/** One review that counts. */
export interface Step {
	readonly entry: ReviewEntry;
	/** As corrected. */
	readonly grade: Grade;
	/** The chance, 0..1, that guessing alone is right; none where the learner said what they knew. */
	readonly guess: number;
	/** The learner's day (see day.ts). */
	readonly day: number;
	/** Learner's days since the card's last review; undefined for its first, and the first after a reset. */
	readonly elapsed: number | undefined;
	/**
	 * The chance of recall, 0..1, that was expected before it, with the weights of that time. Undefined
	 * when there was nothing to expect: a first review, or one whose answer had changed.
	 */
	readonly predicted: number | undefined;
	/** Where the card had been answered on a single day: the stability, in days, that this had left. */
	readonly first: number | undefined;
	/** After it; good until the next step. */
	readonly memory: Memory;
	readonly parameters: Parameters;
}

export interface Visitor {
	review?(step: Step): void;
	/** Learner's days, in rising order, at whose ends `day` is called. */
	days?: readonly number[];
	/** @param sum what everything up to the end of the day adds up to; good until it returns */
	day?(day: number, sum: Fold): void;
}

/** @param log of memories that hold the whole history: `replay(Memories.fold(entries).log, …)` */
export function replay(
	{ entries, corrections }: { entries: readonly Entry[]; corrections: Corrections },
	visitor: Visitor
): void {
	let fold = new Fold();
	const lasting: Lasting = {};
	const days = visitor.days ?? [];
	const last = days.at(-1) ?? -Infinity;
	let next = 0;
	/** Ends the days before one; a clock that was far ahead ends none. */
	const endBefore = (day: number) => {
		if (day > last) return;
		for (; next < days.length && days[next]! < day; next++) visitor.day?.(days[next]!, fold);
	};
	for (const [i, entry] of entries.entries()) {
		if (corrections.undone.has(entry)) continue;
		const day = dayOf(entry.at, shiftOf(entry.offset, fold.settings.dayStart ?? DAY_START));
		endBefore(day);
		if (entry.kind === 'review') step(fold, entry, day, corrections, visitor);
		else if (entry.kind === 'settings' && isLasting(entry)) {
			// From here on they count for what lies behind, too.
			Object.assign(lasting, lastingIn(entry.set));
			fold = new Fold(undefined, { ...lasting });
			fold.apply(entries.slice(0, i + 1), corrections);
		} else fold.apply([entry], corrections);
	}
	for (; next < days.length; next++) visitor.day?.(days[next]!, fold);
}

function step(
	fold: Fold,
	entry: ReviewEntry,
	day: number,
	corrections: Corrections,
	visitor: Visitor
): void {
	const { memories, parameters } = fold;
	const before = visitor.review && memories.look(entry.card);
	let elapsed: number | undefined;
	let predicted: number | undefined;
	let first: number | undefined;
	if (before && before.state !== 'new') {
		elapsed = Math.max(0, day - before.lastDay);
		if (entry.revision <= before.revision)
			predicted = recallAfter(parameters, elapsed, before.stability);
		if (before.lastDay === before.introduced) first = before.stability;
	}
	fold.apply([entry], corrections);
	const said = corrections.grades.get(entry);
	visitor.review?.({
		entry,
		grade: said ?? entry.grade,
		guess: guessOf(entry, said),
		day,
		elapsed,
		predicted,
		first,
		memory: memories.look(entry.card)!,
		parameters
	});
}
