/** What authors are told of text that is not of its form. What goes to browsers is built without it (cli/wordless-plugin.ts). */

export const HYPHENATED = 'must be lower-case words joined by hyphens';
export const CAPITALS = 'must be two capital letters';
export const HTTPS = 'must be an https:// address';
export const HEXADECIMAL = 'must be 32 hexadecimal digits, in quotes';
export const LANGUAGE = 'must be a language tag, such as en or ar';
export const HOW_WRITTEN =
	'must be a year, year-month or year-month-day, such as 2022-03-02; long ago it is 476, 79 AD or 44 BC';

/** What is to be done about a number that is no year as it stands. */
export function notAYear(year: unknown): string {
	const number = Number(year);
	if (!Number.isInteger(number) || number > 9999) return 'must be a year, such as 2022';
	if (number < 0)
		return `is no year that everybody counts alike; write ${-number} BC if that is it`;
	if (number === 0) return 'is no year: 1 BC was followed by 1 AD; write one of them';
	return `may be short for another year; write ${number} AD, or all its figures, such as ${1900 + number}`;
}
