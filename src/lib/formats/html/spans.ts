/** Marks within a line, where they are read as meant. */
import type { Saying } from '#lib/deck/saying.ts';
import { REASONS } from '#lib/formats/reasons.ts';
import { escaped } from '#lib/formats/text/rich-text.ts';

/** A piece that can be lowered or raised (deck/rich/read.ts). */
const SHORT = /^[+−–-]?[\p{L}\p{N}.,()]{1,20}[+−–-]?$/u;

/** Blanks stay outside of marks. */
export function enclosed(text: string, mark: string): string {
	const inner = text.trim();
	if (inner === '' || /\n\s*\n/.test(inner)) return text;
	const at = text.indexOf(inner);
	return `${text.slice(0, at)}${mark}${inner}${mark}${text.slice(at + inner.length)}`;
}

/** Below or above the line, where it is short enough to be drawn so. */
export const lowered = (inner: string, text: () => string, mark: string) =>
	SHORT.test(inner.trim()) ? `${mark}${inner.trim()}${mark}` : text();

/** Code within a line. */
export const code = (inner: string) =>
	inner.trim() === '' || inner.includes('`') ? escaped(inner) : `\`${inner.trim()}\``;

/** A link, where it leads somewhere by https; else its words. */
export function link(href: string, text: string, lost: Set<Saying>): string {
	const to = href.trim();
	if (text.trim() !== '' && /^https:\/\/[^\s()<>"\\]+$/.test(to) && !/[[\]\n]/.test(text))
		return `[${text.trim()}](${to})`;
	if (to !== '' && !to.startsWith('#')) lost.add(REASONS.link);
	return text;
}
