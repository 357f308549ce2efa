/** Notes explain; a number or year that stands in a note alone is a fact that nobody has anchored. */
import { allOf, say } from '#lib/deck/saying.ts';
import { countedYear, datePartsOf } from '#lib/deck/dates.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { onceFor } from '#lib/deck/kept.ts';
import type { Proof } from './proof.ts';

/** Years and larger numbers; small ones count what the note itself lists. */
const CLAIMS =
	/(?<![\p{L}\p{N}/-])\d{1,3}(?:[,.\s’]\d{3})+(?!\p{N})|(?<![\p{L}\p{N}/-])\d{3,}(?:\.\d+)?(?![\p{L}\p{N}/-])/gu;

/** Figures of a note stand in some fact of the deck, or in what it quotes. */
export const notes: Proof = (deck, report) => {
	const view = viewOf(deck);
	deck.facts.forEach((fact, i) => {
		if (fact.note === undefined) return;
		const own = figuresIn(fact.note);
		// All figures of a deck are gathered only where a note has some.
		const unknown = own.length > 0 ? own.filter((figure) => !figures(view).has(figure)) : [];
		if (unknown.length > 0)
			report(
				['facts', i, 'note'],
				say`says ${allOf(unknown)}, which no fact, name or excerpt of the deck has: give it a fact with an anchor of its own, anchor it here with an excerpt, or leave it out.`,
				'warning'
			);
	});
};

const figuresIn = (text: string): string[] => [
	...new Set(
		(text.match(CLAIMS) ?? []).map((figure) => figure.replace(/[,.\s’](?=\d{3}(?!\d))/g, ''))
	)
];

/** All figures that facts assert, in whatever words; notes do not vouch for each other. */
const figures = onceFor((view) => {
	const found = new Set<string>();
	const add = (value: unknown) => {
		if (typeof value === 'number') found.add(String(value));
		else if (typeof value === 'string') {
			for (const figure of figuresIn(value)) found.add(figure);
			// A date is written with hyphens, which part no number.
			if (!/^-?\d{4}(?:-\d\d){0,2}$/.test(value)) return;
			const { year, month, day } = datePartsOf(value);
			for (const part of [countedYear(year), month, day]) found.add(String(part));
		} else if (typeof value === 'object' && value !== null)
			for (const [key, child] of Object.entries(value))
				if (key !== 'note' && key !== 'hash') add(child);
	};
	add({ title: view.deck.title, summary: view.deck.summary, sources: view.deck.sources });
	add(view.deck.entities);
	for (const { note: _, ...fact } of view.deck.facts) add(fact);
	return found;
});
