/**
 * What gives away that a word is a family name or a father's: endings that many languages make them
 * with. No ending proves anything of one word; those of most words of a column do.
 */

/** Written together, as they stand without the accents of Latin letters. */
const FAMILY =
	/(?:[оеё]ва?|[иы]на?|[сц]к[иі]й|ський|цький|[сц]кая|[сц]ька|енко|[йь]ко|чук|їв|янц|швили|дзе|заде|зода|оглы|пур|(?:o|e|ye)va?|[iy]na|[sc]k[iy]|[sc]ky[iy]|skaya|[sc]ka|enko|chuk|czyk|wicz|ova|escu|eanu|shvili|dze|janyan|nyan|zade|zoda|sson|dottir|datter|ersen|nsen|mann|meier|poulos|opoulou|idis|yildiz|ян|ძე|შვილი|ყან|յան)$/iu;

const FATHER =
	/(?:ович|евич|ьич|овна|евна|ична|івна|ївна|ovich|evich|ovna|evna|ivna|oglu|oghlu|o'?g'?li|qizi|kizi|kyzy|gyzy|қызы|ұлы|уулу|кызы|оглы)$/iu;

/** A family name has to end so in so many cases, and so many more than the other column's words do. */
const MOST = 0.5;
const MORE = 0.3;

/** Of two lists of words, which one holds the family names; undefined if the words do not tell. */
export function familyAmong(
	one: readonly string[],
	other: readonly string[]
): 'one' | 'other' | undefined {
	const [a, b] = [share(one, FAMILY), share(other, FAMILY)];
	if (a >= MOST && a - b >= MORE) return 'one';
	return b >= MOST && b - a >= MORE ? 'other' : undefined;
}

/** Whether these are names made of the father's. */
export const areFathers = (words: readonly string[]): boolean => share(words, FATHER) >= MOST;

function share(words: readonly string[], ending: RegExp): number {
	if (words.length === 0) return 0;
	const ends = words.filter((word) => [...word].length > 4 && ending.test(plain(word)));
	return ends.length / words.length;
}

/** Without the accents of Latin letters. */
const plain = (word: string): string =>
	word
		.trim()
		.normalize('NFD')
		.replaceAll(/[\u0300-\u0305\u0307-\u036f]/g, '')
		.normalize('NFC');
