import type { Proof } from './proof.ts';

/** A pair is asked backwards only where each side has one partner; a relation is of one nature. */
export const relations: Proof = (deck, report) => {
	const nature = new Map<string, boolean>();
	deck.facts.forEach((fact, i) => {
		if (fact.kind === 'definition') {
			const at = fact.synonyms.indexOf(fact.id);
			if (at >= 0) report(['facts', i, 'synonyms', at], 'names the definition itself; delete it.');
		}
		if (fact.kind !== 'pair') return;
		if (!fact.oneToOne && fact.reverse !== undefined)
			report(
				['facts', i, 'reverse'],
				'can be asked only of a one-to-one relation: otherwise others would be right too.'
			);
		const known = nature.get(fact.relation);
		if (known !== undefined && known !== fact.oneToOne)
			report(
				['facts', i, 'oneToOne'],
				`other pairs of “${fact.relation}” say oneToOne: ${known}; a relation is one or the other.`
			);
		nature.set(fact.relation, known ?? fact.oneToOne);
	});
};
