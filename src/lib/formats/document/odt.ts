/** The words of an OpenDocument text, such as LibreOffice saves. What was deleted is kept apart there, as are notes here. */
import { childOf, childrenOf, textIn, within, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import { nearest, rowOf } from './cells.ts';
import type { Paragraph } from './page.ts';

const LEFT_OUT = new Set(
	'tracked-changes note annotation frame hidden-text hidden-paragraph ruby-text forms sequence-decls variable-decls user-field-decls table-of-content alphabetical-index illustration-index table-index object-index user-index bibliography'.split(
		' '
	)
);
const QUOTE = /quot|zitat|citat|cita\b/i;
const HEADING = /^(?:title|subtitle|heading)/i;
const MOST_BLANKS = 100;

/** @param content the root of its content */
export function odtParagraphs(content: XmlElement): Paragraph[] {
	const body = childOf(childOf(content, 'body'), 'text');
	const own = childOf(content, 'automatic-styles');
	const parents = new Map(
		(own ? childrenOf(own, 'style') : []).map((one) => [
			one.attributes.get('name'),
			one.attributes.get('parent-style-name')
		])
	);
	return body ? [...paragraphsIn(body, parents, 'text')] : [];
}

function* paragraphsIn(
	parent: XmlElement,
	parents: ReadonlyMap<string | undefined, string | undefined>,
	around: 'text' | 'item'
): Generator<Paragraph> {
	for (const one of childrenOf(parent)) {
		if (LEFT_OUT.has(one.name)) continue;
		if (one.name === 'h') yield { kind: 'heading', text: wordsIn(one) };
		else if (one.name === 'p') {
			const style = one.attributes.get('style-name') ?? '';
			const name = parents.get(style) ?? style;
			const kind = HEADING.test(name) ? 'heading' : QUOTE.test(name) ? 'quote' : around;
			yield { kind, text: wordsIn(one) };
		} else if (one.name === 'table')
			for (const row of nearest(one, 'table-row'))
				yield* rowOf(
					[...nearest(row, 'table-cell')].map((cell) => [...paragraphsIn(cell, parents, 'text')])
				);
		else yield* paragraphsIn(one, parents, one.name === 'list' ? 'item' : around);
	}
}

const wordsIn = (element: XmlElement): string =>
	element.inside
		.map((one) => {
			// More blanks than one, and ends of lines, are written as elements: those of the file are its own.
			if (typeof one === 'string') return one.replace(/[\t\n\r ]+/g, ' ');
			if (LEFT_OUT.has(one.name)) return '';
			if (one.name === 'line-break') return '\n';
			if (one.name === 'tab') return ' ';
			if (one.name !== 's') return wordsIn(one);
			return ' '.repeat(Math.min(MOST_BLANKS, Number(one.attributes.get('c') ?? 1) || 1));
		})
		.join('');

/** What is said of itself in `meta.xml`. */
export const odtMeta = (root: XmlElement | undefined, ...names: readonly string[]) => {
	const [meta] = root ? within(root, 'meta') : [];
	const found = names.map((name) => textIn(childOf(meta, name)).trim());
	return found.find((text) => text !== '');
};
