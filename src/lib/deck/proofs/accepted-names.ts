/** What is accepted as an answer is no other answer: not another entity, not another group, not a small word. */
import { contentWords } from '#lib/deck/words/content-words.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { clozeParts } from '#lib/deck/cloze-text.ts';
import { normalise, wordsOf } from '#lib/deck/words/normalise.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Fact, FactOf, Term } from '#lib/deck/schema.ts';
import type { Proof, Report } from './proof.ts';

/** Spellings that count as right belong to the answer alone. */
export const acceptedNames: Proof = (deck, report) => {
	const view = viewOf(deck);
	deck.facts.forEach((fact, i) => {
		for (const [at, text, accept] of answersOf(fact)) {
			const own = view.entityCalled(text);
			accept.forEach((spelling, j) =>
				judge(view, { text, own, spelling }, ['facts', i, ...at, j], report)
			);
		}
		if (fact.kind === 'groups') groups(fact, ['facts', i, 'groups'], report);
	});
};

type Accepting = [at: Path, text: string, accept: readonly string[]];

const term = (one: Term, ...at: Path): Accepting[] =>
	'text' in one ? [[[...at, 'accept'], one.text, one.accept]] : [];

/** All that is accepted in a fact, with where it stands and what it stands for. */
function answersOf(fact: Fact): Accepting[] {
	switch (fact.kind) {
		case 'cloze':
			return clozeParts(fact.text).flatMap(({ blank, text }): Accepting[] =>
				blank !== undefined && Object.hasOwn(fact.blanks, blank)
					? [[['blanks', blank, 'accept'], text, fact.blanks[blank]?.accept ?? []]]
					: []
			);
		case 'pair':
			return [...term(fact.left, 'left'), ...term(fact.right, 'right')];
		case 'definition':
			return term(fact.term, 'term');
		case 'sequence':
			return fact.items.flatMap((item, j) => term(item.term, 'items', j, 'term'));
		case 'groups':
			return fact.groups.map(({ name, accept }, j) => [['groups', j, 'accept'], name, accept]);
		default:
			return [];
	}
}

function judge(
	view: DeckView,
	{ text, own, spelling }: { text: string; own: string | undefined; spelling: string },
	path: Path,
	report: Report
): void {
	const other = view.entityCalled(spelling);
	if (other !== undefined && other !== own && normalise(spelling) !== normalise(text))
		report(
			path,
			own !== undefined
				? `“${spelling}” is the name of “${other}”, another entity of this deck: whoever means that one would be right. Delete it.`
				: `“${spelling}” is the name of the entity “${other}”: write { entity: ${other} } if “${text}” is the same, or delete it.`,
			own === undefined ? 'warning' : undefined
		);
	else if (
		contentWords(spelling).length === 0 &&
		contentWords(text).length > 0 &&
		wordsOf(spelling).join('').length < 2
	)
		report(
			path,
			`“${spelling}” is too little to be an answer: nearly everything has it in it. Delete it.`,
			'warning'
		);
}

/** Two groups that accept the same words: who types them is right in both. */
function groups(fact: FactOf<'groups'>, at: Path, report: Report): void {
	const owners = new Map<string, string>();
	fact.groups.forEach(({ id, name, accept }, i) => {
		const claim = (text: string, path: Path) => {
			const key = normalise(text);
			const owner = owners.get(key);
			if (owner === undefined) owners.set(key, id);
			else if (owner !== id)
				report(
					path,
					`“${text}” counts as right for the group “${owner}”, too: who types it is right in both. Keep it in one of them.`
				);
		};
		claim(name, [...at, i, 'name']);
		accept.forEach((text, j) => claim(text, [...at, i, 'accept', j]));
	});
}
