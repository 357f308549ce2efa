import { ByEntry } from './by-entry.ts';
import type { EntryId } from './stamp.ts';

/** An entry that takes another out of the fold. */
export interface Undo extends EntryId {
	target: EntryId;
}

/**
 * The entries that do not count: those of an undo that counts. An undo counts unless it is undone itself, judged
 * from those that nothing undoes; undos that undo each other in a circle (no app writes them) count for nothing.
 */
export function undoneBy(undos: readonly Undo[]): ByEntry<true> {
	const undone = new ByEntry<true>();
	const byId = new ByEntry<{ undo: Undo; open: number; undone: boolean }>();
	const nodes = undos.map((undo) => {
		const node = { undo, open: 0, undone: false };
		byId.set(undo, node);
		return node;
	});
	for (const { target } of undos) {
		const aim = byId.get(target);
		if (aim) aim.open++;
	}
	const ready = nodes.filter(({ open }) => open === 0);
	for (let node = ready.pop(); node; node = ready.pop()) {
		if (!node.undone) undone.set(node.undo.target, true);
		const aim = byId.get(node.undo.target);
		if (!aim) continue;
		aim.undone ||= !node.undone;
		aim.open--;
		if (aim.open === 0) ready.push(aim);
	}
	return undone;
}
