/**
 * Which differences between two words are slips of the pen, and which make another word. Units is
 * not unity, Stern not Stein, Prussia not Russia, Granada not Grenada: in a short word one letter
 * makes all the difference, the first letter stands in any, and of letters changed for others only
 * those count as slips that sound or are doubled alike.
 */
import { oneEditApart } from '#lib/question/one-edit.ts';

/** Letters changed for each other by who writes as they hear. */
const ALIKE = new Set(
	['ck', 'cq', 'cs', 'kq', 'sz', 'vw', 'iy', 'ij', 'jy', 'mn', 'иы', 'иі', 'зс'].flatMap((pair) => [
		pair,
		[...pair].toReversed().join('')
	])
);
const VOWELS = /^[aeiouyаеиоуыэюяіїє]$/;

/** How long a word must be for a kind of slip; names bear more than other words do. */
interface Least {
	swap: number;
	doubling: number;
	alike: number;
	letter: number;
	vowel: number;
}
const NAME: Least = { swap: 5, doubling: 5, alike: 6, letter: 7, vowel: 8 };
/** One of several words that are right says less than a word alone. */
const OF_MANY: Least = { swap: 6, doubling: 6, alike: 7, letter: 8, vowel: 8 };
const WORD: Least = { swap: 7, doubling: 8, alike: 8, letter: 9, vowel: Infinity };

/** From so many letters on, a word is known by its sound. */
const HEARD = 8;
const heard = (word: string) => word.replace(/ph/g, 'f');

/** Endings that few can spell: independence, relevant, responsible. */
const ENDING = /(?:[ae]nce|[ae]nt|[ai]ble|[ae]ncy)s?$/;

/**
 * Whether `typed` is `word` with one slip. Both are normalised.
 *
 * @param name that the word is a proper name
 * @param long that it is one of several, so that the others say what is meant
 */
export function oneSlip(typed: string, word: string, name: boolean, long = false): boolean {
	// Who writes as they hear: fotosynthesis.
	if (word.length >= HEARD && typed !== word && heard(typed) === heard(word)) return true;
	// Katherine, Carl: of first letters these two alone sound alike.
	if (name && typed.slice(1) === word.slice(1) && /^[ck]{2}$/.test(`${typed[0]}${word[0]}`))
		return word.length >= (long ? 4 : 6);
	// Three in a row are nobody's spelling.
	if (/(.)\1\1/.test(typed) && typed.replace(/(.)\1\1/g, '$1$1') === word) return true;
	if (typed[0] !== word[0] || !oneEditApart(typed, word)) return false;
	const length = word.length;
	const least = name ? NAME : long ? OF_MANY : WORD;
	let at = 0;
	while (typed[at] === word[at]) at++;
	const [given = '', wanted = ''] = [typed[at], word[at]];
	if (typed.length !== length) {
		const longer = typed.length > length ? typed : word;
		const extra = longer[at];
		// Few hear an h behind a consonant: Ghengis, Charta.
		const silent = extra === 'h' && name && /[cgkrt]/.test(longer[at - 1] ?? '');
		// Bismark: ck is a double k.
		const hard = extra === 'c' && longer[at + 1] === 'k';
		const doubled = hard || silent || extra === longer[at - 1] || extra === longer[at + 1];
		// Of a long name the last letter is easily left out: Versaille, Netherland.
		if (at === typed.length && longer === word && length >= (name ? 10 : 14)) return true;
		// An ending makes another word: German of Germany, Gorbacheva, Abenteurer.
		if (
			!doubled &&
			(at >= longer.length - 1 || (!name && longer === typed && at >= longer.length - 3))
		)
			return false;
		// Koffi Annan: the other words say who is meant.
		const known = Number(long && name);
		return length >= (doubled ? least.doubling - 2 * known : least.letter - known);
	}
	if (typed.slice(at + 1) !== word.slice(at + 1))
		return length >= least.swap && (name || at + 2 < length);
	// Siria: of all these, y and i sound most alike.
	if (ALIKE.has(given + wanted))
		return length >= least.alike - (/[iy]/.test(given) && /[iy]/.test(wanted) ? (name ? 1 : 2) : 0);
	if (at === length - 1 || !VOWELS.test(given) || !VOWELS.test(wanted)) return false;
	// Tubercolosis; but a complement is no compliment, and what is prescribed is not proscribed.
	if (length >= 12 && at >= 3 && length - at > 5) return true;
	const ending = ENDING.exec(word);
	return (
		length >= least.vowel ||
		(length >= 8 && ending !== null && ENDING.test(typed) && at >= ending.index)
	);
}
