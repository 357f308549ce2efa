import type { StudySitting } from '#lib/study/sitting.ts';
import { nextDue } from '#lib/study/opening.ts';
import type { StudyDecks } from './decks.ts';
import type { Phase, StudyOptions } from './phase.ts';

/** What a sitting stands on just now. */
export const momentOf = ({ device, cards, now, offset }: StudyOptions) => ({
	memories: device.memories,
	// What is known from another deck is asked as it is there.
	cards: device.memories.asAsked(cards),
	now: now(),
	offset: offset()
});

/** When the next card falls due, epoch ms; undefined if none will. */
export function nextBack(options: StudyOptions, sitting: StudySitting): number | undefined {
	return nextDue(momentOf(options), sitting.backs);
}

/** What is on the screen when nothing is left to ask: what the sitting was, or that nothing was due. */
export function restOf(options: StudyOptions, sitting: StudySitting, decks: StudyDecks): Phase {
	const next = nextBack(options, sitting);
	if (sitting.finished.size === 0 && sitting.nextChance === undefined)
		return { kind: 'empty', next };
	return { kind: 'done', sitting, deckOf: (id) => decks.of(id), next };
}
