import { otherNames, textAnswer, wrongText } from '#lib/deck/answers.ts';
import type { Answer, WrongAnswer } from '#lib/deck/card.ts';
import type { DeckView } from '#lib/deck/deck-view.ts';
import { nobody, none, saidMixedUp, type Kind, type OwnName } from '#lib/deck/kinds/kind.ts';
import { toldMedia } from '#lib/deck/rich/marks.ts';
import { answered } from '#lib/deck/words/sentence.ts';
import {
	isQuestion,
	isTyped,
	sideOf,
	twins,
	type CardFact,
	type Face,
	type Side
} from './sides.ts';

/** The back for a front and, where the deck asks it, the front for a back. */
export const card: Kind<'card'> = {
	keys: ({ both }) => [{ aspect: 'back' }, ...(both ? [{ aspect: 'front' }] : [])],
	draft(view, fact, { aspect }) {
		if (aspect === 'front' && !fact.both) return undefined;
		const wanted = sideOf(fact, aspect === 'front' ? 'front' : 'back');
		const shown = sideOf(fact, aspect === 'front' ? 'back' : 'front');
		const answer = answerOf(view, wanted);
		const about = { text: shown.text, ...langOf(shown) };
		return {
			...(isQuestion(fact)
				? { prompt: fact.front }
				: { prompt: view.wording.otherSide, given: { ...about, quote: false } }),
			about,
			...(fact.partners !== undefined && { several: { match: view.wording.whatBelongs } }),
			answer,
			wrong: () => [...given(view, fact, wanted, answer), ...partners(view, fact, wanted)]
		};
	},
	statement(view, fact) {
		// The sides are in sight already: no picture is shown twice.
		const [front, back] = [toldMedia(fact.front), toldMedia(fact.back)];
		return isQuestion(fact)
			? answered(view, front, back)
			: [front, back].join(/\n/.test(front + back) ? '\n\n' : ': ');
	},
	names: (fact) => [sideOf(fact, 'front'), sideOf(fact, 'back')].filter(isTyped).map(nameOf),
	like: ({ partners = '' }) => partners,
	spoken: nobody,
	mixedUp: none
};

const langOf = ({ lang }: Side): { lang?: string } => (lang === undefined ? {} : { lang });

const nameOf = ({ text, accept, lang }: Side): OwnName => ({ text, accept: [...accept], lang });

/** A few words can be typed; more, and whatever has marks, can only be recognised or judged. */
function answerOf(view: DeckView, side: Side): Answer {
	const { text, accept } = side;
	const answer: Answer = isTyped(side) ? textAnswer(view, text, accept) : { kind: 'prose', text };
	return answer.kind === 'number' ? answer : { ...answer, ...langOf(side) };
}

/** What the deck gives as wrong. */
const given = (view: DeckView, fact: CardFact, { face, lang }: Side, right: Answer) =>
	face === 'front'
		? []
		: fact.wrong.map(({ text, why }) => wrongText(view, text, right, why, lang));

/** The same side of the other cards of the group: each belongs to another. */
function partners(view: DeckView, fact: CardFact, wanted: Side): WrongAnswer[] {
	const group = fact.partners;
	if (group === undefined) return [];
	return view
		.kinOf(fact)
		.filter((other) => other !== fact && other.partners === group && !twins(view, fact, other))
		.map((other) => wrongSide(sideOf(other, wanted.face), other, saidMixedUp(fact, other)));
}

const wrongSide = (side: Side, of: CardFact, confusable: boolean): WrongAnswer => ({
	text: side.text,
	...otherNames(side.accept),
	...langOf(side),
	why: `${shortly(sideOf(of, otherFace(side.face)).text)}: ${shortly(side.text)}.`,
	confusable
});

const otherFace = (face: Face): Face => (face === 'front' ? 'back' : 'front');

/** Of what is long, its beginning: a reason is read at a glance. */
const shortly = (text: string) => (text.length <= 80 ? text : `${text.slice(0, 80).trim()}…`);
