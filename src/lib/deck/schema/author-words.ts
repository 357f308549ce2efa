/** What authors are told of text that is not of its form. What goes to browsers is built without it (cli/wordless-plugin.ts). */
import { inEnglish, say, type Saying } from '#lib/deck/saying.ts';

const FORMS = {
	hyphenated: say`must be lower-case words joined by hyphens`,
	capitals: say`must be two capital letters`,
	https: say`must be an https:// address`,
	hexadecimal: say`must be 32 hexadecimal digits, in quotes`,
	language: say`must be a language tag, such as en or ar`,
	picture: say`must be a picture and nothing else, such as \`![The lander from the side](media/lander.jpg)\``,
	date: say`must be a year, year-month or year-month-day, such as 2022-03-02; long ago it is 476, 79 AD or 44 BC`
};

export const HYPHENATED = inEnglish(FORMS.hyphenated);
export const CAPITALS = inEnglish(FORMS.capitals);
export const HTTPS = inEnglish(FORMS.https);
export const HEXADECIMAL = inEnglish(FORMS.hexadecimal);
export const LANGUAGE = inEnglish(FORMS.language);
export const PICTURE = inEnglish(FORMS.picture);
export const HOW_WRITTEN = inEnglish(FORMS.date);

/** What is to be done about a number that is no year as it stands. */
export const notAYear = (year: unknown): string => inEnglish(noYear(year));

function noYear(year: unknown): Saying {
	const number = Number(year);
	if (!Number.isInteger(number) || number > 9999) return say`must be a year, such as 2022`;
	if (number < 0)
		return say`is no year that everybody counts alike; write ${-number} BC if that is it`;
	if (number === 0) return say`is no year: 1 BC was followed by 1 AD; write one of them`;
	return say`may be short for another year; write ${number} AD, or all its figures, such as ${1900 + number}`;
}

/** What was said of a value, so that it can be said in another language; the words themselves where nobody here said them. */
export function authorSaying(message: string, value: unknown): Saying {
	const known = [...Object.values(FORMS), noYear(value)];
	return known.find((one) => inEnglish(one) === message) ?? say`${message}`;
}
