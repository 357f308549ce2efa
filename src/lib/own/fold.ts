/**
 * The fold of a log of edits: for each part of each deck the edits that count, in the one order in which
 * everybody folds a log. So devices that hold the same edits hold the same decks, and nobody is asked which
 * side to keep.
 */
import { inOrder } from '#lib/memory/log/order.ts';
import { undoneBy } from '#lib/memory/log/undone.ts';
import { partKey, type Edit, type Part, type PartEdit } from './edit.ts';

/** A part of a deck, and all that it ever was. */
export interface PartHistory {
	part: Part;
	/** Those that count, oldest first; never empty. */
	edits: readonly PartEdit[];
}

/** The parts of one deck, by `partKey`. Parts that are gone are among them. */
export type PartsOf = ReadonlyMap<string, PartHistory>;

/** How a part now reads; null where it is gone. */
export const valueOf = ({ edits }: PartHistory): unknown => edits.at(-1)!.value;

/** Decks that edits can be added to, each after all that is there. */
export class FoldedEdits {
	readonly decks = new Map<string, Map<string, PartHistory & { edits: PartEdit[] }>>();

	add(edit: PartEdit): void {
		let parts = this.decks.get(edit.deck);
		if (!parts) this.decks.set(edit.deck, (parts = new Map()));
		const key = partKey(edit.part);
		const history = parts.get(key);
		if (history) history.edits.push(edit);
		else parts.set(key, { part: edit.part, edits: [edit] });
	}
}

/**
 * The decks that a log of edits makes, by their ids. Entries may come in any order, each once; what another
 * release wrote and is not understood here is not among them (see readable.ts).
 */
export function foldEdits(understood: readonly Edit[]): FoldedEdits {
	const counts = countedIn(understood);
	const folded = new FoldedEdits();
	for (const entry of inOrder([...understood]).entries)
		if (entry.kind === 'edit' && counts(entry)) folded.add(entry);
	return folded;
}

/** Says of an edit whether it counts: neither it nor the batch that it is of was taken back. */
function countedIn(entries: readonly Edit[]): (edit: PartEdit) => boolean {
	const undone = undoneBy(entries.filter((entry) => entry.kind === 'undo'));
	const withdrawn = new Set(
		entries.flatMap((entry) => (entry.kind === 'withdraw' && !undone.has(entry) ? entry.batch : []))
	);
	return (edit) => !undone.has(edit) && (edit.batch === undefined || !withdrawn.has(edit.batch));
}
