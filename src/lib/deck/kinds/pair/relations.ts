import { say } from '#lib/deck/saying.ts';
import { termText } from '#lib/deck/answers.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import type { Placed } from '#lib/deck/kinds/checks.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import { areAccentTwins, sharedNames } from '#lib/deck/proofs/unique-names.ts';

/** A relation is of one nature; of a one-to-one relation nothing has two partners. */
export function oneNature(facts: readonly Placed<'pair'>[], report: Report, view: DeckView): void {
	const nature = new Map<string, boolean>();
	const partners = { view, shared: sharedNames(view.deck), taken: new Map<string, Taken>() };
	for (const { fact, path } of facts) {
		const { relation, oneToOne, reverse } = fact;
		if (!oneToOne && reverse !== undefined)
			report(
				[...path, 'reverse'],
				say`can be asked only of a one-to-one relation: otherwise others would be right too.`
			);
		const known = nature.get(relation) ?? oneToOne;
		nature.set(relation, known);
		if (known !== oneToOne)
			report(
				[...path, 'oneToOne'],
				say`other pairs of “${relation}” say oneToOne: ${String(known)}; a relation is one or the other.`
			);
		if (oneToOne) oneEach({ fact, path }, partners, report);
	}
}

interface Taken {
	text: string;
	fact: string;
}

interface Partners {
	view: DeckView;
	/** Said of the names already. */
	shared: ReadonlySet<string>;
	taken: Map<string, Taken>;
}

function oneEach(
	{ fact, path }: Placed<'pair'>,
	{ view, shared, taken }: Partners,
	report: Report
): void {
	for (const side of ['left', 'right'] as const) {
		const text = termText(view, fact[side]);
		const name = view.identity(text);
		const key = JSON.stringify([fact.relation, side, name]);
		const owner = taken.get(key);
		if (owner === undefined) taken.set(key, { text, fact: fact.id });
		else if (areAccentTwins(owner.text, text)) {
			if (shared.has(name)) continue;
			report(
				[...path, side],
				say`“${text}” differs from “${owner.text}” in “${owner.fact}” by accents alone, which do not count: say \`accentsCount: true\` of the deck, or choose other words.`
			);
		} else if (owner.text === text || !shared.has(name))
			report(
				[...path, side],
				say`“${text}” has a partner in “${owner.fact}” too, though “${fact.relation}” is one to one; set oneToOne: false or correct one.`
			);
	}
}
