import type { Card } from '#lib/deck/card.ts';
import { withGap } from '#lib/question/gap.ts';

/** What stands on a card for whoever leafs through: its question and its answer, in no form. */
export interface Face {
	question: string;
	/** The words it is about: a quotation, a definition, a sentence with a gap. */
	given?: { text: string; quote: boolean; lang?: string };
	answer: string;
	answerLang?: string;
	/** The answer is one of so many. */
	oneOf?: number;
}

/** A member of a closed list is shown with the question that asks the whole list. */
export function faceOf(card: Card): Face {
	const { list } = card;
	const { text, lang } = { lang: undefined, ...card.answer };
	const given = card.given ?? withGap(card).given;
	return {
		question: list && !list.ordered ? list.prompt : card.prompt,
		...(given && { given }),
		answer: text,
		...(lang !== undefined && { answerLang: lang }),
		...(list && !list.ordered && { oneOf: list.size })
	};
}
