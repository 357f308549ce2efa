/** What was answered elsewhere as entries of a log, and back. */
import { isStamped } from '#lib/memory/log/entry-shape.ts';
import type { Entry, EntryDraft } from '#lib/memory/log/entry.ts';
import type { Past } from './reading.ts';
import { shortName } from './text/hash.ts';

/** Kinds of entries that other programs have something like. */
const KINDS: ReadonlySet<EntryDraft['kind']> = new Set(['review', 'reset', 'suspend', 'star']);

/** What identifies an answer wherever it is: which card, when, and what was done. */
const keyOf = (entry: { kind: string; at: number; card?: unknown }) =>
	`${entry.kind} ${String(entry.card)} ${entry.at}`;

/** The name of the device that all answers of a file of that deck are said to be from. */
const deviceOf = (deck: string): string => `file${shortName(`past of ${deck}`).padStart(8, '0')}`;

/**
 * Entries of what is not in a log yet: so the same file, or a later one of the same collection, adds only what is new.
 *
 * @param deck the id of the deck that the cards are of
 * @param known the log so far
 */
export function newEntries(past: readonly Past[], deck: string, known: readonly Entry[]): Entry[] {
	const device = deviceOf(deck);
	const there = new Set(known.map(keyOf));
	// Not by spreading: a log may be longer than what a function takes.
	let seq = known.reduce(
		(last, one) => (one.device === device ? Math.max(last, one.seq) : last),
		0
	);
	return past.flatMap(({ at, offset, draft }): Entry[] => {
		if (!('card' in draft)) return [];
		const entry = {
			...draft,
			card: `${deck}/${draft.card}`,
			device,
			seq: seq + 1,
			at,
			offset
		} as Entry;
		if (there.has(keyOf(entry))) return [];
		there.add(keyOf(entry));
		seq += 1;
		return [entry];
	});
}

/** What a log says of a deck's cards, by their ids without the deck's. */
export function pastIn(log: readonly unknown[], deck: string): Past[] {
	const begin = `${deck}/`;
	return log.flatMap((one): Past[] => {
		if (!isStamped(one)) return [];
		const { device: _, seq: __, at, offset, ...draft } = one;
		if (!KINDS.has(draft.kind) || !('card' in draft) || typeof draft.card !== 'string') return [];
		if (!draft.card.startsWith(begin)) return [];
		return [
			{ at, offset, draft: { ...draft, card: draft.card.slice(begin.length) } as EntryDraft }
		];
	});
}
