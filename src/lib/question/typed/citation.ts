/**
 * Places in laws: "Art. 2(4)", "paragraph 4 of Article 2" and "2 para. 4" are one. A citation is read
 * as its numbers from the whole to the part, so 4(2) is another.
 */
import { normalise } from '#lib/deck/words/normalise.ts';
import { romanIn } from './number-forms.ts';
import { inWords } from './number-words.ts';

/** Words for a whole, and for its parts; the sign § is one of either, as its place tells. */
const WHOLE =
	/^(?:art|article|articles|artikel|artikels|articolo|articulo|artigo|section|sec|sect|rule|chapter|ch|regel|статья|статьи|ст|стаття)$/;
const PART =
	/^(?:para|paragraph|paragraphs|par|abs|absatz|al|alinea|clause|cl|lid|comma|apartado|numeral|subsection|subparagraph|пункт|п|часть|ч)$/;
const SIGN = /^§+$/;
/** Words of a citation that say nothing: whose law it is, the card has said. */
const IDLE = /^(?:of|the|and|de|la|le|l|du|des|von|vom|in|no|nr|number|is|it|under)$/;

interface Citation {
	numbers: readonly string[];
	/** Other words, sorted: "bgb" of "§ 242 BGB". */
	words: readonly string[];
	/** Whether a word or bracket says that it is a citation. */
	sure: boolean;
}

const ROMAN = /^(?=[ivxl])(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

const roman = (word: string): string | undefined =>
	ROMAN.test(word) ? String(romanIn(word.toUpperCase())) : undefined;

/** Reads a text as one citation; undefined where it cannot be one. */
function citationIn(text: string): Citation | undefined {
	const line = normalise(text.slice(0, 240)).replaceAll("'", ' ');
	const tokens = line.match(/§+|\d+[a-z]?(?![\p{L}\d])|\p{L}+|\(|\)/gu) ?? [];
	if (tokens.length > 24) return undefined;
	const wholes: string[] = [];
	const parts: string[] = [];
	const loose: string[] = [];
	const words: string[] = [];
	let next: 'whole' | 'part' | undefined;
	/** Behind a number that is part of a citation: "Art. 79 III". */
	let after = false;
	let sure = /\d\s*\(\s*\d+\s*\)/.test(line);
	for (const token of tokens) {
		if (token === '(' || token === ')') continue;
		if (WHOLE.test(token)) [next, sure] = ['whole', true];
		else if (PART.test(token)) [next, sure] = ['part', true];
		else if (SIGN.test(token)) {
			next =
				wholes.length + loose.length > 0 || /\b(?:art|article)\b/.test(line) ? 'part' : 'whole';
			sure = true;
		} else {
			const number: string | undefined = /^\d/.test(token)
				? token
				: next
					? (roman(token) ?? wordNumber(token))
					: after
						? roman(token)
						: undefined;
			if (number === undefined) {
				if (!IDLE.test(token)) words.push(token);
			} else (next === 'whole' ? wholes : next === 'part' ? parts : loose).push(number);
			if (number !== undefined) next = undefined;
			after = number !== undefined && sure;
		}
	}
	if (wholes.length > 1) return undefined;
	const numbers = wholes.length > 0 ? [...wholes, ...loose, ...parts] : [...loose, ...parts];
	// "Paragraph 242" alone is German for § 242.
	return numbers.length === 0 ? undefined : { numbers, words: words.toSorted(), sure };
}

const wordNumber = (word: string): string | undefined => {
	const value = inWords([word]);
	return value === undefined ? undefined : String(value);
};

/**
 * How the place that a text cites stands to the answer's: the same, another, or the whole of which it is a part;
 * undefined where the answer is no citation.
 *
 * @param context whose words may stand beside it: "of the UN Charter"
 */
export function compareCitation(
	text: string,
	answer: string,
	context: ReadonlySet<string>
): 'same' | 'whole' | 'other' | undefined {
	const wanted = citationIn(answer);
	if (!wanted?.sure) return undefined;
	const given = citationIn(text);
	if (!given || given.numbers.some((number, at) => number !== wanted.numbers[at])) return 'other';
	if (wanted.words.some((word) => !given.words.includes(word))) return 'other';
	if (given.words.some((word) => !wanted.words.includes(word) && !context.has(word)))
		return 'other';
	return given.numbers.length === wanted.numbers.length ? 'same' : 'whole';
}
