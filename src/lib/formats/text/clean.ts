/** Text of a file as a deck may have it. */

/** Control characters, what overrides directions, what nobody sees, and what was lost before (see deck/file/hazards.ts). */
const UNWANTED =
	// oxlint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\u2060-\u2064\ufeff\ufffd-\uffff\u{e0000}-\u{e007f}]/gu;

/** Without what no text needs; lines end in one way, and stay where they are. */
export const legible = (text: string): string =>
	text
		.replace(/\r\n?/g, '\n')
		.replaceAll('\u00a0', ' ')
		.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
		.replace(UNWANTED, '');

/** A piece of text, without blanks around it. */
export const clean = (text: string): string => legible(text).trim();

/** On one line. */
export const oneLine = (text: string): string => clean(text).replace(/\s+/g, ' ');

/** Its beginning, to be shown where there is no room for more. */
export function beginning(text: string, most = 80): string {
	const line = oneLine(text.slice(0, most * 4));
	return line.length <= most ? line : `${line.slice(0, most).trim()}…`;
}
