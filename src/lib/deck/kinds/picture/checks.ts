import { say } from '#lib/deck/saying.ts';
import { nothing, unchosen, type Checks } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { bare } from '#lib/deck/rich/marks.ts';
import type { FactOf } from '#lib/deck/schema.ts';

type Picture = FactOf<'picture'>;

export const picture: Checks<'picture'> = {
	asks: none,
	changes: false,
	counted: none,
	dated: none,
	about: (_, fact) => [
		bare(fact.picture),
		...fact.regions.flatMap(({ name, accept, where }) => [name, ...accept, where])
	],
	accepted: ({ regions }) =>
		regions.map(({ name, accept }, i) => ({
			accept,
			text: name,
			at: ['regions', i, 'accept']
		})),
	wrong: none,
	reasons: none,
	lends: none,
	twinsTold: false,
	alsoRight: none,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: true, forms: false, letters: false },
	joins: none,
	each(fact, at, report, view) {
		alone(fact, at, report, view);
		within(fact, at, report);
	},
	together: nothing
};

/** Each region has names and a place in words that no other has: else two answers would be right. */
function alone({ regions }: Picture, at: Path, report: Report, view: DeckView): void {
	const named = new Map<string, number>();
	const placed = new Map<string, number>();
	regions.forEach(({ name, accept, where }, i) => {
		for (const text of [name, ...accept]) {
			const key = view.identity(text);
			if ((named.get(key) ?? i) !== i)
				report(
					[...at, 'regions', i, 'name'],
					say`“${text}” is what another region is called, too: say which of the two it is, such as “left ${text}”.`
				);
			named.set(key, i);
		}
		const key = view.identity(where);
		if (placed.has(key))
			report(
				[...at, 'regions', i, 'where'],
				say`“${where}” is where another region is, too: say what tells the two places apart.`
			);
		placed.set(key, i);
	});
}

/** What is lost in rounding. */
const SLIGHT = 0.002;

function within({ regions }: Picture, at: Path, report: Report): void {
	regions.forEach(({ box: [left = 0, top = 0, width = 0, height = 0] }, i) => {
		const here = [...at, 'regions', i, 'box'];
		if (width < SLIGHT || height < SLIGHT)
			report(
				here,
				say`nothing is in it: write [left, top, width, height], each a part of the picture, from 0 to 1.`
			);
		else if (left + width > 1 + SLIGHT || top + height > 1 + SLIGHT)
			report(
				here,
				say`it reaches beyond the picture: write [left, top, width, height], each a part of the picture, from 0 to 1.`
			);
	});
}
