import { keyOf, tongue } from '#lib/question/key.ts';
import type { ListQuestion } from '#lib/question/question.ts';
import { normalise } from '#lib/deck/words/normalise.ts';
import { SMALL, TURNING } from './harmless-words.ts';
import { isName } from './misspelt.ts';
import { keysOf } from './name-keys.ts';
import { smallNumber } from './numbers/small-numbers.ts';
import { lexiconOf, read, type Reading } from './spelling.ts';
import { acceptedOf, namesOf } from '#lib/question/accepted.ts';

/** More is a paste, not an answer. */
const MOST_ENTRIES = 400;
const LONGEST = 240;

/** An entry of a list answer: read as a member, as a proven outsider, or as neither. */
export interface Entry extends Reading {
	text: string;
	outsider?: { as: string; why?: string; sister?: string };
}

/** What parts several names given as one entry: lines before commas, for names may have commas. */
const betweenIn = (lang: string): readonly RegExp[] => [
	/(?:^|[;\s])\d{1,3}[.)]\s|[;؛\n\t|·•・→*]/,
	/[,،、，]/,
	/[/&+\\]/,
	/(?:^|\s)[-–—]+(?:\s|$)/,
	/[.。:](?:\s|$)/,
	new RegExp(
		`\\s(?:${conjunctions(lang).join('|')})\\s|^(?:${conjunctions(lang).join('|')})\\s`,
		'i'
	)
];

/** Besides the one that lists end with. */
const ALSO: Readonly<Record<string, string>> = {
	en: 'as well as|and also|plus|and then|then',
	de: 'sowie|und auch|plus',
	fr: 'ainsi que|et aussi',
	es: 'e|y tambien',
	ru: 'а также',
	it: 'ed|nonché',
	pt: 'bem como|assim como',
	nl: 'alsmede|en ook',
	pl: 'oraz|a także',
	uk: 'та|а також|й',
	el: 'και',
	ko: '그리고|및',
	ja: 'と'
};

/** The "and" before the last of several, and what else may stand for it. */
function conjunctions(lang: string): string[] {
	const parts = new Intl.ListFormat([lang, 'en']).formatToParts(['1', '2']);
	const and = parts.find(({ type }) => type === 'literal')?.value.trim() ?? ',';
	const language = tongue(lang);
	const also = Object.hasOwn(ALSO, language) ? (ALSO[language] ?? '').split('|') : [];
	return [...also, and].filter((word) => /^[\p{L}\s]+$/u.test(word));
}

/**
 * Reads each entry; one that is no name as it stands may be several.
 *
 * @param begun what was typed before its rest was asked for: an entry may be meant to be read as one with it
 */
export function readEntries(
	question: ListQuestion,
	texts: readonly string[],
	begun?: string
): Entry[] {
	const readAlone = reader(question);
	const readOne = (text: string): Entry => {
		const alone = readAlone(text);
		if (begun === undefined || alone.text === '' || alone.spelling !== 'other' || alone.outsider)
			return alone;
		const joined = [`${begun} ${text}`, `${text} ${begun}`].map(readAlone);
		const found = joined.find(({ spelling }) => spelling === 'right');
		return found ? { ...found, text: alone.text } : alone;
	};
	const entries: Entry[] = [];
	const between = betweenIn(question.lang);
	const capitals = question.items.every(({ text }) => isName(text));
	const add = (text: string, [first, ...rest]: readonly RegExp[]) => {
		if (entries.length >= MOST_ENTRIES) return;
		const entry = readOne(text);
		if (entry.text === '') return;
		if (entry.spelling !== 'other' || entry.outsider) {
			entries.push(entry);
			return;
		}
		// Before the last sign, which a name may have in it: Trinidad and Tobago.
		const several = rest.length > 0 ? undefined : severalIn(text, readOne, question.lang, capitals);
		if (first === undefined || several) {
			entries.push(...(several ?? [entry]));
			return;
		}
		const parts = text.slice(0, LONGEST * MOST_ENTRIES).split(first, MOST_ENTRIES);
		if (parts.length > 1) for (const part of parts) add(part, [first, ...rest]);
		else add(text, rest);
	};
	for (const text of texts.slice(0, MOST_ENTRIES)) add(text, between);
	return entries.slice(0, MOST_ENTRIES);
}

/** What people put before a list. */
const LEADING =
	/^(?:the|these|those|they|members?|states?|countries|are|were|is|it|answer|following|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|die|sind|waren|les|sont|ce|los|son|sono|são|это|to|es|\d{1,2}|\(?[a-h]\))$/i;
/** No text has more names without a sign between them. */
const MOST_WORDS = 120;
const LONGEST_NAME = 7;
/** Nor do more words lead up to a list. */
const MOST_LEADING = 8;

/**
 * Names with nothing but spaces between them, longest first: "Russia Belarus North Korea". Undefined
 * where a word is left that belongs to none; only what leads up to a list may be.
 */
function severalIn(
	text: string,
	readOne: (text: string) => Entry,
	lang: string,
	capitals: boolean
): Entry[] | undefined {
	const small = SMALL[tongue(lang)] ?? SMALL['en']!;
	const leads = (word: string, first: boolean) => {
		const plain = normalise(word);
		return (
			LEADING.test(word) ||
			small.has(plain) ||
			smallNumber(plain, lang) !== undefined ||
			// "Rzeki Wisła i Odra": what they are, where names have capitals.
			(first && capitals && /^\p{Ll}/u.test(word) && !TURNING.has(plain))
		);
	};
	const spaced = tongue(lang) === 'ar' ? text.replace(/(^|\s)و(?=\p{L}{3})/gu, '$1و ') : text;
	const words = spaced
		.trim()
		.split(/\s+/u)
		.filter((word) => /[\p{L}\p{N}]/u.test(word) && word !== 'و');
	if (words.length > MOST_WORDS) return undefined;
	if (words.length < 2) return text.length > LONGEST ? undefined : apart(text, readOne);
	const found: Entry[] = [];
	let led = 0;
	for (let at = 0; at < words.length;) {
		let length = Math.min(LONGEST_NAME, words.length - at);
		let entry: Entry | undefined;
		for (; length > 0; length--) {
			entry = readOne(words.slice(at, at + length).join(' '));
			// Without signs between them words are names only as they are spelt.
			if (entry.spelling === 'right' || entry.outsider) break;
		}
		if (length === 0) {
			const word = words[at] ?? '';
			const joins = at > 0 && at < words.length - 1 && conjunctions(lang).includes(word);
			if (!joins && (!leads(word, found.length === 0) || ++led > MOST_LEADING)) return undefined;
			at++;
			continue;
		}
		if (entry) found.push(entry);
		at += length;
	}
	return found;
}

/** No name of theirs is longer; and what stands between two. */
const LONGEST_APART = 12;
const JOINS = /[と和及与跟や]/u;

/** Names in a script without spaces: 日本と中国, 金木水火土. */
function apart(text: string, readOne: (text: string) => Entry): Entry[] | undefined {
	if (!/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+$/u.test(text.trim()))
		return undefined;
	const signs = [...text.trim()];
	const entries: Entry[] = [];
	for (let at = 0; at < signs.length;) {
		let length = Math.min(LONGEST_APART, signs.length - at);
		let entry: Entry | undefined;
		for (; length > 0; length--) {
			entry = readOne(signs.slice(at, at + length).join(''));
			if (entry.spelling === 'right' || entry.outsider) break;
		}
		if (entry && length > 0) entries.push(entry);
		else if (!JOINS.test(signs[at] ?? '') || entries.length === 0) return undefined;
		at += Math.max(1, length);
	}
	return entries.length > 1 ? entries : undefined;
}

function reader({ items, wrong, rivals, lang }: ListQuestion): (text: string) => Entry {
	const accents = items.some((item) => item.kind === 'name' && item.accents === true);
	const outside = [...rivals, ...wrong.flatMap(namesOf)];
	const members = lexiconOf(items.map(acceptedOf), outside, lang, { accents });
	const outsiders = lexiconOf(wrong.map(namesOf), [], lang, { accents });
	const strangers = new Map(rivals.map((rival) => [keyOf(rival, lang, accents), rival]));

	return (given) => {
		const text = given.slice(0, LONGEST).trim();
		const reading = read(text, members);
		if (reading.spelling !== 'other') return { text, ...reading };
		const proven = wrong[read(text, outsiders).owners[0] ?? -1];
		if (proven) {
			const { text: as, why, sister } = proven;
			return { text, ...reading, outsider: { as, why, sister } };
		}
		const stranger = keysOf(text, lang, accents).find((key) => strangers.has(key));
		const as = stranger === undefined ? undefined : strangers.get(stranger);
		return { text, ...reading, ...(as !== undefined && { outsider: { as } }) };
	};
}
