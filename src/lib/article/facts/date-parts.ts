/** Days and years as they are written in figures. */
import type { Token } from '#lib/article/read/tokens.ts';

const FIRST_YEAR = 1000;
const LAST_YEAR = 2199;
const DAY_MS = 86_400_000;
export const shifted = (day: string, days: number) =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

export const yearOf = (token: Token | undefined): number | undefined => {
	if (!token || !/^[\d٠-٩]{4}$/.test(token.text)) return undefined;
	const year = Number(westernDigits(token.text));
	return year >= FIRST_YEAR && year <= LAST_YEAR ? year : undefined;
};

export const dayOf = ({ text }: Token): number | undefined => {
	const day = /^(\d{1,2}|[٠-٩]{1,2})(?:st|nd|rd|th|er|º|ª)?$/.exec(text)?.[1];
	const number = day === undefined ? 0 : Number(westernDigits(day));
	return number >= 1 && number <= 31 ? number : undefined;
};

/** Arabic figures as those that Number() reads. */
export const westernDigits = (text: string): string =>
	text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15));

export const isDay = (year: number, month: number, day: number): boolean => {
	const date = new Date(Date.UTC(2000, month - 1, day));
	date.setUTCFullYear(year);
	return month >= 1 && month <= 12 && date.getUTCDate() === day;
};

export const iso = (year: number, month: number, day?: number) =>
	[
		String(year),
		String(month).padStart(2, '0'),
		...(day === undefined ? [] : [String(day).padStart(2, '0')])
	].join('-');

/** 44 BC is the year -43, as ISO 8601 counts; AD 79 and 79 AD are 79. */
export function eraYear(
	tokens: readonly Token[],
	at: number
): { length: number; date: string } | undefined {
	const [first = '', second = ''] = [tokens[at]?.text, tokens[at + 1]?.text];
	const behind = /^\d{1,4}$/.test(first) && /^(?:BC|BCE|AD|CE)$/.test(second);
	const figures = behind
		? first
		: /^(?:AD|CE)$/.test(first) && /^\d{1,4}$/.test(second)
			? second
			: '';
	if (figures === '' || Number(figures) === 0) return undefined;
	const year = behind && second.startsWith('B') ? Number(figures) - 1 : Number(figures);
	const minus = behind && second.startsWith('B') && year > 0 ? '-' : '';
	return { length: 2, date: `${minus}${String(year).padStart(4, '0')}` };
}
