/** What puts a remark about a fact right with one tap, where something does. */
import { PartialDate } from '#lib/deck/schema.ts';
import { compareDates } from '#lib/deck/dates.ts';
import type { Path } from '#lib/deck/problem.ts';
import type { FactValue } from '#lib/own/list/row.ts';

export interface Remedy {
	/** What it does: takes out what the remark is about, or gives the fact another day. */
	does: 'takeOut' | 'sourceDay' | 'today';
	/** The fields as they then read. */
	fields: Readonly<Record<string, unknown>>;
}

interface Known {
	/** Such as 2026-11-27. */
	today: string;
	/** When the sources of the fact were published, as far as they say. */
	published: readonly string[];
}

/** Lists of which one may go without anything else being wrong by that. */
const SPARE: ReadonlySet<string> = new Set([
	'wrong',
	'false',
	'outside',
	'notBy',
	'accept',
	'acceptFront',
	'confusable',
	'synonyms',
	'anchors'
]);

/**
 * @param path of what the remark is about, in its fact: ["wrong", 2, "text"]
 * @returns undefined where somebody has to think
 */
export function remedyFor(path: Path, value: FactValue, known: Known): Remedy | undefined {
	const [field, at] = path;
	if (field === 'asOf') return dayFor(value, known);
	if (typeof field !== 'string' || typeof at !== 'number' || !SPARE.has(field)) return undefined;
	const list = value[field];
	// What is right with one of them may be too little without it.
	if (!Array.isArray(list) || at >= list.length || (NEEDED.has(field) && list.length === 1))
		return undefined;
	const left = list.toSpliced(at, 1) as unknown[];
	return { does: 'takeOut', fields: { [field]: left.length > 0 ? left : undefined } };
}

const NEEDED: ReadonlySet<string> = new Set(['false', 'anchors']);

function dayFor({ asOf }: FactValue, { today, published }: Known): Remedy | undefined {
	const held = PartialDate.safeParse(asOf);
	if (!held.success) return undefined;
	const day = published.toSorted(compareDates).at(-1);
	if (day !== undefined && compareDates(held.data, day) !== 0)
		return { does: 'sourceDay', fields: { asOf: day } };
	return compareDates(held.data, today) > 0
		? { does: 'today', fields: { asOf: today } }
		: undefined;
}
