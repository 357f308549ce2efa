/** Text with marks as HTML, for programs that read that. */
import { hasMarks } from '#lib/deck/rich/marks.ts';
import { readRich } from '#lib/deck/rich/read.ts';
import type { Block, Inline } from '#lib/deck/rich/tree.ts';
import { plainOf } from '#lib/deck/rich/tree.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

/** A text of a deck as HTML; formulas between `\(` and `\)`. */
export function htmlOf(text: string): string {
	if (!hasMarks(text)) return escapedHtml(text);
	const blocks = readRich(text);
	const [only] = blocks;
	return only?.kind === 'paragraph' && blocks.length === 1
		? inlines(only.inside)
		: blocks.map(blockOf).join('');
}

/** A text of a deck without its marks. */
export const plainFor = (text: string): string => (hasMarks(text) ? plainOf(readRich(text)) : text);

function blockOf(block: Block): string {
	switch (block.kind) {
		case 'paragraph':
			return `<p>${inlines(block.inside)}</p>`;
		case 'list': {
			const tag = block.start === undefined ? 'ul' : 'ol';
			const begin = block.start === undefined || block.start === 1 ? '' : ` start="${block.start}"`;
			const items = block.items.map((item) => `<li>${itemOf(item)}</li>`).join('');
			return `<${tag}${begin}>${items}</${tag}>`;
		}
		case 'quotation':
			return `<blockquote>${block.inside.map(blockOf).join('')}</blockquote>`;
		case 'code':
			return `<pre>${escapedHtml(block.text)}</pre>`;
		case 'formula':
			return `<p>\\[${escapedHtml(block.tex)}\\]</p>`;
		default:
			return block satisfies never;
	}
}

function itemOf(blocks: readonly Block[]): string {
	const [only] = blocks;
	return only?.kind === 'paragraph' && blocks.length === 1
		? inlines(only.inside)
		: blocks.map(blockOf).join('');
}

const inlines = (inside: readonly Inline[]): string => inside.map(inlineOf).join('');

const TAGS = { strong: 'b', em: 'i', sub: 'sub', sup: 'sup', struck: 's' } as const;

function inlineOf(inline: Inline): string {
	switch (inline.kind) {
		case 'text':
			return escapedHtml(inline.text);
		case 'strong':
		case 'em':
		case 'sub':
		case 'sup':
		case 'struck':
			return `<${TAGS[inline.kind]}>${inlines(inline.inside)}</${TAGS[inline.kind]}>`;
		case 'code':
			return `<code>${escapedHtml(inline.text)}</code>`;
		case 'link':
			return `<a href="${escapedHtml(inline.to)}">${inlines(inline.inside)}</a>`;
		case 'formula':
			return `\\(${escapedHtml(inline.tex)}\\)`;
		case 'medium':
			return escapedHtml(inline.alt);
		case 'break':
			return '<br>';
		default:
			return inline satisfies never;
	}
}
