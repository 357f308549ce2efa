/** Of what came from elsewhere: whether it is what the schemas allow, without the weight of a parser. */

/** Whether a value is one of those that are allowed. */
export type Rule = (value: unknown) => boolean;

/** An object whose fields may be anything. */
export type Fields = Readonly<Record<string, unknown>>;

export const within =
	(least: number, most: number): Rule =>
	(n) =>
		typeof n === 'number' && n >= least && n <= most;

export const whole = (least: number, most: number): Rule => {
	const isWithin = within(least, most);
	return (n) => Number.isSafeInteger(n) && isWithin(n);
};

/** A share of something, 0..1. */
export const share = within(0, 1);

/** @param most characters */
export const text =
	(most: number, least = 1): Rule =>
	(value) =>
		typeof value === 'string' && value.length >= least && value.length <= most;

/** As `text`, without the spaces around it. */
export const trimmed = (most: number): Rule => {
	const isText = text(most);
	return (value) => typeof value === 'string' && isText(value.trim());
};

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

export const cardKey = text(300);
