/** HTML as the text with marks that decks know; what has no place in it is named. */
import { readRich } from '#lib/deck/rich/read.ts';
import { plainOf } from '#lib/deck/rich/tree.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import type { PutMedium } from '#lib/formats/media/enclosures.ts';
import { apart, withoutMedia } from '#lib/formats/media/told.ts';
import { clean } from '#lib/formats/text/clean.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { runsOf } from './math.ts';
import { listOf, tableOf } from './blocks.ts';
import { mediaWith, soundOf, words as altWords } from './media.ts';
import { code, enclosed, link, lowered } from './spans.ts';
import { readHtml, type Element, type Node } from './tree.ts';

export interface Text {
	text: string;
	/** What is left out or reads otherwise. */
	changes: Saying[];
}

/** How text, marks and formulas are written. */
interface Writing {
	marks: boolean;
	lost: Set<Saying>;
	/** Pictures and sounds; absent: what is written has none. */
	media?: ((attributes: ReadonlyMap<string, string>, title: string) => string) | undefined;
	/** What is said of what is within. */
	title: string;
}

const MARKS: Readonly<Record<string, string>> = {
	b: '**',
	strong: '**',
	i: '*',
	em: '*',
	cite: '*',
	dfn: '*',
	s: '~~',
	strike: '~~',
	del: '~~'
};
/** What is drawn otherwise in a browser, and says as much without. */
const BLOCKS =
	/^(?:p|div|section|article|header|footer|h[1-6]|blockquote|center|figure|dl|dt|dd|details|summary|address|main|form|fieldset|figcaption)$/;
const SOUNDS = /^(?:audio|video|source|track|embed)$/;
/** Longer than any side of a card: it is refused, whatever it says. */
const LONGEST = 10_000;

/**
 * As a side of a card, a note, a wrong answer.
 *
 * @param put where its pictures and sounds are; absent: it is read without them
 */
export function richOf(html: string, put?: PutMedium): Text {
	const plain = wordsIn(html, put);
	if (plain.text.length > LONGEST) return plain;
	if (!/[<&]|\\[([]|\[(?:\$|latex\])/.test(html))
		return { text: escaped(plain.text), changes: plain.changes };
	const lost = new Set<Saying>();
	const placed: string[] = [];
	const media =
		put &&
		mediaWith(put, lost, (made) => {
			placed.push(made);
			return ` ${made} `;
		});
	const drawn = written(readHtml(html), { marks: true, lost, media, title: '' });
	const text = tidy(placed.length > 0 ? apart(drawn) : drawn);
	// Marks that would not be read as meant are worth less than the words.
	if (wordsOf(plainOf(readRich(withoutMedia(text)))) === wordsOf(plain.text))
		return { text, changes: [...lost] };
	const words = [escaped(plain.text), ...placed].filter((part) => part !== '').join('\n\n');
	return { text: words, changes: [...plain.changes, REASONS.formatting] };
}

/** As words alone. */
export const plainTextOf = (html: string): Text => wordsIn(html);

/** @param put of what it puts somewhere nothing is said */
function wordsIn(html: string, put?: PutMedium): Text {
	const lost = new Set<Saying>();
	const media = put && mediaWith(put, lost, () => ' ');
	const text = /[<&]/.test(html)
		? written(readHtml(html), { marks: false, lost, media, title: '' })
		: html;
	return { text: tidy(text), changes: [...lost] };
}

/** On one line, as words alone. */
export function lineOf(html: string): Text {
	const { text, changes } = plainTextOf(html);
	return { text: text.replace(/\s+/g, ' '), changes };
}

/** Signs apart: how a formula or a list is drawn as words differs. */
const wordsOf = (text: string) => text.replace(/\[\/?latex\]/g, '').replace(/[^\p{L}\p{N}]+/gu, '');

const tidy = (text: string) =>
	clean(text)
		.replace(/[ \t]+\n/g, '\n')
		.replace(/\n (?=\S)/g, '\n')
		.replace(/\n{3,}/g, '\n\n');

const written = (nodes: readonly Node[], writing: Writing): string =>
	nodes
		.map((node) => (typeof node === 'string' ? words(node, writing) : element(node, writing)))
		.join('');

function words(text: string, { marks }: Writing): string {
	const flowing = text.replace(/\s+/g, ' ');
	if (!marks) return flowing;
	return runsOf(flowing)
		.map((run) => {
			if (typeof run === 'string') return escaped(run);
			return run.block ? `\n\n$$\n${run.tex}\n$$\n\n` : `$${run.tex}$`;
		})
		.join('');
}

function element(one: Element, writing: Writing): string {
	const { tag, inside, attributes } = one;
	const { lost, marks } = writing;
	const text = () => written(inside, writing);
	const inItem = (nodes: readonly Node[]) => tidy(written(nodes, writing));
	if (tag === 'br') return '\n';
	if (tag === 'hr') return '\n\n';
	if (tag === 'img') return writing.media?.(attributes, '') ?? picture(attributes, lost);
	if (SOUNDS.test(tag))
		return writing.media?.(soundOf(one), writing.title) ?? without(REASONS.sound, lost);
	if (tag === 'span' && attributes.has('title'))
		return written(inside, { ...writing, title: attributes.get('title')! });
	if (tag === 'svg' || tag === 'object' || tag === 'iframe') return without(REASONS.picture, lost);
	if (tag === 'ul' || tag === 'ol')
		return `\n\n${listOf(inside, tag === 'ol' && marks, inItem)}\n\n`;
	if (tag === 'table') {
		lost.add(REASONS.table);
		return `\n\n${tableOf(inside, inItem)}\n\n`;
	}
	if (tag === 'anki-mathjax')
		return words(
			attributes.get('block') ? `\\[${raw(inside)}\\]` : `\\(${raw(inside)}\\)`,
			writing
		);
	if (BLOCKS.test(tag)) return `\n${tag === 'p' ? '\n' : ''}${text()}\n${tag === 'p' ? '\n' : ''}`;
	if (tag === 'pre') return marks ? `\n\n\`\`\`\n${raw(inside)}\n\`\`\`\n\n` : `\n${raw(inside)}\n`;
	if (!marks) return text();
	if (Object.hasOwn(MARKS, tag)) return enclosed(text(), MARKS[tag]!);
	if (tag === 'sub' || tag === 'sup') return lowered(raw(inside), text, tag === 'sub' ? '~' : '^');
	if (tag === 'code' || tag === 'kbd' || tag === 'tt') return code(raw(inside));
	if (tag === 'a') return link(attributes.get('href') ?? '', text(), lost);
	if (tag === 'ruby') return ruby(inside, writing);
	if (tag === 'u' || tag === 'font' || tag === 'mark') lost.add(REASONS.formatting);
	return text();
}

function without(why: Saying, lost: Set<Saying>): string {
	lost.add(why);
	return '';
}

/** Its description stands in its place. */
const picture = (attributes: ReadonlyMap<string, string>, lost: Set<Saying>) =>
	`${without(REASONS.picture, lost)}${altWords(attributes.get('alt') ?? '')}`;

/** All text in it, as it stands. */
const raw = (nodes: readonly Node[]): string =>
	nodes
		.map((node) => (typeof node === 'string' ? node : node.tag === 'br' ? '\n' : raw(node.inside)))
		.join('');

/** What is said over characters stands after them. */
const ruby = (inside: readonly Node[], writing: Writing): string =>
	inside
		.map((node) => {
			if (typeof node === 'string') return words(node, writing);
			if (node.tag === 'rp') return '';
			const text = written(node.inside, writing);
			return node.tag === 'rt' ? `（${text.trim()}）` : text;
		})
		.join('');
