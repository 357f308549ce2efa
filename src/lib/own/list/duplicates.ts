import { normalise } from '#lib/deck/words/normalise.ts';
import type { Row } from './row.ts';

/** What a line has in common with an earlier one. */
export interface Duplicate {
	/** The earlier line, counted from 1. */
	of: number;
	/** `same` is there already; `other` asks the same and has another answer. */
	kind: 'same' | 'other';
}

/** Lines whose front stands in an earlier line, by their ids. Case, accents and spaces make no difference. */
export function duplicatesIn(rows: readonly Row[]): Map<string, Duplicate> {
	const first = new Map<string, number>();
	const found = new Map<string, Duplicate>();
	rows.forEach((row, i) => {
		const { id, back } = row;
		const asked = normalisedFront(row);
		if (asked === '' || back.trim() === '') return;
		const earlier = first.get(asked);
		if (earlier === undefined) return void first.set(asked, i);
		const same = normalise(rows[earlier]!.back) === normalise(back);
		found.set(id, { of: earlier + 1, kind: same ? 'same' : 'other' });
	});
	return found;
}

/** Of a long list only what was typed is looked at anew with each letter. */
const fronts = new WeakMap<Row, { front: string; asked: string }>();

function normalisedFront(row: Row): string {
	const { front } = row;
	let known = fronts.get(row);
	if (known?.front !== front) fronts.set(row, (known = { front, asked: normalise(front) }));
	return known.asked;
}
