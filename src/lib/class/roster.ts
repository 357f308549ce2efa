/**
 * A list of names as a teacher has it: pasted lines, or a table from a school's software. Only a nickname
 * is made of each; family names and everything else in the table are left behind.
 */
import Papa from 'papaparse';
import { LONGEST_NICKNAME, nicknameFrom, nicknameKey } from './nickname.ts';
import { columnsOf, fromCells, fromLine, type ListedName } from './roster-names.ts';

/** Names in a class, at most. */
export const LARGEST_ROSTER = 500;
/** Characters that are looked at. */
export const LONGEST_LIST = 200_000;

/** What became of a list. */
export interface Roster {
	/** New nicknames, each told apart from all others. */
	nicknames: string[];
	/** On the list, but in the class already. */
	known: string[];
	/** On the list more than once. */
	twice: string[];
	/** Lines without a name that can be read, counted from 1. */
	unreadable: number[];
	/** Names beyond what a class can hold. */
	over: number;
}

/**
 * Reads a list: a name a line, or comma, tab or semicolon separated columns, with a heading
 * (OneRoster's, or plain ones) or without.
 *
 * @param present nicknames that the class has already
 */
export function rosterFrom(text: string, present: readonly string[]): Roster {
	const { names, unreadable } = namesIn(text.slice(0, LONGEST_LIST));
	const twice: string[] = [];
	const listed = new Map<string, ListedName>();
	for (const name of names) {
		if (listed.has(name.identity)) twice.push(name.given);
		else listed.set(name.identity, name);
	}
	const taken = new Set(present.map(nicknameKey));
	const known: string[] = [];
	const fresh: string[] = [];
	for (const nickname of toldApart([...listed.values()])) {
		if (taken.has(nicknameKey(nickname))) known.push(nickname);
		else fresh.push(nickname);
	}
	const room = Math.max(0, LARGEST_ROSTER - present.length);
	return {
		nicknames: fresh.slice(0, room),
		known,
		twice,
		unreadable,
		over: Math.max(0, fresh.length - room)
	};
}

/** Nicknames that a preview showed, as far as the class still has neither them nor too many. */
export function stillNew(nicknames: readonly string[], present: readonly string[]): string[] {
	const taken = new Set(present.map(nicknameKey));
	const fresh = nicknames.flatMap((typed) => {
		const nickname = nicknameFrom(typed);
		if (nickname === undefined || taken.has(nicknameKey(nickname))) return [];
		taken.add(nicknameKey(nickname));
		return nickname;
	});
	return fresh.slice(0, Math.max(0, LARGEST_ROSTER - present.length));
}

function namesIn(text: string): { names: ListedName[]; unreadable: number[] } {
	const rows = rowsOf(text.replace(/^\ufeff/, ''));
	const columns = columnsOf(rows[0]?.cells ?? []);
	const names: ListedName[] = [];
	const unreadable: number[] = [];
	for (const { line, cells } of columns ? rows.slice(1) : rows) {
		const name = columns ? fromCells(cells, columns) : fromLine(cells);
		if (name) names.push(name);
		else unreadable.push(line);
	}
	return { names, unreadable };
}

/** What is not empty, with where it stood. */
function rowsOf(text: string): { line: number; cells: string[] }[] {
	const delimiter = ['\t', ';', ','].find((sign) => text.split('\n', 1)[0]!.includes(sign));
	const lines =
		delimiter === undefined
			? text.split(/\r\n|\r|\n/).map((line) => [line])
			: Papa.parse<string[]>(text, { delimiter }).data;
	return lines.flatMap((cells, i) =>
		cells.some((cell) => cell.trim() !== '') ? [{ line: i + 1, cells }] : []
	);
}

/**
 * A nickname for each: the given name, with the first letter of the family name where several share it,
 * and a number where that is not enough.
 */
function toldApart(names: readonly ListedName[]): string[] {
	const shared = Map.groupBy(names, ({ given }) => nicknameKey(given));
	const used = new Set<string>();
	return names.map(({ given, initial }) => {
		const alone = shared.get(nicknameKey(given))!.length === 1;
		const told = alone || initial === undefined ? '' : ` ${initial}.`;
		for (let n = 1; ; n++) {
			const nickname = ending(given, n === 1 ? told : `${told} ${n}`);
			const key = nicknameKey(nickname);
			if (used.has(key)) continue;
			used.add(key);
			return nickname;
		}
	});
}

/** A name with something after it, still short enough. */
const ending = (name: string, end: string): string =>
	[...name]
		.slice(0, LONGEST_NICKNAME - end.length)
		.join('')
		.trim() + end;
