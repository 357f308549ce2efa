/**
 * XML, read strictly and without what makes it dangerous: nothing is declared (no DOCTYPE), nothing fetched, nothing
 * nested without end. Names are without their prefixes.
 */
import { BROKEN } from '#lib/formats/reasons.ts';
import type { Saying } from '#lib/deck/saying.ts';

export interface XmlElement {
	name: string;
	attributes: ReadonlyMap<string, string>;
	inside: (string | XmlElement)[];
	/** Where it begins, from 1. */
	line: number;
}

/** An element, or why there is none. What stood before the damage is in `partial`. */
export type Xml = { root: XmlElement; damaged?: Saying } | { root?: undefined; damaged: Saying };

const DEEPEST = 100;
const SPECIAL: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'"
};
const NAME = String.raw`[A-Za-z_\u00c0-\uffff][\w.:\-\u00b7-\uffff]{0,200}`;
const PIECE = new RegExp(
	String.raw`<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|<\/(${NAME})\s*>|<(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>`,
	'y'
);
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g');

/** The tree of a text; of one that is damaged what stands before the damage, and the damage. */
export function readXml(source: string): Xml {
	const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return { damaged: BROKEN.doctype };
	const top: XmlElement = { name: '', attributes: new Map(), inside: [], line: 1 };
	const open = [top];
	const lines = lineCounter(text);
	let at = 0;
	let damaged: Saying | undefined;
	while (at < text.length && !damaged) {
		const next = text.indexOf('<', at);
		const end = next < 0 ? text.length : next;
		if (end > at) open.at(-1)!.inside.push(resolved(text.slice(at, end)));
		if (next < 0) break;
		PIECE.lastIndex = next;
		const found = PIECE.exec(text);
		at = PIECE.lastIndex;
		damaged = found ? taken(open, found, lines(next)) : BROKEN.damaged;
	}
	if (open.length > 1) damaged ??= BROKEN.damaged;
	const root = top.inside.find((one): one is XmlElement => typeof one !== 'string');
	if (!root) return { damaged: damaged ?? BROKEN.damaged };
	return damaged ? { root, damaged } : { root };
}

function taken(open: XmlElement[], found: RegExpExecArray, line: number): Saying | undefined {
	const [, cdata, closes, opens, attributes = '', closed] = found;
	if (cdata !== undefined) open.at(-1)!.inside.push(cdata);
	if (closes !== undefined) {
		if (open.length < 2 || open.at(-1)!.name !== local(closes)) return BROKEN.damaged;
		open.pop();
	}
	if (opens === undefined) return undefined;
	const made = { name: local(opens), attributes: attributesOf(attributes), inside: [], line };
	open.at(-1)!.inside.push(made);
	if (closed) return undefined;
	open.push(made);
	return open.length > DEEPEST ? BROKEN.depth : undefined;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function attributesOf(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
		found.set(local(name), resolved(double ?? single ?? ''));
	return found;
}

const resolved = (text: string): string =>
	text.includes('&')
		? text.replace(
				/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w{2,4}));/g,
				(whole, decimal, hex, name) => {
					if (typeof name === 'string') return SPECIAL[name] ?? whole;
					const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
					return code > 0 && code <= 0x10_ffff ? String.fromCodePoint(code) : '';
				}
			)
		: text;

/** The line of a place; asked for places one after the other. */
function lineCounter(text: string): (at: number) => number {
	let line = 1;
	// Kept from call to call: a text without ends of lines would be searched through for each of its elements.
	let next = text.indexOf('\n');
	return (at) => {
		for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
		return line;
	};
}

/** The elements of that name right in it. */
export const childrenOf = ({ inside }: XmlElement, ...names: readonly string[]): XmlElement[] =>
	inside.filter(
		(one): one is XmlElement =>
			typeof one !== 'string' && (names.length === 0 || names.includes(one.name))
	);

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
	element && childrenOf(element, name)[0];

/** All elements of some names within it, in their order. */
export function* within(element: XmlElement, ...names: readonly string[]): Generator<XmlElement> {
	for (const one of childrenOf(element)) {
		if (names.includes(one.name)) yield one;
		yield* within(one, ...names);
	}
}

/** All its text. */
export const textIn = (element: XmlElement | undefined): string =>
	element?.inside.map((one) => (typeof one === 'string' ? one : textIn(one))).join('') ?? '';

/** Text as it is written in XML and HTML. */
export const escapedHtml = (text: string): string =>
	text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
