import { ByEntry } from './by-entry.ts';
import type { Entry, Grade } from './entry.ts';
import { KINDS, type KindsFor } from './kinds.ts';
import { undoneBy } from './undone.ts';

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
 * Works out which entries do not count and which count with another grade. Of several
 * grades the last counts.
 *
 * @param corrections in canonical order
 */
export function correctionsOf(corrections: readonly Correction[]): Corrections {
	const undone = undoneBy(corrections.filter((entry) => entry.kind === 'undo'));
	const grades = new ByEntry<Grade>();
	for (const entry of corrections)
		if (entry.kind === 'regrade' && !undone.has(entry)) grades.set(entry.target, entry.grade);
	return { undone, grades };
}
