/** Which parts of the decks an exam covers, as boxes to tick. */
import type { Deck } from '#lib/deck/schema.ts';
import { NO_SECTION, sectionOf } from '#lib/deck/section.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';

/** A section that can be ticked. */
export interface Part {
	/** `NO_SECTION` for facts that belong to none. */
	id: string;
	title: string | undefined;
	cards: number;
}

/** The sections of a deck with their cards; none where there is nothing to choose between. */
export function partsOf(deck: Deck, cards: readonly QueueCard[]): Part[] {
	const counts = new Map<string, number>();
	const section = new Map(deck.facts.map((fact) => [fact.id, sectionOf(deck, fact)]));
	for (const card of cards) {
		if (card.deck !== deck.id) continue;
		const id = section.get(card.fact) ?? NO_SECTION;
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	const parts = [...deck.sections, { id: NO_SECTION, title: undefined }].flatMap(
		({ id, title }) => {
			const cards = counts.get(id);
			return cards ? [{ id, title, cards }] : [];
		}
	);
	return parts.length > 1 ? parts : [];
}

/** Ticks or unticks a deck as a whole. */
export function withDeck(covers: readonly Cover[], deck: string, on: boolean): Cover[] {
	const others = covers.filter((cover) => cover.deck !== deck);
	return on ? [...others, { deck }] : others;
}

/** Ticks or unticks a section; all of them together are the deck. */
export function withPart(
	covers: readonly Cover[],
	deck: string,
	parts: readonly Part[],
	part: string,
	on: boolean
): Cover[] {
	const ticked = new Set(tickedParts(covers, deck, parts));
	if (on) ticked.add(part);
	else ticked.delete(part);
	const sections = parts.map(({ id }) => id).filter((id) => ticked.has(id));
	const whole = sections.length === parts.length;
	const others = covers.filter((cover) => cover.deck !== deck);
	if (sections.length === 0) return others;
	return [...others, whole ? { deck } : { deck, sections }];
}

/** The ticked sections of a deck; sections that the deck has lost are not among them. */
export function tickedParts(
	covers: readonly Cover[],
	deck: string,
	parts: readonly Part[]
): string[] {
	const cover = covers.find((cover) => cover.deck === deck);
	if (!cover) return [];
	return parts.map(({ id }) => id).filter((id) => !cover.sections || cover.sections.includes(id));
}
