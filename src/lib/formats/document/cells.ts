/** Tables as text. */
import { childrenOf, type XmlElement } from '#lib/formats/xml/read-xml.ts';
import type { Paragraph } from './page.ts';

/** Longer than a cell of a table is what somebody has put into one to place it on the page. */
const LONGEST_CELL = 400;

/** A row as one line; where it holds longer text, that text. */
export function rowOf(cells: readonly (readonly Paragraph[])[]): Paragraph[] {
	const filled = cells.filter((cell) => cell.some(({ text }) => text.trim() !== ''));
	const isPlaced =
		filled.length === 1 ||
		filled.some((cell) => cell.some(({ text }) => text.length > LONGEST_CELL));
	if (isPlaced) return filled.flat();
	const line = filled.map((cell) => cell.map(({ text }) => text).join(' ')).join(' | ');
	return line === '' ? [] : [{ kind: 'text', text: line.replaceAll('\n', ' ') }];
}

/** The elements of a name that belong to one: those of a table within it are its own. */
export function* nearest(element: XmlElement, name: string): Generator<XmlElement> {
	for (const one of childrenOf(element)) {
		if (one.name === name) yield one;
		else if (one.name !== element.name) yield* nearest(one, name);
	}
}
