/**
 * Where something is, in languages that decline its name: "в Москве", "w Gdańsku", "στην Πελοπόννησο". Behind a
 * preposition a name may have another ending.
 */
import { tongue, wordsIn } from '#lib/question/key.ts';

const CYRILLIC = /[аяуюеиыоьіїє]{1,2}(?:м|х|в)?$/u;
const LATIN = /(?:iach|ach|em|[aeiouy])$/;

/** By language: prepositions, and the endings that stand behind them; normalised. */
const LANGUAGES: Readonly<Record<string, readonly [before: RegExp, ending: RegExp]>> = {
	ru: [/^(?:в|во|на|из|под|у)$/, CYRILLIC],
	uk: [/^(?:в|у|на|з|із|під)$/, CYRILLIC],
	sr: [/^(?:у|на|из)$/, CYRILLIC],
	pl: [/^(?:w|we|na|z|pod)$/, LATIN],
	cs: [/^(?:v|ve|na|z)$/, LATIN],
	sk: [/^(?:v|vo|na|z)$/, LATIN],
	hr: [/^(?:u|na|iz)$/, LATIN],
	el: [/^(?:στο|στη|στην|στον|στα|στισ|στουσ|απο)$/, /[αεηιουω]{1,2}σ?$/]
};
/** What is left of a word is no name below that. */
const STEM = 3;

/** Without its ending, and without a vowel that endings drive out: Орёл, в Орле. */
const stemsOf = (word: string, ending: RegExp): string[] => {
	const stem = word.replace(ending, '');
	if (stem.length < STEM) return [word];
	// Częstochowa, w Częstochowie: an i makes the letter before it soft.
	return [
		stem,
		stem.replace(/[ео](?=[лнкцр]$)/, ''),
		...(stem.length > STEM ? [stem.replace(/i$/, '')] : [])
	];
};

/** Whether a text is one of the names behind a preposition, in the case that it asks for. */
export function isPlacedIn(text: string, spellings: readonly string[], lang: string): boolean {
	const language = tongue(lang);
	const [before, ending] = (Object.hasOwn(LANGUAGES, language) && LANGUAGES[language]) || [];
	const [first = '', ...words] = wordsIn(text, lang);
	if (!before || !ending || words.length === 0 || !before.test(first)) return false;
	return spellings.some((spelling) => {
		const name = wordsIn(spelling, lang);
		return (
			name.length === words.length &&
			name.every((word, at) => {
				const given = stemsOf(words[at] ?? '', ending);
				return stemsOf(word, ending).some((stem) => given.includes(stem));
			})
		);
	});
}
