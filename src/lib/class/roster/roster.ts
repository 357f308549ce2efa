/**
 * A list of names as a teacher has it: pasted lines, or a table from a school's software. Only a nickname
 * is made of each; family names and everything else in the table are left behind.
 */
import { LONGEST_NICKNAME, nicknameFrom, nicknameKey } from './nickname.ts';
import { fromCells, fromLine, type ListedName } from './roster-names.ts';
import type { Order } from './roster-content.ts';
import { tableOf, type Table, type Told } from './roster-table.ts';

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
	/** What nothing in the list tells: the nicknames are a guess until its owner has said it. */
	question?: RosterQuestion;
}

export type RosterQuestion =
	/** Whether whole names begin with the given name or the family's; what was taken. */
	| { about: 'order'; order: Order }
	/** Which column holds the given names; what was taken, and how each column begins. */
	| { about: 'column'; given: number; columns: string[][] };

/**
 * Reads a list: a name a line, or comma, tab or semicolon separated columns, with a heading in any of
 * many languages or without, under lines that say what it is or not.
 *
 * @param present nicknames that the class has already
 * @param told what its owner answered to the question it left open
 */
export function rosterFrom(text: string, present: readonly string[], told?: Told): Roster {
	const table = tableOf(text.slice(0, LONGEST_LIST), told);
	const { names, unreadable } = namesIn(table);
	const question = questionOf(table);
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
		over: Math.max(0, fresh.length - room),
		...(question && { question })
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

function namesIn({ rows, titles, columns, order }: Table): {
	names: ListedName[];
	unreadable: number[];
} {
	const names: ListedName[] = [];
	const unreadable = [...titles];
	for (const { line, cells } of rows) {
		const name = columns ? fromCells(cells, columns, order) : fromLine(cells, order);
		if (name) names.push(name);
		else unreadable.push(line);
	}
	return { names, unreadable };
}

/** So many lines are shown of a list whose owner has to say what stands in it. */
const SHOWN = 3;

function questionOf({ rows, columns, order, doubt }: Table): RosterQuestion | undefined {
	if (!doubt) return undefined;
	const first = rows
		.slice(0, SHOWN)
		.map(({ cells }) => cells.map((cell) => cell.trim().slice(0, 40)));
	const width = Math.max(...first.map((cells) => cells.length));
	return doubt === 'order'
		? { about: 'order', order }
		: {
				about: 'column',
				given: columns!.given,
				columns: Array.from({ length: width }, (_, i) => first.map((cells) => cells[i] ?? ''))
			};
}

/**
 * A nickname for each: the given name, with the first letter of the family name where several share it,
 * and a number where that is not enough.
 */
function toldApart(names: readonly ListedName[]): string[] {
	const shared = new Map<string, number>();
	for (const { given } of names)
		shared.set(nicknameKey(given), (shared.get(nicknameKey(given)) ?? 0) + 1);
	const used = new Set<string>();
	return names.map(({ given, initial }) => {
		const alone = shared.get(nicknameKey(given)) === 1;
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
