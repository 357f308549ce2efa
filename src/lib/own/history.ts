/** A whole deck as it was: the times it was worked on, and the edits that bring one of them back. */
import { editsOf } from './list/list-edits.ts';
import type { EditDraft, Part } from './edit.ts';
import { valueOf, type PartHistory, type PartsOf } from './fold.ts';

/** Work on a deck without a longer rest. */
export interface Session {
	/** When its last edit was made, epoch ms. */
	end: number;
	/** How many facts it wrote or took out. */
	facts: number;
}

/** Whoever rests for so long begins anew, ms. */
const REST = 30 * 60_000;

/** The times a deck was worked on, the latest first. */
export function sessionsOf(parts: PartsOf): Session[] {
	const edits = [...parts.values()]
		.flatMap(({ part, edits }) => edits.map(({ at }) => ({ at, part })))
		.sort((a, b) => a.at - b.at);
	const sessions: (Session & { ids: Set<string> })[] = [];
	for (const { at, part } of edits) {
		let last = sessions.at(-1);
		if (!last || at - last.end > REST)
			sessions.push((last = { end: at, facts: 0, ids: new Set() }));
		last.end = at;
		if (part.of === 'fact') last.ids.add(part.id);
	}
	return sessions.map(({ end, ids }) => ({ end, facts: ids.size })).reverse();
}

/** A part that was another at some time. */
export interface Difference {
	part: Part;
	/** Null where it was not there. */
	was: unknown;
	now: unknown;
}

/** What of a deck read otherwise when a session ended, in the order in which it came to be. */
export const differencesSince = (parts: PartsOf, { end }: Session): Difference[] =>
	[...parts.values()].flatMap((history) => {
		const was = valueAt(history, end);
		const now = valueOf(history);
		return JSON.stringify(was) === JSON.stringify(now) ? [] : [{ part: history.part, was, now }];
	});

/** Edits that make a deck what it was; of what is on no list of its own since then a place stays as it is. */
export const editsBack = (deck: string, differences: readonly Difference[]): EditDraft[] =>
	editsOf(
		deck,
		differences
			.filter(({ part, was }) => !(part.of === 'place' && was === null))
			.map(({ part, was }) => [part, was] as const)
	);

const valueAt = ({ edits }: PartHistory, time: number): unknown =>
	edits.findLast(({ at }) => at <= time)?.value ?? null;
