/** Letters that give a name away, and a name that gives its letters away. */
import { initialsOf } from '#lib/deck/words/name-forms.ts';

/** A question about what letters stand for has them in it. */
const ABOUT_LETTERS =
	/\bstands? for\b|\babbreviat|\bacronym|\binitials\b|\bshort for\b|\bin full\b|\bsteht für\b|\babkürzung|\bausgeschrieben|\bsigle|\babréviation|\bacronyme|\bsiglas?\b|\babreviatura|\bsignifican? |расшифров|сокращ/iu;
/** Letters in the question that are the answer's, or words whose letters are the answer. */
export function initials(
	names: readonly string[],
	words: readonly string[],
	shown: readonly string[]
): string | undefined {
	if (shown.some((text) => ABOUT_LETTERS.test(text))) return undefined;
	const letters = names.flatMap(initialsOf).find((short) => words.includes(short));
	if (letters !== undefined) return letters.toUpperCase();
	// Two letters may be a word of their own ("us"), but not as they are written here.
	const pair = names
		.filter((one) => /^\p{Lu}{2}$/u.test(one))
		.find((two) =>
			shown.some((text) =>
				new RegExp(`(?<![\\p{L}\\p{N}])${two}(?![\\p{L}\\p{N}])`, 'u').test(text)
			)
		);
	if (pair !== undefined) return pair;
	for (const name of names.filter((one) => /^\p{Lu}{3,8}$/u.test(one)))
		for (const text of shown) {
			const run = runWithInitials(text, name);
			if (run !== undefined) return run;
		}
	return undefined;
}

/** Words in a row, each with a capital, that begin with the letters of an abbreviation. */
function runWithInitials(text: string, letters: string): string | undefined {
	const capitals = text.match(/\p{Lu}[\p{L}\p{M}’'-]*/gu) ?? [];
	for (let i = 0; i + letters.length <= capitals.length; i++) {
		const run = capitals.slice(i, i + letters.length);
		if (run.every((word) => word.length > 2) && run.map((word) => word[0]).join('') === letters)
			return run.join(' ');
	}
	return undefined;
}
