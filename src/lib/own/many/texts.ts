/** The texts of a fact: what somebody may look for in it and write otherwise. Ids, dates and addresses are none. */
import type { FactValue } from '#lib/own/list/row.ts';

/** Where texts stand, by the name of their field, however deep within a fact. */
const TEXTS: ReadonlySet<string> = new Set([
	'about',
	'accept',
	'acceptFront',
	'back',
	'blank',
	'event',
	'false',
	'front',
	'hint',
	'label',
	'left',
	'meaning',
	'name',
	'note',
	'question',
	'recall',
	'reverse',
	'right',
	'term',
	'text',
	'unit',
	'why',
	'wrong'
]);

/** What is said of where a fact is from, and what it was: it is evidence, and no wording of this deck. */
const EVIDENCE: ReadonlySet<string> = new Set(['saidBy', 'anchors', 'disputed', 'changes']);

/** A fact with each of its texts as `to` has it; the same object where none of them is another. */
export function withTexts(fact: FactValue, to: (text: string) => string): FactValue {
	const dates = fact['kind'] === 'date';
	return changed(fact, (value, key) =>
		EVIDENCE.has(key) || (dates && key === 'wrong') ? value : walked(value, key, to)
	);
}

/** All texts of a fact, in the order in which they stand in it. */
export function textsOf(fact: FactValue): string[] {
	const found: string[] = [];
	withTexts(fact, (text) => (found.push(text), text));
	return found;
}

function walked(value: unknown, key: string, to: (text: string) => string): unknown {
	if (typeof value === 'string') return TEXTS.has(key) ? to(value) : value;
	if (Array.isArray(value)) {
		const list = value.map((one: unknown) => walked(one, key, to));
		return list.some((one, i) => one !== value[i]) ? list : value;
	}
	return typeof value === 'object' && value !== null
		? changed(value as FactValue, (inner, field) => walked(inner, field, to))
		: value;
}

function changed(value: FactValue, to: (inner: unknown, key: string) => unknown): FactValue {
	const entries = Object.entries(value).map(([key, inner]) => [key, to(inner, key)] as const);
	return entries.some(([key, inner]) => inner !== value[key]) ? Object.fromEntries(entries) : value;
}
