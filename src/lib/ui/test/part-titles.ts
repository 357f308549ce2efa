import type { Deck } from '#lib/deck/schema.ts';
import { NO_SECTION } from '#lib/deck/section.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import { test } from '#lib/ui/messages/test.ts';

/** What is covered of decks, by title: whole decks and sections of others. */
export function partTitles(covers: readonly Cover[], decks: readonly Deck[]): string[] {
	return covers.flatMap(({ deck: id, sections }) => {
		const deck = decks.find((one) => one.id === id);
		if (!deck) return [];
		if (!sections) return [`“${deck.title}”`];
		return sections.map((section) =>
			section === NO_SECTION
				? test.setUp.noPart
				: `“${deck.sections.find((one) => one.id === section)?.title ?? section}”`
		);
	});
}
