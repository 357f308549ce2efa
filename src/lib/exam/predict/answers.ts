/** What everyday answers say of predictions: what was foretold of each, and what came. */
import type { Entry } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { replay, type Step } from '#lib/memory/fold/replay.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import type { Foretold } from './bend.ts';

/** Answers of the same day say nothing: recall was as good as sure then, and a failure is relearnt in one more. */
export function foretoldOf({
	elapsed,
	predicted,
	guess,
	grade,
	first
}: Step): Foretold | undefined {
	if (elapsed === undefined || elapsed < 1 || predicted === undefined || guess === 1)
		return undefined;
	return { recall: predicted, days: elapsed, first, guess, right: grade > 1 };
}

/** Adds what was foretold of an answer to that of its card's others. */
export function noteForetold(byCard: Map<string, Foretold[]>, step: Step): void {
	const foretold = foretoldOf(step);
	if (!foretold) return;
	const { card } = step.entry;
	const known = byCard.get(card);
	if (known) known.push(foretold);
	else byCard.set(card, [foretold]);
}

/**
 * What was foretold of the latest answers, by card. Of a card with earlier ones it is not known how it stood: only what its
 * memory has added up is said of it.
 *
 * @param latest the latest entries of a log
 */
export function foretoldIn(
	latest: readonly Entry[],
	memories: Pick<Memories, 'look' | 'settings'>
): (cards: readonly { readonly id: string }[]) => Foretold[] {
	const [first] = latest;
	// What was set before them counts for them, too.
	const set: Entry[] = first
		? [{ ...BEFORE, at: first.at - 1, offset: 0, kind: 'settings', set: memories.settings }]
		: [];
	const window = Memories.fold([...set, ...latest]);
	const byCard = new Map<string, Foretold[]>();
	replay(window.log, { review: (step) => noteForetold(byCard, step) });
	return (cards) =>
		cards.flatMap(({ id }) => {
			const memory = memories.look(id);
			if (!memory || memory.state === 'new') return [];
			const whole = window.look(id)?.reps === memory.reps;
			return whole ? (byCard.get(id) ?? []) : summedUp(memory);
		});
}

/** Of a card whose answers are not at hand: as if all its reviews had been as sure as they were on average. */
function summedUp({ lapses, expectedLapses, reps, stability }: Memory): Foretold[] {
	// The first review met a new card, and every failure was relearnt by one more.
	const reviews = Math.max(lapses, reps - 1 - lapses, Math.ceil(expectedLapses));
	if (reviews <= 0 || reviews > MOST) return [];
	const recall = 1 - expectedLapses / reviews;
	const days = Math.max(1, stability / 2);
	return Array.from({ length: reviews }, (_, i) => ({
		recall,
		days,
		first: undefined,
		guess: 0,
		right: i >= lapses
	}));
}

/** An entry of no device's. */
const BEFORE = { device: '00000000', seq: 1 };
/** More reviews of one card than these are those of a machine. */
const MOST = 500;
