/**
 * A page’s text without a browser: tags are read, never run. Each letter keeps its place in the file, so
 * that what is found can be shown there.
 */
import type { Source } from './source.ts';
import { decoded } from './entities.ts';
import { add, addText, endBlock, inFile, type Reader } from './html-reader.ts';

/** What a page begins with, or has near its beginning. */
const PAGE =
	/<(?:!doctype\s+html|html|head|body|article|main|div|p|blockquote|section|h1)\b[^>]*>/i;
const LOOKED_AT = 4000;
/** Nothing of these is read by anybody. */
const UNREAD = new Set(
	'script style noscript template nav footer aside form button select svg iframe object video audio canvas dialog menu title'.split(
		' '
	)
);
const BLOCKS = new Set(
	'p div article section main body html header h1 h2 h3 h4 h5 h6 li ul ol dl dt dd blockquote figure figcaption table tr td th pre hr address details summary'.split(
		' '
	)
);
const VOID = new Set('br hr img input meta link source wbr col area base embed track'.split(' '));
const TAG = /^<(\/?)([a-z][a-z0-9-]*)/i;
const LONGEST_NAME = 40;
const LONGEST_TAG = 20_000;
const MOST_INSIDE = 3;
/** In these even tags are no tags. */
const RAW = new Set(['script', 'style', 'title', 'noscript', 'template']);

/** Whether a text is a page of HTML. */
export const isHtml = (file: string): boolean => PAGE.test(file.slice(0, LOOKED_AT));

/** The text of a page, in its paragraphs. */
export function htmlSource(file: string): Source {
	const reader: Reader = {
		parts: [],
		length: 0,
		pieces: [],
		blocks: [],
		told: [],
		open: [],
		unclosed: new Set(),
		noted: {},
		lastEnd: file.lastIndexOf('>')
	};
	let at = 0;
	while (at < file.length) {
		const next = file.indexOf('<', at);
		const end = next < 0 ? file.length : next;
		addText(reader, file, at, end);
		if (next < 0) break;
		at = afterTag(reader, file, next);
	}
	endBlock(reader);
	const { pieces } = reader;
	return {
		text: reader.parts.join(''),
		blocks: reader.blocks,
		told: reader.told,
		noted: reader.noted,
		isPage: true,
		...(reader.published && { published: reader.published }),
		...(reader.author && { author: reader.author }),
		startInFile: (offset) => inFile(pieces, offset, false),
		endInFile: (offset) => inFile(pieces, offset, true)
	};
}

/** Reads what begins with "<", and says where to go on. */
function afterTag(reader: Reader, file: string, at: number): number {
	if (file.startsWith('<!--', at)) {
		const end = file.indexOf('-->', at + 4);
		return end < 0 ? file.length : end + 3;
	}
	if (file.startsWith('<!', at) || file.startsWith('<?', at)) {
		const end = file.indexOf('>', at);
		return end < 0 ? file.length : end + 1;
	}
	const end = tagEnd(reader, file, at);
	const [, slash, name = ''] = TAG.exec(file.slice(at, at + LONGEST_NAME)) ?? [];
	if (name === '' || end === undefined) {
		addText(reader, file, at, at + 1);
		return at + 1;
	}
	const attributes = file.slice(at + 1 + name.length, end - 1);
	const tag = name.toLowerCase();
	if (tag === 'meta') meta(reader, attributes);
	if (!slash && UNREAD.has(tag)) {
		const after = reader.unclosed.has(tag) ? undefined : afterElement(file, end, tag);
		if (after !== undefined) return after;
		reader.unclosed.add(tag);
	}
	if (slash) closed(reader, tag);
	else opened(reader, tag, attributes, at);
	return end;
}

/** After the ">" of a tag; one between quotation marks is of an attribute. */
function tagEnd({ lastEnd }: Reader, file: string, at: number): number | undefined {
	if (at > lastEnd) return undefined;
	let end = file.indexOf('>', at) + 1;
	for (let tries = 0; tries < MOST_INSIDE && end <= lastEnd; tries++) {
		if (end - at > LONGEST_TAG || (file.slice(at, end).split('"').length & 1) === 1) break;
		const quote = file.indexOf('"', end);
		if (quote < 0 || quote > lastEnd || quote - at > LONGEST_TAG) break;
		end = file.indexOf('>', quote) + 1;
	}
	return end;
}

/** After an element of which nothing is read; nested ones of its name are of it. None where it is not closed. */
function afterElement(file: string, from: number, tag: string): number | undefined {
	const edge = new RegExp(`<(/?)${tag}\\b`, 'gi');
	edge.lastIndex = from;
	const nests = !RAW.has(tag);
	let depth = 1;
	for (let match = edge.exec(file); match; match = edge.exec(file)) {
		if (match[1]) depth--;
		else if (nests) depth++;
		if (depth > 0) continue;
		const end = file.indexOf('>', match.index);
		return end < 0 ? file.length : end + 1;
	}
	return RAW.has(tag) ? file.length : undefined;
}

function opened(reader: Reader, tag: string, attributes: string, at: number) {
	if (BLOCKS.has(tag)) endBlock(reader);
	if (tag === 'br') add(reader, '\n', at, 0);
	if (tag === 'q') add(reader, '“', at, 0);
	if (VOID.has(tag)) return;
	if (/^(?:blockquote|li|h[1-6]|time)$/.test(tag)) {
		const date = tag === 'time' ? attribute(attributes, 'datetime') : undefined;
		reader.open.push({ tag, start: reader.length, ...(date !== undefined && { date }) });
	}
}

function closed(reader: Reader, tag: string) {
	if (tag === 'q') add(reader, '”', reader.pieces.at(-1)?.file ?? 0, 0);
	if (BLOCKS.has(tag)) endBlock(reader);
	const at = reader.open.findLastIndex((one) => one.tag === tag);
	if (at < 0) return;
	const { start, date } = reader.open[at]!;
	reader.open.length = at;
	const day = /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?/.exec(date ?? '')?.[0];
	if (day !== undefined && reader.length > start)
		reader.told.push({ start, end: reader.length, date: day });
}

function meta(reader: Reader, attributes: string) {
	const name = (
		attribute(attributes, 'property') ??
		attribute(attributes, 'name') ??
		''
	).toLowerCase();
	const content = attribute(attributes, 'content');
	if (content === undefined) return;
	const day = /^\d{4}-\d{2}-\d{2}/.exec(content)?.[0];
	if (/^(?:article:published_time|date|dc\.date|datepublished)$/.test(name) && day)
		reader.published ??= day;
	if (/^(?:author|dc\.creator)$/.test(name)) reader.author ??= content;
	// See formats/document/page.ts.
	const noted = /^document\.(title|author|day)$/.exec(name)?.[1] as
		keyof Source['noted'] | undefined;
	if (noted) reader.noted[noted] ??= decoded(content);
}

function attribute(attributes: string, name: string): string | undefined {
	const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(
		attributes
	);
	return match ? (match[1] ?? match[2] ?? match[3]) : undefined;
}
