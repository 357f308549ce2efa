/** What was learnt of facts, on its way to the deck that they went to. */
import type { Past } from '#lib/formats/reading.ts';
import type { Entry, EntryDraft } from '#lib/memory/log/entry.ts';
import { ByEntry } from '#lib/memory/log/by-entry.ts';
import { undoneBy } from '#lib/memory/log/undone.ts';

/** Entries that are about a card, and mean the same wherever it is. */
const KINDS: ReadonlySet<Entry['kind']> = new Set(['review', 'reset', 'suspend', 'star', 'alias']);

/**
 * What of a log is about cards of some facts and counts, under the ids that the facts have now; graded as it was in
 * the end.
 *
 * @param ids of each fact its id in the deck it went to
 */
export function pastOf(
	log: readonly Entry[],
	deck: string,
	ids: ReadonlyMap<string, string>
): Past[] {
	const undone = undoneBy(log.filter((entry) => entry.kind === 'undo'));
	const grades = new ByEntry<{ at: number; grade: 1 | 2 | 3 | 4 }>();
	for (const entry of log) {
		if (entry.kind !== 'regrade' || undone.has(entry)) continue;
		const before = grades.get(entry.target);
		if (!before || before.at <= entry.at)
			grades.set(entry.target, { at: entry.at, grade: entry.grade });
	}
	return log.flatMap((entry): Past[] => {
		if (!KINDS.has(entry.kind) || !('card' in entry) || undone.has(entry)) return [];
		const [of, fact, ...rest] = entry.card.split('/');
		const to = of === deck && fact !== undefined ? ids.get(fact) : undefined;
		if (to === undefined) return [];
		const { device: _, seq: __, at, offset, ...draft } = entry;
		const grade = grades.get(entry)?.grade;
		const card = [to, ...rest].join('/');
		return [
			{
				at,
				offset,
				draft: { ...draft, card, ...(grade !== undefined && { grade }) } as EntryDraft
			}
		];
	});
}
