/** How far a language has come: what the build says of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Texts of a language. */
export interface Extent {
	/** How many there are in English. */
	texts: number;
	/** Which of them are English’s. */
	missing: readonly string[];
}

/** So many are named. */
const NAMED = 20;

/** What is missing, in lines: how many, and the first of them. */
export function howFar(language: string, extents: readonly Extent[]): string {
	const texts = extents.reduce((sum, one) => sum + one.texts, 0);
	const missing = extents.flatMap((one) => one.missing);
	const named = missing.slice(0, NAMED).map((path) => `\n  ${path}`);
	const more = missing.length > NAMED ? `\n  and ${missing.length - NAMED} more` : '';
	return `Texts in ${language}: ${texts - missing.length} of ${texts}${named.join('')}${more}`;
}

/** How many of the sentences about decks a language has (deck/saying.ts). */
export async function sentencesOf(
	folder: string,
	language: string,
	sentences: readonly string[]
): Promise<Extent> {
	const file = join(folder, language, 'deck-sentences.ts');
	const own = existsSync(file)
		? ((await import(pathToFileURL(file).href)) as { SENTENCES?: object }).SENTENCES
		: undefined;
	const missing = sentences.filter((text) => !Object.hasOwn(own ?? {}, text));
	return { texts: sentences.length, missing: missing.map((text) => `deck-sentences: ${text}`) };
}
