/** Digits are 0 to 9 wherever Arabic is read: decks are written with them, and both halves of the Arab world read them. */
export const LOCALE = 'ar-u-nu-latn';
/** A line never ends between a number and its unit. */
const NO_BREAK = '\u00a0';

/** "1,234.5": with so many decimals at most. */
export const number = (n: number, decimals = 0): string =>
	new Intl.NumberFormat(LOCALE, { maximumFractionDigits: decimals }).format(n);

/** "0.50", "-0.12": with exactly two decimals. */
export const hundredths = (n: number): string =>
	new Intl.NumberFormat(LOCALE, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(n);

/** Of a share from 0 to 1: "90%". */
export const percent = (share: number): string => outOfHundred(Math.round(share * 100));

/** Of so many of a hundred: "90%", with the marks that keep the sign at its number. */
export const outOfHundred = (n: number): string =>
	new Intl.NumberFormat(LOCALE, { style: 'percent' }).format(n / 100);

/** "20 د". */
export const minutes = (n: number): string => `${number(n)}${NO_BREAK}د`;
/** "2 س". */
export const hours = (n: number): string => `${number(n)}${NO_BREAK}س`;
/** "45 ث". */
export const seconds = (n: number): string => `${number(n)}${NO_BREAK}ث`;
