/** HTML as the text with marks that decks know; what has no place in it is named. */
import { readRich } from '#lib/deck/rich/read.ts';
import { plainOf } from '#lib/deck/rich/tree.ts';
import type { Saying } from '#lib/deck/saying.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { clean } from '#lib/formats/text/clean.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';
import { runsOf } from './math.ts';
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

/** As a side of a card, a note, a wrong answer. */
export function richOf(html: string): Text {
	const plain = plainTextOf(html);
	if (plain.text.length > LONGEST) return plain;
	if (!/[<&]|\\[([]|\[(?:\$|latex\])/.test(html))
		return { text: escaped(plain.text), changes: plain.changes };
	const lost = new Set<Saying>();
	const text = tidy(written(readHtml(html), { marks: true, lost }));
	// Marks that would not be read as meant are worth less than the words.
	if (wordsOf(plainOf(readRich(text))) === wordsOf(plain.text)) return { text, changes: [...lost] };
	return { text: escaped(plain.text), changes: [...plain.changes, REASONS.formatting] };
}

/** As words alone. */
export function plainTextOf(html: string): Text {
	const lost = new Set<Saying>();
	const text = /[<&]/.test(html) ? written(readHtml(html), { marks: false, lost }) : html;
	return { text: tidy(text), changes: [...lost] };
}

/** On one line, as words alone. */
export function lineOf(html: string): Text {
	const { text, changes } = plainTextOf(html);
	return { text: text.replace(/\s+/g, ' '), changes };
}

/** Signs apart: how a formula or a list is drawn as words differs. */
const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

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
	if (tag === 'br') return '\n';
	if (tag === 'hr') return '\n\n';
	if (tag === 'img') return picture(attributes, lost);
	if (SOUNDS.test(tag)) return without(REASONS.sound, lost);
	if (tag === 'svg' || tag === 'object' || tag === 'iframe') return without(REASONS.picture, lost);
	if (tag === 'ul' || tag === 'ol') return `\n\n${list(inside, tag, writing)}\n\n`;
	if (tag === 'table') return `\n\n${table(one, writing)}\n\n`;
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

/** Its description, where it has one that is not but the name of a file. */
function picture(attributes: ReadonlyMap<string, string>, lost: Set<Saying>): string {
	lost.add(REASONS.picture);
	const alt = (attributes.get('alt') ?? '').trim();
	return alt === '' || /\.\w{2,4}$/.test(alt) ? '' : ` ${escaped(alt)} `;
}

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

const list = (nodes: readonly Node[], tag: string, writing: Writing): string =>
	nodes
		.filter((node): node is Element => typeof node !== 'string' && node.inside.length > 0)
		.map((item, i) => {
			const text = tidy(written(item.inside, writing)).replace(/\n+/g, '\n  ');
			return `${tag === 'ol' && writing.marks ? `${i + 1}.` : '-'} ${text}`;
		})
		.join('\n');

/** Row by row, with bars between. */
function table(one: Element, writing: Writing): string {
	writing.lost.add(REASONS.table);
	const rows: string[] = [];
	const walk = (nodes: readonly Node[]) => {
		for (const node of nodes) {
			if (typeof node === 'string') continue;
			if (node.tag !== 'tr') walk(node.inside);
			else
				rows.push(
					node.inside
						.filter((cell): cell is Element => typeof cell !== 'string')
						.map((cell) => tidy(written(cell.inside, writing)).replace(/\s+/g, ' '))
						.join(' | ')
				);
		}
	};
	walk(one.inside);
	return rows.join('\n');
}
