/**
 * One question of QTI 2 or 3: the body with its interactions, and what is declared right. What a package computes of a
 * response is not looked at: only what it names as correct, or gives points for.
 */
import { say, type Saying } from '#lib/deck/saying.ts';
import { lineOf, plainTextOf, richOf, type Text } from '#lib/formats/html/rich.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import type { Option, QuizItem } from '#lib/formats/quiz/item.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { within, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { gapMatching, gaps, rightWord } from './gaps2.ts';
import {
	all,
	attribute,
	children,
	declaredIn,
	elementHtml,
	elements,
	htmlOf,
	isFeedback,
	isInteraction,
	nameOf,
	type Declared
} from './tree2.ts';

const NOTHING: Text = { text: '', changes: [] };

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

type Made = QuizItem | { refused: Saying };

/** @param put where its pictures are */
export function itemOf2(item: XmlElement, put?: PutMedium): Made {
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
	const rich = (html: string) => richOf(html, put);
	const question = rich([htmlOf(body), ...prompt].map((html) => `<p>${html}</p>`).join(''));
	return make(only, question, declaredIn(item, attribute(only, 'responseIdentifier')), rich);
}

const interactionsIn = (element: XmlElement): XmlElement[] =>
	elements(element).flatMap((one) => (isInteraction(one) ? [one] : interactionsIn(one)));

const KINDS: Readonly<
	Record<
		string,
		(one: XmlElement, question: Text, declared: Declared, rich: (html: string) => Text) => Made
	>
> = {
	choiceInteraction(one, question, { correct, mapped }, rich) {
		const right = new Set(correct.length > 0 ? correct : mapped);
		const options = children(one, 'simpleChoice').map((choice): Option => {
			const name = attribute(choice, 'identifier');
			const said = elements(choice)
				.filter(isFeedback)
				.map((feedback) => htmlOf(feedback));
			return {
				text: rich(htmlOf(choice)),
				worth: right.has(name) ? 1 : 0,
				why: lineOf(said.join(' ')).text
			};
		});
		return { kind: 'choice', question, options, several: right.size > 1 };
	},
	orderInteraction(one, question, { correct }, rich) {
		const items = correct.flatMap((name) => {
			const choice = children(one, 'simpleChoice').find(
				(each) => attribute(each, 'identifier') === name
			);
			return choice ? [rich(htmlOf(choice))] : [];
		});
		return items.length === 0 ? { refused: REASONS.noAnswer } : { kind: 'order', question, items };
	},
	matchInteraction: pairing,
	associateInteraction: pairing,
	hottextInteraction(one, question, { correct, mapped }) {
		const right = new Set(correct.length > 0 ? correct : mapped);
		const words = plainTextOf(elementHtml(one, 'prompt')).text;
		return {
			kind: 'choice',
			question: { ...question, text: `${question.text}\n\n${escaped(words)}` },
			options: all(one, 'hottext').map((each) => ({
				...rightWord(plainTextOf(htmlOf(each)).text),
				worth: right.has(attribute(each, 'identifier')) ? 1 : 0
			})),
			several: right.size > 1
		};
	},
	gapMatchInteraction: gapMatching
};

/** Which go together, of two lists or of one. */
function pairing(
	one: XmlElement,
	question: Text,
	{ correct, mapped }: Declared,
	rich: (html: string) => Text
): Made {
	const named = new Map(
		all(one, 'simpleAssociableChoice').map((each) => [
			attribute(each, 'identifier'),
			rich(htmlOf(each))
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
