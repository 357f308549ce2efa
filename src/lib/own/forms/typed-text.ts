/** Values of a fact as text in a field, and the other way round. What cannot be read stays as it was typed. */

/** How such a field reads. */
export type TextType = 'line' | 'lines' | 'date' | 'dates' | 'number' | 'numbers';

interface Reading {
	text: (value: unknown) => string;
	/** Undefined where nothing is typed. */
	value: (text: string) => unknown;
}

const plain = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const one = (read: (text: string) => unknown): Reading => ({
	text: plain,
	value: (text) => (text.trim() === '' ? undefined : read(text))
});

const many = (read: (text: string) => unknown): Reading => ({
	text: (value) => (Array.isArray(value) ? value.map(plain).join('\n') : plain(value)),
	value: (text) => {
		const lines = text.split('\n').filter((line) => line.trim() !== '');
		return lines.length > 0 ? lines.map((line) => read(line.trim())) : undefined;
	}
});

const DAY_MONTH_YEAR = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;

/** A date as decks write it, where it is clear which is meant. */
export function dateIn(text: string): string {
	const typed = inFigures(text).trim();
	const [, day, month, year] = DAY_MONTH_YEAR.exec(typed) ?? [];
	return year === undefined ? typed : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

const SPACES = /[\s\u00a0\u202f’']/g;
const THOUSANDS_COMMA = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const THOUSANDS_POINT = /^-?\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^-?\d{1,3}(?:\.\d{3})+,\d+$/;
const DECIMAL_COMMA = /^-?\d+,\d+$/;
const PLAIN = /^-?\d+(?:\.\d+)?$/;

/** A number, however its thousands and decimals are set apart; the text where it is none. */
export function numberIn(text: string): number | string {
	const typed = inFigures(text).replace(SPACES, '').replace('−', '-');
	const written = THOUSANDS_COMMA.test(typed)
		? typed.replaceAll(',', '')
		: THOUSANDS_POINT.test(typed)
			? typed.replaceAll('.', '').replace(',', '.')
			: DECIMAL_COMMA.test(typed)
				? typed.replace(',', '.')
				: typed;
	const number = PLAIN.test(written) ? Number(written) : Number.NaN;
	return Number.isFinite(number) ? number : text;
}

const ARABIC = 0x0660;
const PERSIAN = 0x06f0;

/** Figures of other scripts as 0 to 9. */
const inFigures = (text: string): string =>
	text
		.replace(/[\u0660-\u0669]/g, (figure) => String(figure.charCodeAt(0) - ARABIC))
		.replace(/[\u06f0-\u06f9]/g, (figure) => String(figure.charCodeAt(0) - PERSIAN))
		.replaceAll('٫', '.')
		.replaceAll('٬', ',');

export const READINGS: Readonly<Record<TextType, Reading>> = {
	line: one((text) => text.replace(/\s*\n\s*/g, ' ')),
	lines: many((text) => text),
	date: one(dateIn),
	dates: many(dateIn),
	number: one(numberIn),
	numbers: many(numberIn)
};
