import { keyOf } from './key.ts';
import type { ListQuestion } from './question.ts';
import { keysOf, lexiconOf, read, type Reading } from './spelling.ts';
import { acceptedOf, namesOf } from './accepted.ts';

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
	/(?:^|[;\s])\d{1,3}[.)]\s|[;\n\t]/,
	/[,،、]/,
	/[/&+]/,
	new RegExp(`\\s${conjunction(lang)}\\s`, 'i')
];

/** The "and" before the last of several. */
function conjunction(lang: string): string {
	const parts = new Intl.ListFormat([lang, 'en']).formatToParts(['1', '2']);
	return parts.find(({ type }) => type === 'literal')?.value.trim() ?? ',';
}

/** Reads each entry; one that is no name as it stands may be several. */
export function readEntries(question: ListQuestion, texts: readonly string[]): Entry[] {
	const readOne = reader(question);
	const entries: Entry[] = [];
	const between = betweenIn(question.lang);
	const add = (text: string, [first, ...rest]: readonly RegExp[]) => {
		if (entries.length >= MOST_ENTRIES) return;
		const entry = readOne(text);
		if (first !== undefined && entry.spelling === 'other' && !entry.outsider) {
			const parts = text.slice(0, LONGEST * MOST_ENTRIES).split(first, MOST_ENTRIES);
			for (const part of parts.length > 1 ? parts : []) add(part, rest);
			if (parts.length > 1) return;
			if (rest.length > 0) return add(text, rest);
		}
		if (entry.text !== '') entries.push(entry);
	};
	for (const text of texts.slice(0, MOST_ENTRIES)) add(text, between);
	return entries;
}

function reader({ items, wrong, rivals, lang }: ListQuestion): (text: string) => Entry {
	const members = lexiconOf(items.map(acceptedOf), [...rivals, ...wrong.flatMap(namesOf)], lang);
	const outsiders = lexiconOf(wrong.map(namesOf), [], lang);
	const strangers = new Map(rivals.map((rival) => [keyOf(rival, lang), rival]));

	return (given) => {
		const text = given.slice(0, LONGEST).trim();
		const reading = read(text, members);
		if (reading.spelling !== 'other') return { text, ...reading };
		const proven = wrong[read(text, outsiders).owners[0] ?? -1];
		if (proven) {
			const { text: as, why, sister } = proven;
			return { text, ...reading, outsider: { as, why, sister } };
		}
		const stranger = keysOf(text, lang).find((key) => strangers.has(key));
		const as = stranger === undefined ? undefined : strangers.get(stranger);
		return { text, ...reading, ...(as !== undefined && { outsider: { as } }) };
	};
}
