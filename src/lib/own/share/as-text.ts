/** A deck of one's own as the text of a deck file, and what such a text would make of it. Takes YAML: only in a worker. */
import { stringify } from 'yaml';
import { refuse } from '#lib/deck/file/yaml-guard.ts';
import { readYaml } from '#lib/deck/file/yaml-tree.ts';
import { studyable } from '#lib/deck/file/studyable.ts';
import { say, type Saying } from '#lib/deck/saying.ts';

/** Something that is to be said of a text, and where in it. */
export interface TextRemark {
	/** Counted from 1. */
	line: number;
	column: number;
	says: Saying;
	/** It has to be put right before anything can be made of the text. */
	stops: boolean;
}

export interface ReadText {
	/** What the text says; undefined where something stops it. */
	json: Record<string, unknown> | undefined;
	remarks: readonly TextRemark[];
}

/** As long as a deck file may be, characters. */
const LONGEST_TEXT = 4_000_000;
/** Of more nobody reads all. */
const MOST = 200;

/** What of a deck's head is no matter of its text: the device keeps it. */
const KEPT: ReadonlySet<string> = new Set(['from', 'follows', 'original', 'archived']);

/** The text of a deck: one line a text, whatever its length, as people write decks. */
export const textOfDeck = (json: object): string =>
	stringify(
		Object.fromEntries(
			Object.entries(json).flatMap(([key, value]) => (KEPT.has(key) ? [] : [[key, idFirst(value)]]))
		),
		{
			lineWidth: 0
		}
	);

/** What tells one of a list from the others is read first. */
const idFirst = (list: unknown): unknown =>
	Array.isArray(list) ? list.map((one: unknown) => (hasId(one) ? first(one) : one)) : list;

const hasId = (one: unknown): one is { id: unknown } =>
	typeof one === 'object' && one !== null && 'id' in one;
const first = ({ id, ...rest }: { id: unknown }): object => ({ id, ...rest });

/**
 * Reads the text of a deck. A fact that cannot be asked yet is no reason to refuse it; what facts rest on has to be
 * whole, and whatever has no id would be lost.
 *
 * @param today such as 2026-11-27
 */
export function readText(text: string, today: string): ReadText {
	if (text.length > LONGEST_TEXT)
		return stopped([{ line: 1, column: 1, says: say`is larger than any deck: split it.` }]);
	const hazards = refuse(text);
	if (hazards.length > 0)
		return stopped(
			hazards.map(({ offset, message }) => ({ ...placeIn(text, offset), says: message }))
		);
	const { value, syntax, findings, placeOf } = readYaml(text);
	if (syntax.length > 0)
		return stopped(syntax.map(({ place, message }) => ({ ...place, says: message })));
	if (typeof value !== 'object' || value === null || !Array.isArray(Object(value).facts))
		return stopped([{ line: 1, column: 1, says: say`there is no deck in this file.` }]);
	const found = studyable(value, today);
	const remarks = [
		...findings.map(({ path, message, atKey }) => ({
			...placeOf(path, atKey),
			says: message,
			stops: true
		})),
		...found.stopped.map(({ path, says }) => ({ ...placeOf(path), says, stops: rests(path) })),
		...found.remarks
			.filter(({ suspected }) => !suspected)
			.map(({ path, says }) => ({ ...placeOf(path), says, stops: false }))
	].sort((a, b) => a.line - b.line || a.column - b.column);
	const stops = remarks.some((remark) => remark.stops);
	return {
		json: stops ? undefined : (value as Record<string, unknown>),
		remarks: remarks.slice(0, MOST)
	};
}

/** Whether more than one fact is the worse for it: what stands outside the facts, and their ids. */
const rests = ([part, at, field]: readonly (string | number)[]) =>
	part !== 'facts' || at === undefined || field === undefined || field === 'id';

const stopped = (remarks: readonly Omit<TextRemark, 'stops'>[]): ReadText => ({
	json: undefined,
	remarks: remarks.slice(0, MOST).map((remark) => ({ ...remark, stops: true }))
});

function placeIn(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
