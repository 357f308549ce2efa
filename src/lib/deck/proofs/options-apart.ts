/** Options stand in another order each time, and alone: none speaks of the others. */
import { say } from '#lib/deck/saying.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { cardsIn, type Proof } from './proof.ts';

/** Over normalised text: "all of the above", "none of these", "both A and B". */
const OF_OTHERS =
	/^(?:all|none|neither|both|any|some|either|each|two|three)(?: of)?(?: the)? (?:above|below|these|those|them|others?|options|answers)\b|^(?:both|neither|either|only) (?:the )?(?:[a-d]|first|second|last|1|2)\b|^(?:[a-d1-4] (?:and|or|&) [a-d1-4])$|^(?:alle|keine[sr]?|beide|nichts)(?: (?:der|von))?(?: (?:genannten|oben|obigen|diesen|davon|antworten))+|^(?:toutes?|aucune?|tous) (?:de )?(?:ces|les)\b.*(?:reponses|precedent|dessus)|^(?:todas?|ningun[oa]) (?:de )?l[oa]s? (?:anteriores|dos|tres)|^(?:ambas|ambos|las dos|los dos|les deux|l'un et l'autre|ni l'une? ni l'autre|beide|weder noch)(?: (?:respuestas|reponses|antworten))?$|^(?:a et b|a y b|a und b)$|^(?:все|ничего|никто|ни одно|ни один)(?: из)? (?:перечисленн|вышеперечисленн|этого|этих|них)/u;

/** Nothing that is offered refers to what else is offered. */
export const optionsApart: Proof = (deck, report) => {
	const view = viewOf(deck);
	const blamed = new Set<string>();
	for (const { card, path } of cardsIn(deck)) {
		const fact = view.fact(card.fact);
		if (!fact || card.answer.kind === 'date' || card.answer.kind === 'number') continue;
		const offered = [
			card.answer.text,
			...checksOf(fact)
				.wrong(fact, card)
				.map(({ text }) => text)
		];
		const of = offered.find((text) => OF_OTHERS.test(normalise(text)));
		if (of === undefined || blamed.has(card.fact + of)) continue;
		blamed.add(card.fact + of);
		report(
			path,
			say`“${of}” speaks of the other options, which stand in another order each time and not all of them: say in words what is meant, or choose something else.`
		);
	}
};
