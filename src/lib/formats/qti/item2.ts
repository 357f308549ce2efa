/**
 * One question of QTI 2 or 3: the body with its interactions, and what is declared right. What a package computes of a
 * response is not looked at: only what it names as correct, or gives points for.
 */
import { say, type Saying } from '#lib/deck/saying.ts';
import { lineOf, plainTextOf, richOf, type Text } from '#lib/formats/html/rich.ts';
import type { Gap, Option, QuizItem } from '#lib/formats/quiz/item.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { escapedHtml, textIn, within, type XmlElement } from '#lib/formats/xml/read-xml.ts';

const NOTHING: Text = { text: '', changes: [] };

/** `qti-choice-interaction` of version 3 is `choiceInteraction` of version 2. */
const nameOf = (name: string) =>
	name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

const attribute = (element: XmlElement, name: string): string => {
	for (const [key, value] of element.attributes) if (nameOf(key) === name) return value;
	return '';
};

const elements = (element: XmlElement): XmlElement[] =>
	element.inside.filter((one): one is XmlElement => typeof one !== 'string');
const children = (element: XmlElement, name: string) =>
	elements(element).filter((one) => nameOf(one.name) === name);
const all = (element: XmlElement, name: string): XmlElement[] =>
	elements(element).flatMap((one) => [
		...(nameOf(one.name) === name ? [one] : []),
		...all(one, name)
	]);

const isInteraction = (element: XmlElement) => nameOf(element.name).endsWith('Interaction');
const isFeedback = (element: XmlElement) => /^feedback(?:Inline|Block)$/.test(nameOf(element.name));

/** What is in it as HTML, without what asks and what is said afterwards. */
const htmlOf = (element: XmlElement, instead: (one: XmlElement) => string = () => ''): string =>
	element.inside
		.map((one) => {
			if (typeof one === 'string') return escapedHtml(one);
			if (isInteraction(one)) return instead(one);
			if (isFeedback(one)) return '';
			const attributes = [...one.attributes].map(
				([name, value]) => ` ${name}="${escapedHtml(value)}"`
			);
			return `<${one.name}${attributes.join('')}>${htmlOf(one, instead)}</${one.name}>`;
		})
		.join('');

/** What is shown of a question, for whoever is told that it is not kept. */
export const shownOf2 = (item: XmlElement): string =>
	plainTextOf(
		all(item, 'itemBody')
			.map((body) => htmlOf(body))
			.join(' ')
	).text || attribute(item, 'title');

const isItem2 = (element: XmlElement): boolean => nameOf(element.name) === 'assessmentItem';
export const items2In = (root: XmlElement): XmlElement[] =>
	isItem2(root) ? [root] : [...within(root, 'assessmentItem', 'qti-assessment-item')];

interface Declared {
	/** As they are declared; pairs are two names with a blank between. */
	correct: string[];
	/** What else has points. */
	mapped: string[];
}

function declaredIn(item: XmlElement, response: string): Declared {
	const declaration = children(item, 'responseDeclaration').find(
		(one) => attribute(one, 'identifier') === response
	);
	if (!declaration) return { correct: [], mapped: [] };
	const correct = children(declaration, 'correctResponse')
		.flatMap((one) => children(one, 'value'))
		.map((one) => textIn(one).trim().replace(/\s+/g, ' '));
	const mapped = all(declaration, 'mapEntry')
		.filter((one) => Number(attribute(one, 'mappedValue')) > 0)
		.map((one) => attribute(one, 'mapKey').trim());
	return { correct, mapped: mapped.filter((one) => !correct.includes(one)) };
}

type Made = QuizItem | { refused: Saying };

export function itemOf2(item: XmlElement): Made {
	const [body] = all(item, 'itemBody');
	if (!body) return { refused: REASONS.noQuestion };
	const asked = interactionsIn(body);
	const [only, ...more] = asked;
	if (!only) return { refused: REASONS.nothingAsked };
	const kinds = new Set(asked.map((one) => nameOf(one.name)));
	if (
		[...kinds].every(
			(kind) => kind === 'textEntryInteraction' || kind === 'inlineChoiceInteraction'
		)
	)
		return gaps(item, body);
	const kind = nameOf(only.name);
	const make = more.length === 0 && Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
	if (kind === 'extendedTextInteraction') return { refused: REASONS.essay };
	if (!make)
		return { refused: say`is of a type that Footnote does not read: ${[...kinds].join(', ')}` };
	const prompt = children(only, 'prompt').map((one) => htmlOf(one));
	const question = richOf([htmlOf(body), ...prompt].map((html) => `<p>${html}</p>`).join(''));
	return make(only, question, declaredIn(item, attribute(only, 'responseIdentifier')));
}

const interactionsIn = (element: XmlElement): XmlElement[] =>
	elements(element).flatMap((one) => (isInteraction(one) ? [one] : interactionsIn(one)));

const KINDS: Readonly<
	Record<string, (one: XmlElement, question: Text, declared: Declared) => Made>
> = {
	choiceInteraction(one, question, { correct, mapped }) {
		const right = new Set(correct.length > 0 ? correct : mapped);
		const options = children(one, 'simpleChoice').map((choice): Option => {
			const name = attribute(choice, 'identifier');
			const said = elements(choice)
				.filter(isFeedback)
				.map((feedback) => htmlOf(feedback));
			return {
				text: richOf(htmlOf(choice)),
				worth: right.has(name) ? 1 : 0,
				why: lineOf(said.join(' ')).text
			};
		});
		return { kind: 'choice', question, options, several: right.size > 1 };
	},
	orderInteraction(one, question, { correct }) {
		const items = correct.flatMap((name) => {
			const choice = children(one, 'simpleChoice').find(
				(each) => attribute(each, 'identifier') === name
			);
			return choice ? [richOf(htmlOf(choice))] : [];
		});
		return items.length === 0 ? { refused: REASONS.noAnswer } : { kind: 'order', question, items };
	},
	matchInteraction(one, question, { correct, mapped }) {
		const named = new Map(
			all(one, 'simpleAssociableChoice').map((each) => [
				attribute(each, 'identifier'),
				richOf(htmlOf(each))
			])
		);
		const pairs = (correct.length > 0 ? correct : mapped).map((pair): [Text, Text] => {
			const [left = '', right = ''] = pair.split(' ');
			return [named.get(left) ?? NOTHING, named.get(right) ?? NOTHING];
		});
		const used = new Set(pairs.flat());
		return {
			kind: 'match',
			question,
			pairs,
			spare: [...named.values()].filter((text) => !used.has(text)).length
		};
	}
};

const rightWord = (text: string): Option => ({
	text: { text: escaped(text), changes: [] },
	worth: 1,
	why: ''
});

/** Signs that no text has stand for the gaps while its HTML is read. */
const [BEGIN, END] = ['\ue010', '\ue011'];

function gaps(item: XmlElement, body: XmlElement): Made {
	const found: Gap[] = [];
	const html = htmlOf(body, (one) => {
		found.push(gapOf(one, declaredIn(item, attribute(one, 'responseIdentifier'))));
		return `${BEGIN}${found.length - 1}${END}`;
	});
	const { text, changes } = plainTextOf(html);
	const runs = text
		.split(new RegExp(`${BEGIN}(\\d+)${END}`))
		.flatMap((part, i): (string | Gap)[] => {
			if (i % 2 === 0) return part === '' ? [] : [part];
			const gap = found[Number(part)];
			return gap ? [gap] : [];
		});
	const [before, gap, ...more] = runs;
	// By itself on a line it is what a question asks for, and no gap in a sentence.
	if (
		typeof before === 'string' &&
		typeof gap === 'object' &&
		more.length === 0 &&
		/\n\s*$/.test(before)
	)
		return { kind: 'short', question: richOf(htmlOf(body)), options: gap.right.map(rightWord) };
	return { kind: 'gaps', question: { text: '', changes }, runs };
}

function gapOf(one: XmlElement, { correct, mapped }: Declared): Gap {
	const right = [...correct, ...mapped];
	if (nameOf(one.name) === 'textEntryInteraction') return { right, wrong: [] };
	const choices = children(one, 'inlineChoice').map((choice) => ({
		name: attribute(choice, 'identifier'),
		text: lineOf(htmlOf(choice)).text
	}));
	const isRight = (name: string) => right.includes(name);
	return {
		right: choices.filter(({ name }) => isRight(name)).map(({ text }) => text),
		wrong: choices
			.filter(({ name }) => !isRight(name))
			.map(({ text }) => ({ text: { text, changes: [] }, worth: 0, why: '' }))
	};
}
