import { say } from '#lib/deck/saying.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import type { Proof } from './proof.ts';

const NUMBERS =
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
		' '
	);
const ASKS_FOR = new RegExp(
	`\\b(?:which|what|name)(?: the| all)? (${NUMBERS.join('|')}|\\d+)\\b`,
	'i'
);

/** "Which nine states …" has nine answers. English only: other languages count otherwise. */
export const counts: Proof = (deck, report) => {
	if (!deck.lang.startsWith('en')) return;
	deck.facts.forEach((fact, i) => {
		for (const { text, at, size } of checksOf(fact).counted(fact)) {
			const word = ASKS_FOR.exec(text)?.[1]?.toLowerCase();
			if (word === undefined) continue;
			const asked = /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word);
			if (asked !== size)
				report(
					['facts', i, ...at],
					say`asks for ${word}, but ${size} are listed; correct one of the two.`
				);
		}
	});
};
