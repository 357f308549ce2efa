import { say } from '#lib/deck/saying.ts';
import { heldExactness } from '#lib/deck/asked-dates.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { unchosen, type Checks, type Placed } from '#lib/deck/kinds/checks.ts';
import { none } from '#lib/deck/kinds/kind.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { Report } from '#lib/deck/proofs/proof.ts';
import { bare } from '#lib/deck/rich/marks.ts';
import { isQuestion, isTyped, keysOf, sideOf, type CardFact, type Face } from './sides.ts';

const FACES = ['front', 'back'] as const;

export const card: Checks<'card'> = {
	asks: (fact) => (isQuestion(fact) ? [{ text: fact.front, at: ['front'] }] : []),
	changes: false,
	counted: none,
	dated: ({ deck }, fact) =>
		isQuestion(fact)
			? [{ text: fact.front, at: ['front'], held: heldExactness(fact.back, deck.lang) }]
			: [],
	about: (_, { front, back, accept, acceptFront }) => [front, back, ...accept, ...acceptFront],
	accepted: (fact) =>
		FACES.map((face) => {
			const { text, accept } = sideOf(fact, face);
			return { accept, text, at: [acceptOf(face)] };
		}),
	wrong: ({ wrong }, { aspect }) =>
		aspect === 'back'
			? wrong.map(({ text, why = '' }, i) => ({ text, why, at: ['wrong', i] }))
			: [],
	reasons: ({ wrong }) =>
		wrong.flatMap(({ why }, i) => (why === undefined ? [] : { text: why, at: ['wrong', i] })),
	lends: (_, fact) =>
		fact.partners === undefined
			? []
			: FACES.map((face) => ({ aspect: face, text: bare(sideOf(fact, face).text) })),
	twinsTold: true,
	alsoRight: none,
	chosen: unchosen,
	tooFew: undefined,
	tells: { accepted: false, forms: false, letters: false },
	joins: (_, { front, back }) => [[bare(front), bare(back)]],
	each(fact, at, report) {
		untyped(fact, at, report);
		fact.wrong.forEach(({ why }, i) => {
			if (why === undefined)
				report(
					[...at, 'wrong', i],
					say`say why it is wrong, such as \`{ text: Twice, why: It landed once. }\``,
					'warning'
				);
		});
	},
	together: oneEach
};

const acceptOf = (face: Face) => (face === 'front' ? 'acceptFront' : 'accept');

/** Spellings count where something is typed. */
function untyped(fact: CardFact, at: Path, report: Report): void {
	for (const face of FACES) {
		const side = sideOf(fact, face);
		if (side.accept.length === 0 || (isTyped(side) && (face === 'back' || fact.both))) continue;
		report(
			[...at, acceptOf(face)],
			say`nobody types this side, so nothing is accepted for it: delete it, shorten the side to a few plain words, or ask for it (\`both: true\`).`,
			'warning'
		);
	}
}

/** Of a group each card has one partner: no side stands on two of them. */
function oneEach(facts: readonly Placed<'card'>[], report: Report, view: DeckView): void {
	const taken = new Map<string, string>();
	for (const { fact, path } of facts) {
		const group = fact.partners;
		if (group === undefined) continue;
		for (const face of FACES) {
			const keys = keysOf(view, sideOf(fact, face)).map((key) =>
				JSON.stringify([group, face, key])
			);
			const other = keys
				.map((key) => taken.get(key))
				.find((id) => id !== undefined && id !== fact.id);
			if (other !== undefined)
				report(
					[...path, face],
					say`“${fact[face]}” is right for “${other}” as well, and both are of the partners “${group}”, of which each has its own: say what tells the two apart, or take one of them out of the group.`
				);
			for (const key of keys) taken.set(key, fact.id);
		}
	}
}
