/** What Moodle's kinds of questions ask. */
import { lineOf, type Text } from '#lib/formats/html/rich.ts';
import type { Option, QuizItem } from '#lib/formats/quiz/item.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { embeddedItem } from './embedded.ts';
import { selectItem } from './select-words.ts';

/** A text in one of Moodle's formats, with the files that stand beside it. */
export type Formatted = (element: XmlElement | undefined) => Text;
type Read = (question: XmlElement, asked: Text, formatted: Formatted) => QuizItem | undefined;

export const READS: Readonly<Record<string, Read>> = {
	multichoice: (question, asked, formatted) => ({
		kind: 'choice',
		question: asked,
		options: optionsOf(question, formatted),
		several: textIn(childOf(question, 'single')).trim() === 'false'
	}),
	truefalse(question, asked) {
		const answers = childrenOf(question, 'answer');
		const right = answers.find((one) => worthOf(one) > 0);
		const wrong = answers.find((one) => one !== right);
		if (!right) return undefined;
		const holds = /^true$/i.test(textIn(childOf(right, 'text')).trim());
		return { kind: 'truth', question: asked, holds, why: wrong ? whyOf(wrong) : '' };
	},
	shortanswer: (question, asked) => ({
		kind: 'short',
		question: asked,
		options: optionsOf(question, typed)
	}),
	numerical(question, asked) {
		const best = childrenOf(question, 'answer').sort((a, b) => worthOf(b) - worthOf(a))[0];
		const text = best && textIn(childOf(best, 'text')).trim().replace(',', '.');
		if (!best || !text || worthOf(best) <= 0 || !Number.isFinite(Number(text))) return undefined;
		const near = Number(textIn(childOf(best, 'tolerance')).trim() || 0);
		const unit = textIn(childOf(childOf(childOf(question, 'units'), 'unit'), 'unit_name')).trim();
		return {
			kind: 'number',
			question: asked,
			value: Number(text),
			tolerance: Number.isFinite(near) ? Math.abs(near) : 0,
			...(unit !== '' && { unit })
		};
	},
	matching,
	match: matching,
	ddmatch: matching,
	// Each that is right counts; and all of them or nothing.
	oumultiresponse: several,
	multichoiceset: several,
	ordering: (question, asked, formatted) => ({
		kind: 'order',
		question: asked,
		items: childrenOf(question, 'answer').map((one) => formatted(one))
	}),
	cloze: (question) => embeddedItem(textIn(childOf(childOf(question, 'questiontext'), 'text'))),
	gapselect: (question) => selectItem(question, 'selectoption'),
	ddwtos: (question) => selectItem(question, 'dragbox')
};

const worthOf = (answer: XmlElement): number => {
	const worth = Number(answer.attributes.get('fraction') ?? 0);
	return Number.isFinite(worth) ? worth / 100 : 0;
};

const whyOf = (answer: XmlElement) =>
	lineOf(textIn(childOf(childOf(answer, 'feedback'), 'text'))).text;

/** Words that are typed, and no HTML. */
const typed: Formatted = (answer) => ({
	text: escaped(textIn(childOf(answer, 'text')).trim()),
	changes: []
});

const optionsOf = (question: XmlElement, formatted: Formatted): Option[] =>
	childrenOf(question, 'answer').map((answer) => ({
		text: formatted(answer),
		worth: worthOf(answer),
		why: whyOf(answer)
	}));

function several(question: XmlElement, asked: Text, formatted: Formatted): QuizItem {
	return {
		kind: 'choice',
		question: asked,
		options: optionsOf(question, formatted),
		several: true
	};
}

function matching(question: XmlElement, asked: Text, formatted: Formatted): QuizItem {
	const pairs = childrenOf(question, 'subquestion').map((one): [Text, Text] => [
		formatted(one),
		{ text: lineOf(textIn(childOf(childOf(one, 'answer'), 'text'))).text, changes: [] }
	]);
	return {
		kind: 'match',
		question: asked,
		pairs,
		spare: pairs.filter(([left]) => left.text === '').length
	};
}
