import { say } from '#lib/deck/saying.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { smallNumber } from '#lib/deck/words/number-words.ts';
import type { Proof } from './proof.ts';

/** What stands before the number of what is asked for, over normalised text, by language. */
const ASKS_FOR: Readonly<Record<string, RegExp>> = {
	en: /\b(?:which|what|name)(?: the| all)? ([\p{L}\d]+)/u,
	de: /\b(?:welche[mnrs]?|nenne)(?: die| diese| alle)? ([\p{L}\d]+)/u,
	fr: /\b(?:quel(?:le)?s(?: sont)?|qui sont|nommez)(?: les| tous les| toutes les)? ([\p{L}\d]+(?:-\p{L}+)?)/u,
	es: /\b(?:que|cuales(?: son)?|quienes son|nombra)(?: los| las)? ([\p{L}\d]+)/u,
	ru: /(?<!\p{L})(?:какие|каких|назовите)(?: все| эти)? ([\p{L}\d]+)/u
};

/** "Which nine states …" has nine answers. */
export const counts: Proof = (deck, report) => {
	const asksFor = ASKS_FOR[deck.lang.slice(0, 2)];
	if (asksFor === undefined) return;
	deck.facts.forEach((fact, i) => {
		for (const { text, at, size } of checksOf(fact).counted(fact)) {
			const word = asksFor.exec(normalise(text))?.[1];
			const asked = word === undefined ? undefined : smallNumber(word, deck.lang);
			if (word === undefined || asked === undefined || asked === size) continue;
			report(
				['facts', i, ...at],
				say`asks for ${word}, but ${size} are listed; correct one of the two.`
			);
		}
	});
};
