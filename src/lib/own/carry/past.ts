/** What was learnt of facts, on its way to the deck that they went to. */
import type { Past } from '#lib/formats/reading.ts';
import type { Entry, EntryDraft } from '#lib/memory/log/entry.ts';
import { ByEntry } from '#lib/memory/log/by-entry.ts';
import { undoneBy } from '#lib/memory/log/undone.ts';

/** Entries that are about a card, and mean the same wherever it is. */
const KINDS: ReadonlySet<Entry['kind']> = new Set(['review', 'reset', 'suspend', 'star', 'alias']);

/**
 * What of a log is about some cards of a deck and counts, under the ids that they have now; graded as it was in the
 * end.
 *
 * @param idOf of a card, without its deck's: undefined for one that has no other id now
 */
export function pastOf(
	log: readonly Entry[],
	deck: string,
	idOf: (card: string) => string | undefined
): Past[] {
	const undone = undoneBy(log.filter((entry) => entry.kind === 'undo'));
	const grades = new ByEntry<{ at: number; grade: 1 | 2 | 3 | 4 }>();
	for (const entry of log) {
		if (entry.kind !== 'regrade' || undone.has(entry)) continue;
		const before = grades.get(entry.target);
		if (!before || before.at <= entry.at)
			grades.set(entry.target, { at: entry.at, grade: entry.grade });
	}
	const begin = `${deck}/`;
	return log.flatMap((entry): Past[] => {
		if (!KINDS.has(entry.kind) || !('card' in entry) || undone.has(entry)) return [];
		if (!entry.card.startsWith(begin)) return [];
		const card = idOf(entry.card.slice(begin.length));
		if (card === undefined) return [];
		const { device: _, seq: __, at, offset, ...draft } = entry;
		const grade = grades.get(entry)?.grade;
		return [
			{
				at,
				offset,
				draft: { ...draft, card, ...(grade !== undefined && { grade }) } as EntryDraft
			}
		];
	});
}

/** The ids of cards whose facts have other ids now. */
export const cardsOfFacts =
	(ids: ReadonlyMap<string, string>) =>
	(card: string): string | undefined => {
		const [fact = '', ...rest] = card.split('/');
		const to = ids.get(fact);
		return to === undefined ? undefined : [to, ...rest].join('/');
	};

/** The ids of cards of one fact that is of another kind now. */
export const cardsOfKind =
	(fact: string, ends: ReadonlyMap<string, string>) =>
	(card: string): string | undefined => {
		const to = card.startsWith(`${fact}/`) ? ends.get(card.slice(fact.length + 1)) : undefined;
		return to === undefined ? undefined : `${fact}/${to}`;
	};
