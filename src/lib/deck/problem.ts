import { inEnglish, type Saying } from './saying.ts';

/** Something wrong with a deck file, where it is, and what to do about it. */
export interface Problem {
	file: string;
	/** Counted from 1. */
	line: number;
	/** Counted from 1. */
	column: number;
	/** Where in the deck: `facts[cis-members].asOf`. Empty for the file as a whole. */
	path: string;
	/** In English. */
	message: string;
	/** The same, for whoever reads another language. */
	says: Saying;
}

/** Keys and indices from the root of a deck. */
export type Path = readonly (string | number)[];

/** Something a proof found, before its place in the file is looked up. */
export interface Finding {
	path: Path;
	message: Saying;
	/** Whether the key is to blame, not the value. */
	atKey?: boolean;
	severity?: 'warning';
	/** Whether it is an id that cannot be one: that there is no such thing goes without saying, or says more. */
	malformed?: true;
}

/** A problem at a place of a file. */
export const problem = (
	file: string,
	{ line, column }: { line: number; column: number },
	says: Saying,
	path = ''
): Problem => ({ file, line, column, path, message: inEnglish(says), says });

/** `file:line:column path: message`, as editors and terminals make links of. */
export const problemText = (one: Problem): string => `${placeText(one)}: ${one.message}`;

/** The same with the message in another language. */
export const problemTextIn = (one: Problem, words: (says: Saying) => string): string =>
	`${placeText(one)}: ${words(one.says)}`;

const placeText = ({ file, line, column, path }: Problem) =>
	`${file}:${line}:${column}${path && ` ${path}`}`;

/** A path for people: facts and groups by their ids, where they have one. */
export function pathText(path: Path, root: unknown): string {
	let text = '';
	let here = root;
	for (const step of path) {
		here = childOf(here, step);
		if (typeof step === 'number') text += `[${idOf(here) ?? step}]`;
		else text += text === '' ? step : `.${step}`;
	}
	return text;
}

/** The value at a path of plain data; undefined where there is none. */
export const valueAt = (root: unknown, path: Path): unknown => path.reduce<unknown>(childOf, root);

function childOf(value: unknown, step: string | number): unknown {
	if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
	return (value as Record<string | number, unknown>)[step];
}

function idOf(value: unknown): string | undefined {
	const id = childOf(value, 'id');
	return typeof id === 'string' && id.length <= 64 ? id : undefined;
}
