import { viewOf } from '#lib/deck/deck-view.ts';
import type { FactOf } from '#lib/deck/schema.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Proof, Report } from './proof.ts';

/** A relation is of one nature; of a one-to-one relation nothing has two partners. */
export const relations: Proof = (deck, report) => {
	const nature = new Map<string, boolean>();
	const taken = new Map<string, string>();
	const { identity } = viewOf(deck);
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
		if (oneToOne) oneEach(fact, at, { taken, identity }, report);
	});
};

interface Taken {
	taken: Map<string, string>;
	identity: (text: string) => string;
}

function oneEach(fact: FactOf<'pair'>, at: Path, { taken, identity }: Taken, report: Report) {
	for (const side of ['left', 'right'] as const) {
		const term = fact[side];
		const text = 'entity' in term ? term.entity : identity(term.text);
		const key = JSON.stringify([fact.relation, side, text]);
		const owner = taken.get(key);
		if (owner === undefined) taken.set(key, fact.id);
		else
			report(
				[...at, side],
				`“${text}” has a partner in “${owner}” too, though “${fact.relation}” is one to one; set oneToOne: false or correct one.`
			);
	}
}
