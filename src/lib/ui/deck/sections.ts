/** How a deck reads: its facts under their sections, numbered through like footnotes. */
import type { Deck, Fact } from '#lib/deck/schema.ts';

export interface NumberedFact {
	n: number;
	fact: Fact;
}

export interface DeckSection {
	/** Undefined for facts that belong to no section. */
	id: string | undefined;
	title: string | undefined;
	facts: NumberedFact[];
}

/** Sections in the deck's order, empty ones left out, facts without one last. */
export function sectionsOf(deck: Deck): DeckSection[] {
	const known = new Set(deck.sections.map(({ id }) => id));
	const sections: DeckSection[] = [...deck.sections, { id: undefined, title: undefined }].map(
		({ id, title }) => ({ id, title, facts: [] })
	);
	const byId = new Map(sections.map((section) => [section.id, section]));
	for (const fact of deck.facts) {
		const id = fact.section !== undefined && known.has(fact.section) ? fact.section : undefined;
		byId.get(id)?.facts.push({ n: 0, fact });
	}
	const filled = sections.filter((section) => section.facts.length > 0);
	let n = 0;
	for (const section of filled) for (const numbered of section.facts) numbered.n = ++n;
	return filled;
}

/** Where a section stands on the deck's page. @param i from 0, among those that are not empty */
export const sectionAddress = (i: number): string => `section-${i + 1}`;

/** So many facts are drawn at once. */
export const PORTION = 100;

/** The sections as far as so many facts go. */
export const drawnOf = (sections: readonly DeckSection[], most: number): DeckSection[] =>
	sections
		.map((section) => ({ ...section, facts: section.facts.filter(({ n }) => n <= most) }))
		.filter(({ facts }) => facts.length > 0);

/** How many facts have to be drawn for a place to be there: a fact's, or a section's. Of any other, none. */
export function reaching(sections: readonly DeckSection[], id: string): number {
	const n =
		sections.find((_, i) => sectionAddress(i) === id)?.facts[0]?.n ??
		sections.flatMap(({ facts }) => facts).find(({ fact }) => fact.id === id)?.n ??
		0;
	return Math.ceil(n / PORTION) * PORTION;
}
