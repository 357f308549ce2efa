/** The two sides of a card, and which of two cards could be taken for each other. */
import type { DeckView } from '#lib/deck/deck-view.ts';
import { bare, hasMarks } from '#lib/deck/rich/marks.ts';
import type { FactOf } from '#lib/deck/schema.ts';

export type CardFact = FactOf<'card'>;
export type Face = 'front' | 'back';

export interface Side {
	face: Face;
	text: string;
	accept: readonly string[];
	lang: string | undefined;
}

/** What stands on one side, and what else is right for it. */
export const sideOf = (fact: CardFact, face: Face): Side =>
	face === 'front'
		? { face, text: fact.front, accept: fact.acceptFront, lang: fact.frontLang }
		: { face, text: fact.back, accept: fact.accept, lang: fact.backLang };

/** Longer than any name that is typed, in characters. */
const LONGEST_TYPED = 60;

/** Whether a side is but a few words, that can be typed. */
export const isTyped = ({ text }: Side): boolean =>
	text.length <= LONGEST_TYPED && !text.includes('\n') && !hasMarks(text);

/** Whether the front says itself what is asked. Where both sides are asked for, it is one of two words. */
export const isQuestion = ({ front, both, frontLang }: CardFact): boolean =>
	!both && frontLang === undefined && !front.includes('\n') && /[?？؟;]["”»)]*$/.test(front);

/** All that is right for a side, as names of the deck are told apart. */
export const keysOf = (view: DeckView, { text, accept }: Side): string[] =>
	[text, ...accept].map((one) => view.identity(bare(one)));

/** Whether a side of one card would be right for the other as well: then neither proves the other wrong. */
export const twins = (view: DeckView, a: CardFact, b: CardFact): boolean =>
	(['front', 'back'] as const).some((face) => {
		const right = new Set(keysOf(view, sideOf(a, face)));
		return keysOf(view, sideOf(b, face)).some((key) => right.has(key));
	});
