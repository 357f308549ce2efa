/** What is pasted into a list, as lines of it: nothing of it is dropped. */
import { MOST_LINES, pastedList } from '#lib/formats/list/pasted-list.ts';
import type { Sides } from './row.ts';

export interface PastedRow extends Sides {
	/** What stood in further columns. */
	note?: string;
}

export interface Pasted {
	rows: PastedRow[];
	/** How many of them have one side only, though most have two. */
	unclear: number;
	/** Whether there was more than anybody learns, which is not here. */
	cut: boolean;
}

/**
 * The lines of a pasted text; undefined where it is but some words for the field at hand. Where nothing parts two
 * sides, each line goes on the side that it was pasted into.
 */
export function pastedRows(text: string, into: 'front' | 'back'): Pasted | undefined {
	if (!/[\r\n\t]/.test(text.trim())) return undefined;
	const { rows, unclear, separator } = pastedList(text);
	const cut = text.split(/\r\n|\r|\n/, MOST_LINES + 1).length > MOST_LINES;
	if (separator === undefined)
		return { rows: unclear.map((one) => oneSide(one.text, into)), unclear: 0, cut };
	const all = [
		...rows.map(({ line, left, right, rest }) => ({
			line,
			row: { front: left, back: right, ...noteOf(rest) }
		})),
		...unclear.map(({ line, text: whole }) => ({ line, row: oneSide(whole, 'front') }))
	];
	return {
		rows: all.sort((a, b) => a.line - b.line).map(({ row }): PastedRow => row),
		unclear: unclear.length,
		cut
	};
}

const oneSide = (text: string, side: 'front' | 'back'): PastedRow =>
	side === 'front' ? { front: text, back: '' } : { front: '', back: text };

function noteOf(rest: readonly string[]): { note?: string } {
	const note = rest.filter((one) => one !== '').join(' · ');
	return note === '' ? {} : { note };
}
