/** Of what came from elsewhere: whether it is what the schemas allow, without the weight of a parser. */

/** Whether a value is one of those that are allowed. */
export type Rule = (value: unknown) => boolean;

/** An object whose fields may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

export const isWithin = (n: unknown, least: number, most: number): boolean =>
	typeof n === 'number' && n >= least && n <= most;

export const isWhole = (n: unknown, least: number, most: number): boolean =>
	Number.isSafeInteger(n) && isWithin(n, least, most);

/** @param most characters */
export const isText = (value: unknown, most: number, least = 1): boolean =>
	typeof value === 'string' && value.length >= least && value.length <= most;

export const within =
	(least: number, most: number): Rule =>
	(n) =>
		isWithin(n, least, most);

export const whole =
	(least: number, most: number): Rule =>
	(n) =>
		isWhole(n, least, most);

/** A share of something, 0..1. */
export const share = within(0, 1);

/** @param most characters */
export const text =
	(most: number, least = 1): Rule =>
	(value) =>
		isText(value, most, least);

/** As `text`, without the spaces around it. */
export const trimmed =
	(most: number): Rule =>
	(value) =>
		typeof value === 'string' && isText(value.trim(), most);

/** A list of at most so many, each by a rule. */
export const list =
	(rule: Rule, most: number, least = 0): Rule =>
	(all) =>
		Array.isArray(all) &&
		all.length >= least &&
		all.length <= most &&
		all.every((one) => rule(one));

/** An object, with whatever else in it. */
export const fields = (rules: Readonly<Record<string, Rule>>): Rule => {
	const all = Object.entries(rules);
	return (value) =>
		typeof value === 'object' &&
		value !== null &&
		!Array.isArray(value) &&
		all.every(([key, rule]) => rule((value as Fields)[key]));
};

export const maybe =
	(rule: Rule): Rule =>
	(value) =>
		value === undefined || rule(value);

/** The longest id of a card, characters. */
export const CARD_KEY = 300;
export const cardKey = text(CARD_KEY);
