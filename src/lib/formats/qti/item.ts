/** One question of QTI 1.2: what is shown, its responses, and which of them are right. */
import { say, type Saying } from '#lib/deck/saying.ts';
import { lineOf, plainTextOf, richOf, type Text } from '#lib/formats/html/rich.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import type { Gap, Option, QuizItem } from '#lib/formats/quiz/item.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { childOf, childrenOf, textIn, within, type XmlElement } from '#lib/formats/xml/read-xml.ts';

const first = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	element && within(element, name).next().value;

/** A material's text: HTML, unless it says that it is none. */
function textOf(material: XmlElement | undefined, put?: PutMedium): Text {
	const text = first(material, 'mattext');
	const words = textIn(text).trim();
	const isPlain =
		text?.attributes.get('texttype') === 'text/plain' && !/<[a-z][^>]*>|&\w+;/i.test(words);
	return isPlain ? { text: escaped(words), changes: [] } : richOf(words, put);
}

export const shownOf = (item: XmlElement): string =>
	textOf(childOf(childOf(item, 'presentation'), 'material') ?? first(item, 'material')).text ||
	(item.attributes.get('title') ?? '');

/** What kind the question says it is. */
function kindOf(item: XmlElement): string {
	for (const field of within(item, 'qtimetadatafield')) {
		const label = textIn(childOf(field, 'fieldlabel')).trim();
		if (label === 'question_type' || label === 'cc_profile')
			return textIn(childOf(field, 'fieldentry')).trim();
	}
	return '';
}

/** @param put where its pictures are */
export function itemOf(item: XmlElement, put?: PutMedium): QuizItem | { refused: Saying } {
	const kind = kindOf(item);
	const presentation = childOf(item, 'presentation');
	const material = childOf(presentation, 'material') ?? first(presentation, 'material');
	const question = textOf(material, put);
	const choices = presentation ? [...within(presentation, 'response_lid')] : [];
	const typed = first(presentation, 'response_str') ?? first(presentation, 'response_num');
	if (/essay/.test(kind)) return { refused: REASONS.essay };
	if (/text_only/.test(kind)) return { refused: REASONS.nothingAsked };
	const gaps = /drop_?downs|fill_in_multiple/.test(kind)
		? blanks(item, material, choices)
		: undefined;
	if (gaps) return gaps;
	if (/calculated|file_upload|drop_?downs|fill_in_multiple|pattern/.test(kind))
		return { refused: say`is of a type that Footnote does not read: ${kind}` };
	if (choices.length > 1) return matching(item, question, choices);
	if (choices[0]) return choice(item, question, choices[0], put);
	if (typed) return /numerical/.test(kind) ? number(item, question) : short(item, question);
	return { refused: presentation ? REASONS.nothingAsked : REASONS.unreadable };
}

/** Which responses have points: those named without "not" in a condition that gives some. */
function rightOf(item: XmlElement, respident?: string): Set<string> {
	const right = new Set<string>();
	for (const condition of within(item, 'respcondition')) {
		const gives = childrenOf(condition, 'setvar').some((one) => Number(textIn(one)) > 0);
		const variables = childOf(condition, 'conditionvar');
		if (!gives || !variables) continue;
		for (const [one, negated] of equals(variables, false))
			if (!negated && (respident === undefined || one.attributes.get('respident') === respident))
				right.add(textIn(one).trim());
	}
	return right;
}

function* equals(element: XmlElement, negated: boolean): Generator<[XmlElement, boolean]> {
	for (const one of childrenOf(element)) {
		if (one.name === 'varequal') yield [one, negated];
		else yield* equals(one, negated || one.name === 'not');
	}
}

/** What is said to whoever answers so, by the response's name. */
function feedback(item: XmlElement, response: string): string {
	for (const one of childrenOf(item, 'itemfeedback'))
		if (one.attributes.get('ident') === `${response}_fb`) return lineOf(textOf(one).text).text;
	return '';
}

const labels = (response: XmlElement) => [...within(response, 'response_label')];

function choice(item: XmlElement, question: Text, response: XmlElement, put?: PutMedium): QuizItem {
	const right = rightOf(item);
	const options = labels(response).map((label): Option => {
		const name = label.attributes.get('ident') ?? '';
		return { text: textOf(label, put), worth: right.has(name) ? 1 : 0, why: feedback(item, name) };
	});
	const several = response.attributes.get('rcardinality')?.toLowerCase() === 'multiple';
	return { kind: 'choice', question, options, several };
}

function matching(item: XmlElement, question: Text, responses: readonly XmlElement[]): QuizItem {
	const used = new Set<string>();
	const pairs = responses.map((response): [Text, Text] => {
		const [name] = rightOf(item, response.attributes.get('ident') ?? '');
		const label = labels(response).find((one) => one.attributes.get('ident') === name);
		if (name !== undefined) used.add(name);
		return [
			textOf(childOf(response, 'material')),
			label ? textOf(label) : { text: '', changes: [] }
		];
	});
	return {
		kind: 'match',
		question,
		pairs,
		spare: Math.max(0, labels(responses[0]!).length - used.size)
	};
}

/** Canvas's sentences with several gaps, `[name]` each, and their responses by those names; undefined where they are not found. */
function blanks(
	item: XmlElement,
	material: XmlElement | undefined,
	responses: readonly XmlElement[]
): QuizItem | undefined {
	const named = new Map(
		responses.map((response) => [textOf(childOf(response, 'material')).text.trim(), response])
	);
	const { text, changes } = plainTextOf(textIn(first(material, 'mattext')));
	const runs = text.split(/\[([^[\]]{1,100})\]/).flatMap((part, i): (string | Gap)[] => {
		const response = i % 2 === 0 ? undefined : named.get(escaped(part));
		if (!response) return i % 2 === 0 ? [part] : [`[${part}]`];
		const right = rightOf(item, response.attributes.get('ident'));
		const given = labels(response).map((label) => ({
			text: plainTextOf(textIn(first(label, 'mattext'))).text,
			isRight: right.has(label.attributes.get('ident') ?? '')
		}));
		const isTyped = given.every(({ isRight }) => !isRight) || given.length === 1;
		return [
			{
				right: given.filter(({ isRight }) => isRight || isTyped).map((one) => one.text),
				wrong: given
					.filter(({ isRight }) => !isRight && !isTyped)
					.map((one) => ({ text: { text: one.text, changes: [] }, worth: 0, why: '' }))
			}
		];
	});
	return runs.some((run) => typeof run !== 'string')
		? { kind: 'gaps', question: { text: '', changes }, runs }
		: undefined;
}

const short = (item: XmlElement, question: Text): QuizItem => ({
	kind: 'short',
	question,
	options: [...rightOf(item)].map((words) => ({
		text: { text: escaped(words), changes: [] },
		worth: 1,
		why: ''
	}))
});

function number(item: XmlElement, question: Text): QuizItem | { refused: Saying } {
	const exact = [...rightOf(item)].map(Number).find(Number.isFinite);
	const bound = (...names: string[]) => {
		const [one] = within(item, ...names);
		return one ? Number(textIn(one).trim()) : Number.NaN;
	};
	const [low, high] = [bound('vargte', 'vargt'), bound('varlte', 'varlt')];
	if (Number.isFinite(low) && Number.isFinite(high)) {
		const value = exact ?? Number(((low + high) / 2).toPrecision(12));
		const tolerance = Number(
			Math.min(Math.abs(value - low), Math.abs(high - value)).toPrecision(12)
		);
		return { kind: 'number', question, value, tolerance };
	}
	return exact === undefined
		? { refused: REASONS.noAnswer }
		: { kind: 'number', question, value: exact, tolerance: 0 };
}
