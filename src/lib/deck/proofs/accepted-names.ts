/** What is accepted as an answer is no other answer: not another entity, not another group, not a small word. */
import { say } from '#lib/deck/saying.ts';
import { contentWords } from '#lib/deck/words/content-words.ts';
import { viewOf, type DeckView } from '#lib/deck/deck-view.ts';
import { checksOf } from '#lib/deck/kind-checks.ts';
import { normalise, wordsOf } from '#lib/deck/words/normalise.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Proof, Report } from './proof.ts';

/** Spellings that count as right belong to the answer alone. */
export const acceptedNames: Proof = (deck, report) => {
	const view = viewOf(deck);
	deck.facts.forEach((fact, i) => {
		for (const { at, text, accept } of checksOf(fact).accepted(fact)) {
			const own = view.entityCalled(text);
			accept.forEach((spelling, j) =>
				judge(view, { text, own, spelling }, ['facts', i, ...at, j], report)
			);
		}
	});
};

/** Words that stand for anything of its kind, over normalised text. */
const ANYTHING =
	/^(?:the |an? )?(?:it|they|he|she|them|him|her|this|that|something|someone|somebody|people|person|man|woman|state|country|nation|city|town|place|organi[sz]ation|group|year|day|thing|staat|land|stadt|ort|jemand|mensch|person(?:en)?|страна|государство|город|человек|он|она|они)s?$/u;

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
				? say`“${spelling}” is the name of “${other}”, another entity of this deck: whoever means that one would be right. Delete it.`
				: say`“${spelling}” is the name of the entity “${other}”: write { entity: ${other} } if “${text}” is the same, or delete it.`,
			own === undefined ? 'warning' : undefined
		);
	else if (ANYTHING.test(normalise(spelling)) && !ANYTHING.test(normalise(text)))
		report(
			path,
			say`“${spelling}” is a word for many things, so whoever does not know “${text}” would be right with it. Delete it.`,
			'warning'
		);
	else if (
		contentWords(spelling).length === 0 &&
		contentWords(text).length > 0 &&
		wordsOf(spelling).join('').length < 2
	)
		report(
			path,
			say`“${spelling}” is too little to be an answer: nearly everything has it in it. Delete it.`,
			'warning'
		);
}
