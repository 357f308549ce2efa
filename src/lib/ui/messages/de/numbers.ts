/** A line never ends between a number and its sign. */
const NO_BREAK = '\u00a0';

/** "1.234,5": with a comma before decimals, of which there are at most so many. */
export const number = (n: number, decimals = 0): string =>
	new Intl.NumberFormat('de', { maximumFractionDigits: decimals }).format(n);

/** "0,50", "−0,12": with exactly two decimals, and the minus sign of print. */
export const hundredths = (n: number): string =>
	new Intl.NumberFormat('de', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
		.format(n)
		.replace('-', '−');

/** Of so many of a hundred: "90 %". */
export const outOfHundred = (n: number): string => `${number(n)}${NO_BREAK}%`;

/** Of a share from 0 to 1: "90 %". */
export const percent = (share: number): string => outOfHundred(Math.round(share * 100));

/** "20 min". */
export const minutes = (n: number): string => `${number(n)}${NO_BREAK}min`;
