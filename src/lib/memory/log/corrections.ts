import { ByEntry } from './by-entry.ts';
import type { Entry, Grade } from './entry.ts';
import { KINDS, type KindsFor } from './kinds.ts';

/** An entry about another entry. */
export type Correction = Extract<Entry, { kind: KindsFor<'correction'> }>;

export const isCorrection = (entry: Entry): entry is Correction =>
	KINDS[entry.kind]?.folds === 'correction';

/** What became of the entries that were corrected. */
export interface Corrections {
	undone: Pick<ByEntry<true>, 'has'>;
	grades: Pick<ByEntry<Grade>, 'get'>;
}

/**
 * Works out which entries do not count and which count with another grade. An undo counts unless it is
 * undone itself; of several grades the last counts. Undos that undo each other in a circle (no app
 * writes them) count for nothing.
 *
 * @param corrections in canonical order
 */
export function correctionsOf(corrections: readonly Correction[]): Corrections {
	const undone = new ByEntry<true>();
	const grades = new ByEntry<Grade>();
	for (const undo of countingUndos(corrections)) undone.set(undo.target, true);
	for (const entry of corrections)
		if (entry.kind === 'regrade' && !undone.has(entry)) grades.set(entry.target, entry.grade);
	return { undone, grades };
}

type Undo = Extract<Entry, { kind: 'undo' }>;

/** The undos that are not undone, judged from those that nothing undoes. */
function countingUndos(corrections: readonly Correction[]): Undo[] {
	const undos = corrections.filter((entry): entry is Undo => entry.kind === 'undo');
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
	const counting: Undo[] = [];
	const ready = nodes.filter(({ open }) => open === 0);
	for (let node = ready.pop(); node; node = ready.pop()) {
		if (!node.undone) counting.push(node.undo);
		const aim = byId.get(node.undo.target);
		if (!aim) continue;
		aim.undone ||= !node.undone;
		aim.open--;
		if (aim.open === 0) ready.push(aim);
	}
	return counting;
}
