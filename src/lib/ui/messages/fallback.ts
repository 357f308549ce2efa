/** What stands in for texts that a language lacks: English, text by text. */

type Texts = Readonly<Record<string, unknown>>;

/** A group of texts; a list is one text, since its items belong together. */
const isGroup = (value: unknown): value is Texts =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** The paths, such as `done.title`, of the texts that `own` lacks. */
export function missing(english: unknown, own: unknown, at: readonly string[] = []): string[] {
	if (own === undefined) return isGroup(english) ? lackedIn(english, {}, at) : [at.join('.')];
	return isGroup(english) && isGroup(own) ? lackedIn(english, own, at) : [];
}

const lackedIn = (english: Texts, own: Texts, at: readonly string[]) =>
	Object.keys(english).flatMap((key) => missing(english[key], own[key], [...at, key]));

/** All texts: `own` as far as it goes, `english` where it ends. */
export function withFallback<English>(english: English, own: unknown): English {
	if (own === undefined) return english;
	if (!isGroup(english) || !isGroup(own)) return own as English;
	return Object.fromEntries(
		Object.entries(english).map(([key, text]) => [key, withFallback(text, own[key])])
	) as English;
}

/** How many texts there are in a group of groups. */
export const countTexts = (texts: unknown): number => missing(texts, undefined).length;
