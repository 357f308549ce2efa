import { keyOf } from './key.ts';
import { oneEditApart } from './one-edit.ts';

/** Shorter names are spelt right or not at all: Iran, Iraq, Mali, Malta. */
const FORGIVING = 5;

export type Spelling = 'right' | 'slip' | 'other';

/** Names as they are compared: those that would be right, and those that never may be. */
export interface Names {
	lang: string;
	right: ReadonlySet<string>;
	never: ReadonlySet<string>;
}

/** Prepares the names of one answer. What is right is not its own rival. */
export function namesOf(
	accepted: readonly string[],
	rivals: readonly string[],
	lang: string
): Names {
	const keys = (names: readonly string[]) =>
		new Set(names.map((name) => keyOf(name, lang)).filter((key) => key !== ''));
	const right = keys(accepted);
	const never = keys(rivals);
	for (const key of right) never.delete(key);
	return { lang, right, never };
}

/** The keys a text can be read as: as it stands, and "Korea, South" the other way round. */
export function keysOf(text: string, lang: string): string[] {
	const comma = text.indexOf(',');
	const keys = [keyOf(text, lang)];
	if (comma > 0 && comma === text.lastIndexOf(',')) {
		keys.push(keyOf(`${text.slice(comma + 1)} ${text.slice(0, comma)}`, lang));
	}
	return keys.filter((key) => key !== '');
}

const digits = (key: string) => key.replace(/\D+/g, ' ').trim();
const letters = (key: string) => key.replace(/[^\p{L}]/gu, '').length;

/**
 * Reads a text as a name. One slip is forgiven in a name of five letters or more, never in its
 * digits (G20 is not G7), and never when another name is as near: Niger is not Nigeria.
 */
export function spell(text: string, names: Names): Spelling {
	const keys = keysOf(text, names.lang);
	if (keys.some((key) => names.right.has(key))) return 'right';
	const [key] = keys;
	if (key === undefined || keys.some((one) => names.never.has(one))) return 'other';
	const near = (name: string) => oneEditApart(key, name);
	const slipped = [...names.right].some(
		(name) => letters(name) >= FORGIVING && digits(name) === digits(key) && near(name)
	);
	return slipped && ![...names.never].some(near) ? 'slip' : 'other';
}
