/** Text with marks as HTML, for programs that read that. */
import { hasMarks } from '#lib/deck/rich/marks.ts';
import { readRich } from '#lib/deck/rich/read.ts';
import type { Block, Inline } from '#lib/deck/rich/tree.ts';
import { plainOf } from '#lib/deck/rich/tree.ts';
import type { DrawMedium } from '#lib/formats/media/going.ts';
import { escapedHtml } from '#lib/formats/xml/read-xml.ts';

/**
 * A text of a deck as HTML; formulas between `\(` and `\)`.
 *
 * @param draw what pictures and sounds are drawn as; absent: their words
 */
export function htmlOf(text: string, draw: DrawMedium = () => undefined): string {
	return hasMarks(text) ? itemOf(readRich(text), draw) : escapedHtml(text);
}

/** A text of a deck without its marks. */
export const plainFor = (text: string): string => (hasMarks(text) ? plainOf(readRich(text)) : text);

function blockOf(block: Block, draw: DrawMedium): string {
	switch (block.kind) {
		case 'paragraph':
			return `<p>${inlines(block.inside, draw)}</p>`;
		case 'list': {
			const tag = block.start === undefined ? 'ul' : 'ol';
			const begin = block.start === undefined || block.start === 1 ? '' : ` start="${block.start}"`;
			const items = block.items.map((item) => `<li>${itemOf(item, draw)}</li>`).join('');
			return `<${tag}${begin}>${items}</${tag}>`;
		}
		case 'quotation':
			return `<blockquote>${block.inside.map((one) => blockOf(one, draw)).join('')}</blockquote>`;
		case 'code':
			return `<pre>${escapedHtml(block.text)}</pre>`;
		case 'formula':
			return `<p>\\[${escapedHtml(block.tex)}\\]</p>`;
		default:
			return block satisfies never;
	}
}

function itemOf(blocks: readonly Block[], draw: DrawMedium): string {
	const [only] = blocks;
	return only?.kind === 'paragraph' && blocks.length === 1
		? inlines(only.inside, draw)
		: blocks.map((one) => blockOf(one, draw)).join('');
}

const inlines = (inside: readonly Inline[], draw: DrawMedium): string =>
	inside.map((one) => inlineOf(one, draw)).join('');

const TAGS = { strong: 'b', em: 'i', sub: 'sub', sup: 'sup', struck: 's' } as const;

function inlineOf(inline: Inline, draw: DrawMedium): string {
	switch (inline.kind) {
		case 'text':
			return escapedHtml(inline.text);
		case 'strong':
		case 'em':
		case 'sub':
		case 'sup':
		case 'struck':
			return `<${TAGS[inline.kind]}>${inlines(inline.inside, draw)}</${TAGS[inline.kind]}>`;
		case 'code':
			return `<code>${escapedHtml(inline.text)}</code>`;
		case 'link':
			return `<a href="${escapedHtml(inline.to)}">${inlines(inline.inside, draw)}</a>`;
		case 'formula':
			return `\\(${escapedHtml(inline.tex)}\\)`;
		case 'medium':
			return draw(inline.id, inline.alt, inline.marks) ?? escapedHtml(inline.alt);
		case 'break':
			return '<br>';
		default:
			return inline satisfies never;
	}
}
