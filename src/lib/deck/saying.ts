/**
 * What is said of a deck, so that it can be said in any language: the English sentence with numbers where something is filled in,
 * and what that is. The sentence is the key under which other languages have theirs (ui/messages/<language>/problems.ts).
 */

/** What is filled in: a deck's own words, a number as decks write it, one as the reader does, or words that are translated themselves. */
export type Given = string | number | { readonly count: number } | Saying;

type Translate = (text: string) => string | ((...given: string[]) => string) | undefined;

export interface Saying {
	/** In English: `asks for {0}, but {1} are listed`. */
	readonly text: string;
	readonly given: readonly Given[];
}

/** A sentence as it is written: say`asks for ${word}, but ${size} are listed`. */
export const say = (parts: TemplateStringsArray, ...given: readonly Given[]): Saying => ({
	text: textOf(parts),
	given
});

/** The key of a sentence, from what stands between that which is filled in. */
export const textOf = (parts: readonly string[]): string =>
	parts.map((part, i) => (i === 0 ? part : `{${i - 1}}${part}`)).join('');

const PLACE = /\{(\d)\}/g;

/**
 * A sentence in words.
 *
 * @param translate another language's sentence for an English one, with the same numbers in it, or what makes one; undefined: it
 * has none, and English stands in
 * @param locale for numbers
 */
export function inWords(
	{ text, given }: Saying,
	translate: Translate = () => undefined,
	locale = 'en'
): string {
	const words = given.map((one) => {
		if (typeof one !== 'object') return String(one);
		return 'count' in one ? one.count.toLocaleString(locale) : inWords(one, translate, locale);
	});
	const own = translate(text);
	if (typeof own === 'function') return own(...words);
	return (own ?? text).replace(PLACE, (_, place: string) => words[Number(place)] ?? '');
}

/** In English. */
export const inEnglish = (saying: Saying): string => inWords(saying);

/** Several things after each other: “a and b”. */
export const allOf = (things: readonly Given[]): Given =>
	things.slice(1).reduce((before, one) => say`${before} and ${one}`, things[0] ?? '');

/** One of several things: “a or b”. */
export const oneOf = (things: readonly Given[]): Given =>
	things.slice(1).reduce((before, one) => say`${before} or ${one}`, things[0] ?? '');
