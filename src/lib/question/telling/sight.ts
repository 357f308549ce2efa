/** What a question puts before a learner's eyes: while it is asked, and once it is answered. */
import type { Card, CardId } from '#lib/deck/card.ts';
import { asOfText } from '#lib/deck/dates.ts';
import type { Footnote } from '#lib/deck/evidence/footnote.ts';
import { bare } from '#lib/deck/rich/marks.ts';
import type { Question } from '#lib/question/question.ts';

/** A question has few wrong options; of some cards there are hundreds. */
const MOST_WHYS = 6;

/** Plain data, so that a page loaded anew can go on from it. */
export interface Sight {
	cards: readonly CardId[];
	text: string;
	/** Members of a list stand there side by side, to be told from strangers. */
	members: boolean;
	/** The answer is shown too. */
	answered: boolean;
}

/**
 * What has been shown once a question is answered.
 *
 * @param cards those it asks, in its order
 * @param footnote what of it stands open
 * @param beside what else is shown with the answer
 */
export const answered = (
	question: Question,
	cards: readonly Card[],
	footnote: Footnote,
	beside: readonly Text[] = []
): Sight =>
	sightOf(question.cards, question.lang, footnote, [
		textOf(question),
		...cards.flatMap(answerTo),
		...namedBy(question),
		...beside
	]);

/**
 * What a card shows once it is answered, whichever its form: more is shown with some.
 *
 * @param footnote what of it stands open
 */
export const outline = (card: Card, footnote: Footnote): Sight =>
	sightOf([card.id], card.lang, footnote, [
		card.prompt,
		card.given?.text,
		...answerTo(card),
		...card.wrong.slice(0, MOST_WHYS).map(({ why }) => why)
	]);

type Text = string | undefined;

/** With all that a footnote says, as it is read. */
const sightOf = (
	cards: readonly CardId[],
	lang: string,
	{ statement, note, disputed, sources, asOf }: Footnote,
	texts: readonly Text[]
): Sight => ({
	cards,
	text: [
		...texts,
		statement,
		note,
		disputed?.claim,
		disputed?.record,
		asOfText(asOf, lang),
		...sources.map(({ excerpt }) => excerpt)
	].join(' . '),
	members: false,
	answered: true
});

const answerTo = ({ about, answer }: Card): Text[] => [about?.text, answer.text];

/** What the options say once it is told which are right. */
function namedBy(question: Question): Text[] {
	if (question.form === 'true-false') return [question.claim.why];
	if (!('options' in question)) return [];
	const stranger = question.form === 'odd-one-out' ? question.key : undefined;
	return question.options.flatMap(({ text, why }, at) =>
		stranger === undefined || at === stranger ? why : [text, why]
	);
}

/** All text of a question but its options: a name among others tells nothing of any. */
export function textOf(question: Question): string {
	const rows = 'rows' in question ? question.rows.map(({ text }) => text) : [];
	const parts =
		'parts' in question ? question.parts.flatMap((part) => ('text' in part ? part.text : [])) : [];
	const picture = question.form === 'point' ? bare(question.picture) : '';
	return [question.prompt, question.given?.text ?? '', picture, ...rows, ...parts].join(' ');
}
