import { termText, viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Proof, Report } from './proof.ts';
import { areAccentTwins, sharedNames } from './unique-names.ts';

/** A relation is of one nature; of a one-to-one relation nothing has two partners. */
export const relations: Proof = (deck, report) => {
	const nature = new Map<string, boolean>();
	const view = viewOf(deck);
	const partners = { view, shared: sharedNames(deck), taken: new Map<string, Taken>() };
	deck.facts.forEach((fact, i) => {
		const at: Path = ['facts', i];
		if (fact.kind === 'definition') {
			const self = fact.synonyms.indexOf(fact.id);
			if (self >= 0) report([...at, 'synonyms', self], 'names the definition itself; delete it.');
		}
		if (fact.kind !== 'pair') return;
		const { relation, oneToOne, reverse } = fact;
		if (!oneToOne && reverse !== undefined)
			report(
				[...at, 'reverse'],
				'can be asked only of a one-to-one relation: otherwise others would be right too.'
			);
		const known = nature.get(relation) ?? oneToOne;
		nature.set(relation, known);
		if (known !== oneToOne)
			report(
				[...at, 'oneToOne'],
				`other pairs of “${relation}” say oneToOne: ${known}; a relation is one or the other.`
			);
		if (oneToOne) oneEach(fact, at, partners, report);
	});
};

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
	fact: FactOf<'pair'>,
	at: Path,
	{ view, shared, taken }: Partners,
	report: Report
) {
	for (const side of ['left', 'right'] as const) {
		const text = termText(view, fact[side]);
		const name = view.identity(text);
		const key = JSON.stringify([fact.relation, side, name]);
		const owner = taken.get(key);
		if (owner === undefined) taken.set(key, { text, fact: fact.id });
		else if (areAccentTwins(owner.text, text)) {
			if (shared.has(name)) continue;
			report(
				[...at, side],
				`“${text}” differs from “${owner.text}” in “${owner.fact}” by accents alone, which do not count: say \`accentsCount: true\` of the deck, or choose other words.`
			);
		} else if (owner.text === text || !shared.has(name))
			report(
				[...at, side],
				`“${text}” has a partner in “${owner.fact}” too, though “${fact.relation}” is one to one; set oneToOne: false or correct one.`
			);
	}
}
