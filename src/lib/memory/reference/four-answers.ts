import { dayOf } from '#lib/memory/day.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import type { Grade, Settings } from '#lib/memory/log/entry.ts';
import { Reference, referredFrom } from './reference.ts';

/** What an answer would make of a card. */
export interface AnswerAhead {
	/** When the card would come back, epoch ms. */
	due: number;
	/** Days after which recall would drop to 90 %. */
	stability: number;
}

/**
 * What each of the four answers, given from memory alone, would make of a card now, as ts-fsrs says.
 *
 * @param memory absent: a new card
 * @param now epoch ms
 * @param shift from UTC to the learner's days, ms (see day.ts)
 */
export function fourAnswers(
	memory: Memory | undefined,
	{ now, shift }: { now: number; shift: number },
	settings: Readonly<Settings>
): Record<Grade, AnswerAhead> {
	const reference = new Reference(settings);
	const before = memory && referredFrom(memory, shift);
	const ahead = reference.repeat(before, { at: now, day: dayOf(now, shift), shift });
	const of = (grade: Grade) => {
		const { card, due } = ahead[grade];
		return { due, stability: card.stability };
	};
	return { 1: of(1), 2: of(2), 3: of(3), 4: of(4) };
}
