/** When there will be something to do again. */
import type { CardId } from '#lib/deck/card.ts';
import type { Memory } from '#lib/memory/memories.ts';

/** When the next card that has been learnt falls due, epoch ms. */
export function nextDue(
	memories: { get(card: CardId): Pick<Memory, 'reps' | 'due' | 'suspended'> | undefined },
	cards: readonly { id: CardId }[],
	now: number
): number | undefined {
	let next: number | undefined;
	for (const { id } of cards) {
		const memory = memories.get(id);
		if (!memory || memory.reps === 0 || memory.suspended || memory.due <= now) continue;
		if (next === undefined || memory.due < next) next = memory.due;
	}
	return next;
}

/** How far off a moment is, in the words of a language: "in 3 hours", "tomorrow". */
export function fromNow(at: number, now: number, locale: string): string {
	const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
	const minutes = Math.max(1, Math.round((at - now) / 60_000));
	if (minutes < 60) return format.format(minutes, 'minute');
	if (minutes < 60 * 20) return format.format(Math.round(minutes / 60), 'hour');
	return format.format(Math.round(minutes / (60 * 24)), 'day');
}
