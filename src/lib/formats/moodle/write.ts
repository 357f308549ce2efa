/** A deck as Moodle's XML: each card in the form that has a key, the footnote as what is said afterwards. */
import { hasMarks } from '#lib/deck/rich/marks.ts';
import { htmlOf, plainFor } from '#lib/formats/html/write.ts';
import { askedCards, type AskedCard } from '#lib/formats/quiz/asked.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

export const writeMoodle: Writer = (deck) => {
	const tally = new Tally();
	const questions = askedCards(deck).map((asked) => question(asked, tally));
	return tally.written(
		`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${category(deck.title)}${questions.join('')}</quiz>\n`
	);
};

const text = (words: string) => `<text>${escapedHtml(words)}</text>`;
const html = (tag: string, words: string, attributes = '') =>
	`<${tag}${attributes} format="html">${text(words)}</${tag}>\n`;

const category = (title: string) =>
	`<question type="category"><category>${text(`$course$/top/${oneLine(title).replaceAll('/', '//')}`)}</category></question>\n`;

function question(asked: AskedCard, tally: Tally): string {
	const { card, footnote, question: shown, wrong, accept } = asked;
	const kind =
		wrong.length > 0 ? 'multichoice' : card.answer.kind === 'number' ? 'numerical' : 'shortanswer';
	const changes = [
		...(kind === 'multichoice' && accept.length > 0 ? [REASONS.otherAnswers] : []),
		...(kind === 'shortanswer' && card.answer.kind === 'prose' ? [REASONS.asText] : []),
		...(kind === 'shortanswer' && hasMarks(asked.answer) ? [REASONS.formatting] : [])
	];
	tally.card(changes);
	return [
		`<question type="${kind}">\n`,
		`<name>${text(card.id.slice(card.id.indexOf('/') + 1))}</name>\n`,
		html('questiontext', htmlOf(shown)),
		html('generalfeedback', footnote.split('\n').map(escapedHtml).join('<br>')),
		'<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>\n',
		ANSWERS[kind](asked),
		'</question>\n'
	].join('');
}

const answer = (fraction: number, words: string, format: string, why = '', more = '') =>
	`<answer fraction="${fraction}" format="${format}">${text(words)}${html('feedback', escapedHtml(why))}${more}</answer>\n`;

const ANSWERS = {
	multichoice: ({ answer: right, wrong }: AskedCard) =>
		[
			'<single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>none</answernumbering>\n',
			answer(100, htmlOf(right), 'html'),
			...wrong.map((one) => answer(0, htmlOf(one.text), 'html', one.why))
		].join(''),
	numerical: ({ card }: AskedCard) =>
		card.answer.kind === 'number'
			? answer(
					100,
					String(card.answer.value),
					'plain_text',
					'',
					`<tolerance>${card.answer.tolerance}</tolerance>`
				)
			: '',
	shortanswer: ({ answer: right, accept }: AskedCard) =>
		`<usecase>0</usecase>\n${[plainFor(right), ...accept].map((one) => answer(100, oneLine(one), 'plain_text')).join('')}`
};
