/** Moodle's XML: its common kinds of questions; each other one is named. */
import { say } from '#lib/deck/saying.ts';
import { lineOf, richOf, type Text } from '#lib/formats/html/rich.ts';
import { markedText } from '#lib/formats/markdown/marked-text.ts';
import { takeItem } from '#lib/formats/quiz/facts.ts';
import type { Option, QuizItem } from '#lib/formats/quiz/item.ts';
import type { Reader } from '#lib/formats/reading.ts';
import { PLACES, REASONS } from '#lib/formats/reasons.ts';
import { Taken } from '#lib/formats/taken.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { textOf } from '#lib/formats/text/text-of.ts';
import {
	childOf,
	childrenOf,
	readXml,
	textIn,
	type XmlElement
} from '#lib/formats/xml/read-xml.ts';
import { embeddedItem } from './embedded.ts';
import { fileBeside } from './files.ts';
import { selectItem } from './select-words.ts';

/** A text in one of Moodle's formats, with the files that stand beside it. */
type Formatted = (element: XmlElement | undefined) => Text;
type Read = (question: XmlElement, asked: Text, formatted: Formatted) => QuizItem | undefined;

export const readMoodle: Reader = (bytes, naming) => {
	const taken = new Taken(naming);
	const { root, damaged } = readXml(textOf(bytes));
	const formatted = formattedBy(taken);
	let section: string | undefined;
	for (const question of root ? childrenOf(root, 'question') : []) {
		const type = question.attributes.get('type') ?? '';
		if (type === 'category')
			section = taken.section(lastOf(textIn(childOf(childOf(question, 'category'), 'text'))));
		else take(taken, question, { type, section, formatted });
	}
	if (damaged) taken.refuse(PLACES.file(naming.file), '', damaged);
	return taken.reading();
};

const lastOf = (path: string) =>
	path
		.replace(/\$[a-z]+\$/gi, '')
		.split('/')
		.map((part) => part.trim())
		.findLast((part) => part !== '' && part !== 'top') ?? '';

const READS: Readonly<Record<string, Read>> = {
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
	ordering: (question, asked, formatted) => ({
		kind: 'order',
		question: asked,
		items: childrenOf(question, 'answer').map((one) => formatted(one))
	}),
	cloze: (question) => embeddedItem(textIn(childOf(childOf(question, 'questiontext'), 'text'))),
	gapselect: (question) => selectItem(question, 'selectoption'),
	ddwtos: (question) => selectItem(question, 'dragbox')
};

/** Kinds that ask nothing which could be marked here. */
const REFUSED: Readonly<Record<string, (typeof REASONS)[keyof typeof REASONS]>> = {
	description: REASONS.nothingAsked,
	essay: REASONS.essay
};

interface Place {
	type: string;
	section: string | undefined;
	formatted: Formatted;
}

function take(taken: Taken, question: XmlElement, { type, section, formatted }: Place): void {
	const name = textIn(childOf(childOf(question, 'name'), 'text')).trim();
	const at = PLACES.line(question.line);
	const asked = formatted(childOf(question, 'questiontext'));
	const shown = name || asked.text;
	const why = Object.hasOwn(REFUSED, type) ? REFUSED[type] : undefined;
	if (why) return taken.refuse(at, shown, why);
	const read = Object.hasOwn(READS, type) ? READS[type] : undefined;
	if (!read) return taken.refuse(at, shown, say`is of a type that Footnote does not read: ${type}`);
	const item = read(question, asked, formatted);
	if (!item) return taken.refuse(at, shown, REASONS.noAnswer);
	const general = formatted(childOf(question, 'generalfeedback'));
	if (childrenOf(question, 'hint').length > 0) taken.change(REASONS.hint);
	const tagged = childOf(question, 'tags');
	const tags = tagged ? childrenOf(tagged, 'tag').map((tag) => textIn(childOf(tag, 'text'))) : [];
	takeItem(taken, at, {
		...item,
		section,
		tags,
		note: general.text === '' ? undefined : general
	});
}

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

const formattedBy =
	(taken: Taken): Formatted =>
	(element) => {
		const text = textIn(childOf(element, 'text')).trim();
		const format = element?.attributes.get('format') ?? 'html';
		if (format === 'plain_text') return { text: escaped(text), changes: [] };
		if (format === 'markdown') return markedText(text);
		return richOf(
			text,
			taken.media((reference) => fileBeside(element, reference))
		);
	};

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
