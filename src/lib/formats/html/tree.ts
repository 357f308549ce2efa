/** HTML as other programs write it, read as forgivingly as browsers do: a tree of names and text, in which nothing runs. */
import { decoded } from './entities.ts';

export interface Element {
	tag: string;
	attributes: ReadonlyMap<string, string>;
	inside: Node[];
}
export type Node = string | Element;

/** Elements within each other: what is deeper is taken for their sibling. */
const DEEPEST = 60;
/** Characters of one text; what follows is no card. */
const LONGEST = 200_000;
const VOID: ReadonlySet<string> = new Set(
	'area base br col embed hr img input link meta source track wbr'.split(' ')
);
/** What is in them is no text. */
const RAW = /^(?:script|style|noscript|template|iframe|object|svg|title|head)$/;
/** What ends when another of its like begins. */
const ENDS: Readonly<Record<string, RegExp>> = {
	li: /^li$/,
	p: /^p$/,
	tr: /^(?:tr|td|th)$/,
	td: /^(?:td|th)$/,
	th: /^(?:td|th)$/,
	dt: /^(?:dt|dd)$/,
	dd: /^(?:dt|dd)$/
};

const COMMENT = /<!--[^]*?(?:-->|$)|<[!?][^>]*>?/y;
const TAG =
	/<(\/?)([A-Za-z][A-Za-z0-9:-]{0,30})(?=[\s/>])([^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*){0,40})>/y;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The nodes of a text. Never throws. */
export function readHtml(source: string): Node[] {
	const text = source.slice(0, LONGEST);
	const lower = text.toLowerCase();
	const root: Element = { tag: '', attributes: new Map(), inside: [] };
	const open: Element[] = [root];
	const add = (node: Node) => open.at(-1)!.inside.push(node);
	let at = 0;
	while (at < text.length) {
		const next = text.indexOf('<', at);
		if (next !== at) {
			add(decoded(text.slice(at, next < 0 ? text.length : next)));
			if (next < 0) break;
			at = next;
		}
		COMMENT.lastIndex = TAG.lastIndex = at;
		const comment = COMMENT.exec(text);
		const tag = comment ? undefined : TAG.exec(text);
		if (comment) at = COMMENT.lastIndex;
		else if (tag) at = element(open, tag, lower, TAG.lastIndex);
		else if (/[A-Za-z/]/.test(text[at + 1] ?? '') && !text.includes('>', at)) {
			// Nothing ends here any more: looking for it at each sign would take its time.
			add(decoded(text.slice(at)));
			break;
		} else {
			add('<');
			at += 1;
		}
	}
	return root.inside;
}

/** @returns where to go on */
function element(open: Element[], found: RegExpExecArray, lower: string, after: number): number {
	const [, slash, name = '', rest = ''] = found;
	const tag = name.toLowerCase();
	if (slash) {
		close(open, (one) => one.tag === tag);
		return after;
	}
	const ends = Object.hasOwn(ENDS, tag) ? ENDS[tag] : undefined;
	if (ends && ends.test(open.at(-1)!.tag)) open.pop();
	if (RAW.test(tag)) {
		const end = lower.indexOf(`</${tag}`, after);
		const closed = end < 0 ? -1 : lower.indexOf('>', end);
		open.at(-1)!.inside.push({ tag, attributes: new Map(), inside: [] });
		return rest.endsWith('/') ? after : closed < 0 ? lower.length : closed + 1;
	}
	const made: Element = { tag, attributes: attributesOf(rest), inside: [] };
	open.at(-1)!.inside.push(made);
	if (!VOID.has(tag) && !rest.endsWith('/') && open.length < DEEPEST) open.push(made);
	return after;
}

/** Ends the last one of that name, with all that was not ended within it. */
function close(open: Element[], is: (one: Element) => boolean): void {
	const at = open.findLastIndex((one, i) => i > 0 && is(one));
	if (at > 0) open.length = at;
}

function attributesOf(text: string): Map<string, string> {
	const found = new Map<string, string>();
	for (const [, name = '', quoted, single, bare] of text.slice(0, 20_000).matchAll(ATTRIBUTE))
		if (!found.has(name.toLowerCase()))
			found.set(name.toLowerCase(), decoded(quoted ?? single ?? bare ?? ''));
	return found;
}
