/** Plain text where marks would be read: as it stands, or with a backslash before each sign that could be one. */
import { hasMarks } from '#lib/deck/rich/marks.ts';

/** Signs that may be marks within a line. */
const SIGNS = /[\\*_`~^$[\]]/g;
/** What makes a line something else where there are several. */
const BEGINS = /^([ \t]*)([-+*>#=|:]|~~~|```|\d{1,9}(?=[.)]\s))/gm;

/** A backslash, or signs that could enclose something. */
const TWICE = /([*_~`^$])[^]*\1|\\|\]\(/;

/** Text without marks, so that it is drawn letter by letter. */
export function escaped(text: string): string {
	if (!hasMarks(text)) return text;
	// Over several lines marks may enclose more than one line tells.
	const signs = !text.includes('\n') || TWICE.test(text);
	const within = signs ? text.replace(SIGNS, '\\$&') : text;
	if (!text.includes('\n')) return within;
	return within
		.replace(/^[ \t]{4,}/gm, '   ')
		.replace(BEGINS, (_, blanks: string, sign: string) =>
			/\d/.test(sign) ? `${blanks}${sign}\\` : `${blanks}\\${sign}`
		);
}
