/** Fields of a card as they stand in a form: lists are lines. */
import type { FactValue } from '#lib/own/list/row.ts';

/** Words, or a line for each of a list; nothing of what is neither. */
export const textIn = (value: unknown): string =>
	typeof value === 'string'
		? value
		: Array.isArray(value)
			? value.filter((one) => typeof one === 'string').join('\n')
			: '';

/** The list again; undefined where nothing is in it. */
export function linesOf(text: string): string[] | undefined {
	const lines = text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	return lines.length > 0 ? lines : undefined;
}

/** Wrong answers, a line each. */
export const wrongIn = (value: FactValue): string => wrongOf(value).map(wrongText).join('\n');

/** The same from such lines: what was said of one, such as why it is wrong, stays with it. */
export function withWrong(value: FactValue, text: string): { wrong: unknown[] | undefined } {
	const before = new Map(wrongOf(value).map((one) => [wrongText(one), one]));
	return { wrong: linesOf(text)?.map((line) => before.get(line) ?? line) };
}

const wrongOf = ({ wrong }: FactValue): unknown[] => (Array.isArray(wrong) ? wrong : []);
const wrongText = (one: unknown): string =>
	textIn(typeof one === 'string' ? one : Object(one).text);

/** Where in its source a fact stands. */
export const anchorAt = (value: FactValue): string => textIn(Object(firstAnchor(value)).at);

/** The source it stands in first; empty where there is none. */
export const anchorSource = (value: FactValue): string => textIn(Object(firstAnchor(value)).source);

/** The same in another source, or at another place of it; without words for that, it stands somewhere in its source. */
export function withAnchor(
	value: FactValue,
	change: Readonly<{ source?: string; at?: string | undefined }>
): { anchors: object[] } {
	const [, ...others] = anchorsIn(value);
	const all = Object.entries({ ...firstAnchor(value), ...change });
	const first = Object.fromEntries(all.filter(([, one]) => one !== undefined));
	return { anchors: [first, ...others] };
}

const anchorsIn = ({ anchors }: FactValue): object[] => (Array.isArray(anchors) ? anchors : []);
const firstAnchor = (value: FactValue): object => Object(anchorsIn(value)[0]) as object;
