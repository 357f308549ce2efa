import type { Path } from '#lib/deck/problem.ts';
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
	const check = (question: string, size: number, path: Path) => {
		const word = ASKS_FOR.exec(question)?.[1]?.toLowerCase();
		if (word === undefined) return;
		const asked = /^\d/.test(word) ? Number(word) : NUMBERS.indexOf(word);
		if (asked !== size)
			report(path, `asks for ${word}, but ${size} are listed; correct one of the two.`);
	};
	deck.facts.forEach((fact, i) => {
		if (fact.kind === 'set') check(fact.question, fact.members.length, ['facts', i, 'question']);
		else if (fact.kind === 'sequence')
			check(fact.question, fact.items.length, ['facts', i, 'question']);
		else if (fact.kind === 'groups')
			fact.groups.forEach(({ recall, members }, j) => {
				if (recall !== undefined)
					check(recall, members.length, ['facts', i, 'groups', j, 'recall']);
			});
	});
};
