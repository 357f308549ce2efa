/** Sentences with gaps of QTI 2 and 3: typed, chosen, or filled with words that stand beside them. */
import { lineOf, plainTextOf, richOf, type Text } from '#lib/formats/html/rich.ts';
import type { Gap, Option, QuizItem } from '#lib/formats/quiz/item.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import type { XmlElement } from '#lib/formats/xml/read-xml.ts';
import {
	all,
	attribute,
	children,
	declaredIn,
	elementHtml,
	htmlOf,
	nameOf,
	type Declared
} from './tree2.ts';

export const rightWord = (text: string): Option => ({
	text: { text: escaped(text), changes: [] },
	worth: 1,
	why: ''
});

/** Signs that no text has stand for the gaps while its HTML is read. */
const [BEGIN, END] = ['\ue010', '\ue011'];

export function gaps(item: XmlElement, body: XmlElement): QuizItem {
	const found: Gap[] = [];
	const html = htmlOf(body, (one) => {
		found.push(gapOf(one, declaredIn(item, attribute(one, 'responseIdentifier'))));
		return `${BEGIN}${found.length - 1}${END}`;
	});
	const { runs, changes } = runsOf(html, found);
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

/** A text in which signs stand for gaps. */
function runsOf(html: string, found: readonly Gap[]) {
	const { text, changes } = plainTextOf(html);
	const runs = text
		.split(new RegExp(`${BEGIN}(\\d+)${END}`))
		.flatMap((part, i): (string | Gap)[] => {
			if (i % 2 === 0) return part === '' ? [] : [part];
			const gap = found[Number(part)];
			return gap ? [gap] : [];
		});
	return { runs, changes };
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

/** Words that are put into the gaps of a text. */
export function gapMatching(
	one: XmlElement,
	question: Text,
	{ correct, mapped }: Declared
): QuizItem {
	const texts = new Map(
		all(one, 'gapText').map((each) => [
			attribute(each, 'identifier'),
			plainTextOf(htmlOf(each)).text
		])
	);
	const pairs = (correct.length > 0 ? correct : mapped).map((pair) => pair.split(' '));
	const found: Gap[] = [];
	const html = elementHtml(one, 'prompt', 'gapText', 'gapImg').replace(
		/<(?:qti-)?gap\b[^>]*?\bidentifier="([^"]*)"[^>]*>(?:<\/(?:qti-)?gap>)?/g,
		(_, name: string) => {
			const right = pairs.flatMap(([text = '', gap]) =>
				gap === name && texts.has(text) ? [texts.get(text)!] : []
			);
			const wrong = [...texts.values()].filter((text) => !right.includes(text));
			found.push({ right, wrong: wrong.map((text) => ({ ...rightWord(text), worth: 0 })) });
			return `${BEGIN}${found.length - 1}${END}`;
		}
	);
	const { runs, changes } = runsOf(html, found);
	return {
		kind: 'gaps',
		question: { ...question, changes: [...question.changes, ...changes] },
		runs
	};
}
