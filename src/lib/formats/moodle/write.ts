/** A deck as Moodle's XML: each card in the form that has a key, the footnote as what is said afterwards. */
import { hasMarks, toldMedia } from '#lib/deck/rich/marks.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { drawnMedia, type FindMedium } from '#lib/formats/media/going.ts';
import { withoutMedia } from '#lib/formats/media/told.ts';
import { htmlOf, plainFor } from '#lib/formats/html/write.ts';
import { askedCards, type AskedCard } from '#lib/formats/quiz/asked.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { oneLine } from '#lib/formats/text/clean.ts';
import { Tally, type Writer } from '#lib/formats/writing.ts';
import { addressOf, fileElement } from './files.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

export const writeMoodle: Writer = (deck, { media = () => undefined }) => {
	const tally = new Tally();
	const html = htmlIn(deck, media);
	const questions = askedCards(deck, media).map((asked) => question(asked, tally, html));
	return tally.written(
		`<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${category(deck.title)}${questions.join('')}</quiz>\n`
	);
};

const text = (words: string) => `<text>${escapedHtml(words)}</text>`;
const element = (tag: string, words: string) => `<${tag} format="html">${text(words)}</${tag}>\n`;

/** HTML, and behind it the files that it shows. */
type Html = (words: string) => string;

/** Files stand beside each text that shows them. */
const htmlIn =
	(deck: Deck, find: FindMedium): Html =>
	(words) => {
		const shown = new Map<string, KeptMedium>();
		const address = (medium: KeptMedium) => {
			shown.set(medium.name, medium);
			return addressOf(medium);
		};
		const draw = drawnMedia(deck, find, address, played);
		return text(htmlOf(words, draw)) + [...shown.values()].map(fileElement).join('');
	};

const played = (address: string, title: string) =>
	`<audio controls src="${address}" title="${title}"></audio>`;

const tagsElement = (tags: readonly string[]) =>
	tags.length === 0
		? ''
		: `<tags>${tags.map((tag) => `<tag>${text(tag)}</tag>`).join('')}</tags>\n`;

const category = (title: string) =>
	`<question type="category"><category>${text(`$course$/top/${oneLine(title).replaceAll('/', '//')}`)}</category></question>\n`;

function question(asked: AskedCard, tally: Tally, html: Html): string {
	const { card, footnote, question: shown, wrong, accept, lost } = asked;
	const kind =
		wrong.length > 0 ? 'multichoice' : card.answer.kind === 'number' ? 'numerical' : 'shortanswer';
	const said = footnote.split('\n').map((line) => escapedHtml(toldMedia(line)));
	const typed = kind === 'shortanswer' && withoutMedia(asked.answer) !== asked.answer;
	const told = typed || toldMedia(footnote) !== footnote;
	const changes = [
		...lost,
		...(told ? [REASONS.media] : []),
		...(kind === 'multichoice' && accept.length > 0 ? [REASONS.otherAnswers] : []),
		...(kind === 'shortanswer' && card.answer.kind === 'prose' ? [REASONS.asText] : []),
		...(kind === 'shortanswer' && hasMarks(withoutMedia(asked.answer).trim())
			? [REASONS.formatting]
			: [])
	];
	tally.card(changes);
	return [
		`<question type="${kind}">\n`,
		`<name>${text(card.id.slice(card.id.indexOf('/') + 1))}</name>\n`,
		`<questiontext format="html">${html(shown)}</questiontext>\n`,
		element('generalfeedback', said.join('<br>')),
		'<defaultgrade>1</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>\n',
		ANSWERS[kind](asked, html),
		tagsElement(asked.tags),
		'</question>\n'
	].join('');
}

/** @param words as an element, with the files that it shows */
const answer = (fraction: number, words: string, format: string, why = '', more = '') =>
	`<answer fraction="${fraction}" format="${format}">${words}${element('feedback', escapedHtml(why))}${more}</answer>\n`;

const ANSWERS = {
	multichoice: ({ answer: right, wrong }: AskedCard, html: Html) =>
		[
			'<single>true</single><shuffleanswers>true</shuffleanswers><answernumbering>none</answernumbering>\n',
			answer(100, html(right), 'html'),
			...wrong.map((one) => answer(0, html(one.text), 'html', one.why))
		].join(''),
	numerical: ({ card }: AskedCard) =>
		card.answer.kind === 'number'
			? answer(
					100,
					text(String(card.answer.value)),
					'plain_text',
					'',
					`<tolerance>${card.answer.tolerance}</tolerance>`
				)
			: '',
	shortanswer: ({ answer: right, accept }: AskedCard) =>
		`<usecase>0</usecase>\n${[plainFor(right), ...accept].map((one) => answer(100, text(oneLine(one)), 'plain_text')).join('')}`
};
