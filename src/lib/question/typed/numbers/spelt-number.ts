/**
 * Whole numbers in words, in languages besides English: "vierundachtzig", "quatre-vingt-dix-sept",
 * "doscientos treinta y cinco mil", "millecinquecento", "اثنان وعشرون". By the grammar of each, so
 * that two numbers side by side are none.
 */
import { wordsOf } from '#lib/deck/words/normalise.ts';
import { tongue } from '#lib/question/key.ts';
import { SPELT, type Spelt } from './spelt-tables.ts';

/** No number word is longer. */
const LONGEST = 60;
/** Scale words for one of them, normalised. */
const SINGULAR =
	/^(?:million|millon|milione|milhao|miljoen|milion|milyon|миллион|мильион|milliarde?|miliard|miljard|milyar|миллиард|мільярд|мільион|μιλλιον|εκατομμυριο)$/;
const NO_SCALES: ReadonlyMap<string, number> = new Map();
/** Stands between two parts of a number. */
const AND = 0;

/** A word as it is among the words of a text. */
const keyOf = (word: string) => wordsOf(word).join('');

interface Words {
	grammar: Spelt;
	values: ReadonlyMap<string, number>;
}

const known = new Map<string, Words | undefined>();

function wordsOfLanguage(lang: string): Words | undefined {
	const language = tongue(lang);
	if (known.has(language)) return known.get(language);
	const grammar = Object.hasOwn(SPELT, language) ? SPELT[language] : undefined;
	const words = grammar && { grammar, values: valuesOf(grammar) };
	known.set(language, words);
	return words;
}

function valuesOf({ ones, tens, hundreds, thousand, and }: Spelt): Map<string, number> {
	const values = new Map<string, number>();
	const add = (all: string, valueAt: (at: number) => number) =>
		all.split(' ').forEach((words, at) => {
			for (const word of words.split('=')) {
				values.set(keyOf(word), valueAt(at));
				if (valueAt(at) >= 200 && word.endsWith('os'))
					values.set(keyOf(word.replace(/os$/, 'as')), valueAt(at));
				if (word.endsWith('مئة')) values.set(keyOf(word.replace(/مئة$/, 'مائة')), valueAt(at));
			}
		});
	add(thousand, () => 1000);
	add(hundreds, (at) => (at + 1) * 100);
	add(tens, (at) => (at + 2) * 10);
	add(ones, (at) => at + 1);
	// Of a place that another table fills there is no word.
	values.delete('');
	if (and !== undefined) values.set(keyOf(and), AND);
	return values;
}

/**
 * The number that words say; undefined where they are none, or more than one. Normalised words.
 *
 * @param scales what words for millions and more multiply by; none unless given
 */
export function speltNumber(
	words: readonly string[],
	lang: string,
	scales: ReadonlyMap<string, number> = NO_SCALES
): number | undefined {
	const language = wordsOfLanguage(lang);
	if (!language) return undefined;
	// "Миллион": one of them, without a word for it.
	if (words.length === 1 && SINGULAR.test(words[0] ?? '')) return scales.get(words[0] ?? '');
	const parts: number[] = [];
	for (const word of words) {
		const scale = word.length > 2 ? scales.get(word) : undefined;
		const read = scale !== undefined && scale >= 1000 ? [scale] : partsOf(word, language);
		if (!read) return undefined;
		parts.push(...read);
	}
	return sumOf(parts, language.grammar);
}

/** The parts that one word is made of. */
function partsOf(word: string, { grammar, values }: Words): number[] | undefined {
	const value = values.get(word);
	if (value !== undefined) return [value];
	if (word.length > LONGEST) return undefined;
	if (grammar.joined) return partsWithin(word, values);
	// In Arabic "and" is written before the next word.
	const linked = grammar.and !== undefined && grammar.reversed && word.startsWith(grammar.and);
	const next = linked ? values.get(word.slice(grammar.and?.length)) : undefined;
	return next === undefined ? undefined : [AND, next];
}

/** The longest words first; from the end, so that each rest is looked at once. */
function partsWithin(word: string, values: ReadonlyMap<string, number>): number[] | undefined {
	const from: (number[] | undefined)[] = Array.from({ length: word.length + 1 });
	from[word.length] = [];
	for (let at = word.length - 1; at >= 0; at--)
		for (let end = word.length; end > at; end--) {
			const value = values.get(word.slice(at, end));
			const rest = from[end];
			if (value === undefined || !rest) continue;
			from[at] = [value, ...rest];
			break;
		}
	return from[0];
}

/** What parts say together, one after the other. */
function sumOf(parts: readonly number[], grammar: Spelt): number | undefined {
	let total = 0;
	let group = 0;
	let scale = Infinity;
	let linked = false;
	for (const [at, part] of parts.entries()) {
		if (part === AND) {
			if (at === 0 || at === parts.length - 1 || linked) return undefined;
			linked = true;
			continue;
		}
		if (part >= 1000) {
			// "Millions" alone are no number; a thousand millions are.
			if (at === 0 && part > 1000) return undefined;
			const again = group === 0 && total > 0 && total < 1e6 && part > scale;
			if (part >= scale && !again) return undefined;
			total = again ? total * part : total + (group || 1) * part;
			[group, scale] = [0, part];
		} else if (part === 100 && grammar.hundreds.indexOf(' ') < 0) {
			// Neunzehnhundert.
			if (group > (grammar.reversed ? 19 : 9)) return undefined;
			group = (group || 1) * 100;
		} else if (part >= 100) {
			if (group > 0) return undefined;
			group = part;
		} else {
			const sum = withinHundred(group % 100, part, linked, grammar);
			if (sum === undefined) return undefined;
			group += sum - (group % 100);
		}
		linked = false;
	}
	const value = total + group;
	return value > 0 ? value : undefined;
}

/** Two parts below a hundred as one number; undefined where they are two. */
function withinHundred(
	before: number,
	part: number,
	linked: boolean,
	{ reversed, teens, twenties }: Spelt
): number | undefined {
	const tens = before >= 20 && before % 10 === 0;
	if (before === 0) return part;
	if (tens && part < 10 && !reversed) return before + part;
	if (reversed && linked && before < 10 && part >= 20 && part % 10 === 0) return before + part;
	if (teens === 'after' && before === 10 && part < 10) return before + part;
	if (teens === 'before' && before < 10 && part === 10) return before + part;
	if (twenties && before === 4 && part === 20) return 80;
	if (twenties && (before === 60 || before === 80) && part >= 10 && part < 20) return before + part;
	// Soixante-dix-sept.
	if (twenties && (before === 70 || before === 90) && part >= 7 && part < 10) return before + part;
	return undefined;
}
