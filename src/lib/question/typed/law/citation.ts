/**
 * Places in laws: "Art. 2(4)", "paragraph 4 of Article 2" and "2 para. 4" are one, and so are the 14th Amendment and
 * Amendment XIV. A citation is read as its numbers from the whole to the part, so 4(2) is another.
 */
import { normalise } from '#lib/deck/words/normalise.ts';
import { ownersOf, sortOf } from './cited-words.ts';
import { piecesOf } from './pieces.ts';

/** The year of a resolution, which tells it from no other: "242 (1967)". */
const YEAR = /\((?:19|20)\d\d\)\s*$/;

interface Citation {
	numbers: readonly string[];
	/** Other words: "bgb" of "§ 242 BGB". */
	words: readonly string[];
	/** What the whole is called. */
	sort?: string;
	/** Whether a word or bracket says that it is a citation. */
	sure: boolean;
}

/**
 * Reads a text as one citation; undefined where it cannot be one.
 *
 * @param law that it answers for one, so that numbers need no word beside them
 */
function citationIn(text: string, lang: string, law = false): Citation | undefined {
	const line = normalise(text.slice(0, 240)).replaceAll("'", ' ').replace(YEAR, '');
	const pieces = piecesOf(line, lang, law);
	if (!pieces) return undefined;
	const wholes: string[] = [];
	const parts: string[] = [];
	const loose: string[] = [];
	let sort: string | undefined;
	const taken = new Set<number>();
	const numberAt = (at: number) => {
		const piece = pieces[at];
		return piece && 'number' in piece && !taken.has(at) ? piece.number : undefined;
	};
	const words: string[] = [];
	const named = pieces.some((piece) => 'sort' in piece && piece.sort !== '§');
	for (const [at, piece] of pieces.entries()) {
		if ('word' in piece) words.push(piece.word);
		if (!('sort' in piece) && !('part' in piece)) continue;
		// A sign for a section of an article is one of its parts.
		const part =
			'part' in piece || (piece.sort === '§' && (named || numberAt(at - 1) !== undefined));
		const from = numberAt(at + 1) === undefined ? at - 1 : at + 1;
		const number = numberAt(from);
		if ('sort' in piece && !part) sort ??= piece.sort;
		if (number === undefined) continue;
		taken.add(from);
		(part ? parts : wholes).push(number);
	}
	for (const at of pieces.keys()) {
		const number = numberAt(at);
		if (number !== undefined) loose.push(number);
	}
	if (wholes.length > 1) return undefined;
	// Letters are parts of numbers, wherever they stand: "point (b) of Article 5(3)".
	const inside = [...loose, ...parts].toSorted(
		(a, b) => Number(/^\p{L}/u.test(a)) - Number(/^\p{L}/u.test(b))
	);
	const numbers = [...wholes, ...inside];
	const sure =
		/\d\s*\(\s*\d+\s*\)/.test(line) || pieces.some((piece) => 'sort' in piece || 'part' in piece);
	return numbers.length === 0 ? undefined : { numbers, words, sure, ...(sort && { sort }) };
}

/** What place of what sort the question asks for: "Which article of …?", "Article ___ forbids it". */
function askedSort(context: ReadonlySet<string>): string | undefined {
	for (const word of context) {
		const sort = sortOf(word);
		if (sort !== undefined && word.length > 3) return sort;
	}
	return undefined;
}

/** GG of "Grundgesetz", and "Grundgesetzes". */
const isShortFor = (word: string, long: string): boolean => {
	if (word[0] !== long[0] || word.length < 2) return false;
	if (word.length >= 5 && long.length >= 5)
		return word.startsWith(long.slice(0, -1)) && word.length <= long.length + 3;
	let at = 0;
	for (const letter of long) if (letter === word[at]) at++;
	return word.length <= 5 && long.length >= 6 && at === word.length;
};

/** Whether a word is of a name whose initials the card says: "United Nations" where it has UN. */
const isInitialled = (word: string, words: readonly string[], context: ReadonlySet<string>) =>
	words.some((_, from) =>
		[2, 3, 4].some((length) => {
			const run = words.slice(from, from + length);
			return run.includes(word) && context.has(run.map((one) => one[0] ?? '').join(''));
		})
	);

/**
 * How the place that a text cites stands to the answer's: the same, another, or the whole of which it is a part;
 * undefined where the answer is no citation.
 *
 * @param context whose words may stand beside it: "of the UN Charter"
 */
export function compareCitation(
	text: string,
	answer: string,
	context: ReadonlySet<string>,
	lang: string
): 'same' | 'whole' | 'other' | undefined {
	const bare = /^\s*(?:\d{1,4}[a-z]?|[IVXL]{1,7})\s*$/.test(answer);
	const asked = bare ? askedSort(context) : undefined;
	const wanted = citationIn(answer, lang, asked !== undefined);
	if (!wanted || !(wanted.sure || asked !== undefined)) return undefined;
	const given = citationIn(text, lang, true);
	if (!given || given.numbers.some((number, at) => number !== wanted.numbers[at])) return 'other';
	const sort = wanted.sort ?? asked;
	const [a, b] = [given.sort, sort];
	if (a !== undefined && b !== undefined && a !== b && a !== '§' && b !== '§') return 'other';
	if (wanted.words.some((word) => !given.words.includes(word))) return 'other';
	const owners = new Set(ownersOf(sort, context));
	const known = (word: string) =>
		wanted.words.includes(word) ||
		context.has(word) ||
		owners.has(word) ||
		[...context].some((long) => isShortFor(word, long)) ||
		isInitialled(word, given.words, context);
	if (!given.words.every(known)) return 'other';
	return given.numbers.length === wanted.numbers.length ? 'same' : 'whole';
}
