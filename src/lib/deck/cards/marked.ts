import type { WrongAnswer } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';

/** Wrong answers that many cards share, with those marked that people mix up with the answer of one. */
export function markedFor(
	view: DeckView,
	shared: readonly WrongAnswer[],
	answer: string
): readonly WrongAnswer[] {
	if (!view.isMixedUp(answer)) return shared;
	return shared.map((wrong) =>
		view.mixedUp(wrong.entity, answer) ? { ...wrong, confusable: true } : wrong
	);
}
