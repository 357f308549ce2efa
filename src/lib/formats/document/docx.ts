/**
 * The words of a Word document, paragraph by paragraph: as they read once tracked changes are accepted. Notes, headers and
 * comments are kept in files of their own, and stay there.
 */
import { childOf, childrenOf, textIn, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { nearest, rowOf } from './cells.ts';
import type { Paragraph } from './page.ts';

/** What is not there any more, not yet, or not in the running text. */
const LEFT_OUT = new Set(
	'del moveFrom delText instrText pPr rPr sdtPr drawing pict object AlternateContent rt footnotePr annotationRef'.split(
		' '
	)
);
const QUOTE = /quot|block text|zitat|citat|citation|^cita\b|цитата|alıntı|اقتباس/i;
const HEADING = /^(?:heading|title|subtitle)\b/i;
const LIST = /^list (?:bullet|number)/i;
/** Tables of contents, and of what else a document lists of itself. */
const CONTENTS = /^(?:toc\b|toc heading|table of )/i;
const DEEPEST = 10;

type Kind = Paragraph['kind'] | 'contents';

/**
 * @param document the root of its main part
 * @param styles that of its styles, where it has any
 */
export function docxParagraphs(document: XmlElement, styles: XmlElement | undefined): Paragraph[] {
	const body = childOf(document, 'body');
	return body ? merged(partsOf(body, stylesIn(styles))) : [];
}

type Style = { name: string; parent: string | undefined; numbered: boolean };

function stylesIn(styles: XmlElement | undefined): Map<string, Style> {
	const all = styles ? childrenOf(styles, 'style') : [];
	return new Map(
		all.map((one) => [
			one.attributes.get('styleId') ?? '',
			{
				name: valueOf(childOf(one, 'name')) ?? '',
				parent: valueOf(childOf(one, 'basedOn')),
				numbered: isNumbered(childOf(one, 'pPr'))
			}
		])
	);
}

const valueOf = (element: XmlElement | undefined) => element?.attributes.get('val');
const isOn = (element: XmlElement | undefined) =>
	element !== undefined && !/^(?:0|false|off|none)$/.test(valueOf(element) ?? '');

function isNumbered(properties: XmlElement | undefined): boolean {
	const list = childOf(properties, 'numPr');
	return list !== undefined && valueOf(childOf(list, 'numId')) !== '0';
}

/** A paragraph whose end was deleted goes on in the next. */
type Part = { kind: Kind; text: string; goesOn: boolean };

function* partsOf(parent: XmlElement, styles: ReadonlyMap<string, Style>): Generator<Part> {
	for (const one of childrenOf(parent)) {
		if (LEFT_OUT.has(one.name)) continue;
		if (one.name === 'p') yield partOf(one, styles);
		else if (one.name === 'tbl') yield* rowsOf(one, styles);
		else if (!isContents(one)) yield* partsOf(one, styles);
	}
}

function* rowsOf(table: XmlElement, styles: ReadonlyMap<string, Style>): Generator<Part> {
	for (const row of nearest(table, 'tr')) {
		if (childOf(childOf(row, 'trPr'), 'del')) continue;
		const cells = [...nearest(row, 'tc')].map((cell) => merged(partsOf(cell, styles)));
		for (const found of rowOf(cells)) yield { ...found, goesOn: false };
	}
}

/** A table of contents that Word keeps. */
const isContents = (one: XmlElement): boolean =>
	/^table of/i.test(
		valueOf(childOf(childOf(childOf(one, 'sdtPr'), 'docPartObj'), 'docPartGallery')) ?? ''
	);

function partOf(paragraph: XmlElement, styles: ReadonlyMap<string, Style>): Part {
	const properties = childOf(paragraph, 'pPr');
	const goesOn = childOf(childOf(properties, 'rPr'), 'del') !== undefined;
	return { kind: kindOf(properties, styles), text: wordsIn(paragraph), goesOn };
}

function kindOf(properties: XmlElement | undefined, styles: ReadonlyMap<string, Style>): Kind {
	let id = valueOf(childOf(properties, 'pStyle'));
	let numbered = isNumbered(properties);
	for (let depth = 0; depth < DEEPEST && id !== undefined; depth++) {
		const style = styles.get(id);
		// Where styles are lacking their ids say much the same.
		const name = style?.name ?? id.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ');
		if (CONTENTS.test(name)) return 'contents';
		if (HEADING.test(name)) return 'heading';
		if (QUOTE.test(name)) return 'quote';
		if (LIST.test(name) || style?.numbered) numbered = true;
		id = style?.parent;
	}
	return numbered ? 'item' : 'text';
}

function wordsIn(element: XmlElement): string {
	if (element.name === 'r' && isOn(childOf(childOf(element, 'rPr'), 'vanish'))) return '';
	return childrenOf(element)
		.map((one) => {
			if (LEFT_OUT.has(one.name)) return '';
			if (one.name === 't') return textIn(one);
			if (one.name === 'tab' || one.name === 'ptab') return ' ';
			if (one.name === 'br' || one.name === 'cr') return '\n';
			return one.name === 'noBreakHyphen' ? '\u2011' : wordsIn(one);
		})
		.join('');
}

function merged(parts: Iterable<Part>): Paragraph[] {
	const all: Paragraph[] = [];
	let begun: { kind: Kind; text: string } | undefined;
	for (const { kind, text, goesOn } of parts) {
		begun = begun ? { kind: begun.kind, text: begun.text + text } : { kind, text };
		if (goesOn) continue;
		if (begun.kind !== 'contents') all.push({ kind: begun.kind, text: begun.text });
		begun = undefined;
	}
	if (begun && begun.kind !== 'contents') all.push({ kind: begun.kind, text: begun.text });
	return all;
}
