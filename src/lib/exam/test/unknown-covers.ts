import type { Deck } from '#lib/deck/schema.ts';
import { NO_SECTION } from '#lib/deck/section.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';

/** A deck that there is not, or a section that a deck does not have. */
export type UnknownCover = { deck: string } | { section: string; title: string };

/** What of the covers there is not among the decks; `title` is that of the deck. */
export function unknownCovers(
	covers: readonly Cover[],
	decks: readonly Pick<Deck, 'id' | 'title' | 'sections'>[]
): UnknownCover[] {
	return covers.flatMap(({ deck: id, sections = [] }): UnknownCover[] => {
		const deck = decks.find((one) => one.id === id);
		if (!deck) return [{ deck: id }];
		const known = new Set([NO_SECTION, ...deck.sections.map((section) => section.id)]);
		return sections
			.filter((section) => !known.has(section))
			.map((section) => ({ section, title: deck.title }));
	});
}

/** The covers without what there is not. */
export function knownCovers(
	covers: readonly Cover[],
	decks: readonly Pick<Deck, 'id' | 'title' | 'sections'>[]
): Cover[] {
	return covers.flatMap((cover): Cover[] => {
		if (!cover.sections) return unknownCovers([cover], decks).length > 0 ? [] : [cover];
		const sections = cover.sections.filter(
			(section) => unknownCovers([{ deck: cover.deck, sections: [section] }], decks).length === 0
		);
		return sections.length > 0 ? [{ deck: cover.deck, sections }] : [];
	});
}
