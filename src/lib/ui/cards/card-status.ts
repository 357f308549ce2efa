import type { CardId } from '#lib/deck/card.ts';
import { stageOf, type Stage } from '#lib/insights/stages.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { isLeech } from '#lib/memory/queue/leech.ts';
import { dueAt, type Memory } from '#lib/memory/fsrs/memory.ts';

/** Where a card stands with its learner, for one who leafs through all of them. */
export interface CardStatus {
	stage: Stage;
	/** It would be asked now. */
	due: boolean;
	suspended: boolean;
	/** The learner gave it a star. */
	starred: boolean;
	leech: boolean;
	/** When it comes back, epoch ms; undefined for a card that was never asked. */
	next: number | undefined;
	/** Days after which recall drops to 90 %; 0 for a card that was never asked. */
	stability: number;
}

/** What a card can be looked for by. */
export const FILTERS = [
	'all',
	'due',
	'new',
	'learning',
	'known',
	'starred',
	'leech',
	'suspended'
] as const;
export type Filter = (typeof FILTERS)[number];

export const isFilter = (text: string | null): text is Filter =>
	(FILTERS as readonly (string | null)[]).includes(text);

/**
 * @param now epoch ms
 * @param shift of the learner's days as they are now (see day.ts)
 * @param starred whether the learner gave it a star
 */
export function statusOf(
	memory: Memory | undefined,
	now: number,
	shift: number,
	starred = false
): CardStatus {
	if (!memory || memory.state === 'new') {
		const suspended = memory?.suspended ?? false;
		const never = { due: false, leech: false, next: undefined, stability: 0 };
		return { stage: 'new', suspended, starred, ...never };
	}
	const { suspended, stability } = memory;
	const next = Math.max(dueAt(memory, now, shift), memory.buriedUntil);
	return {
		stage: stageOf(memory),
		due: !suspended && next <= now,
		suspended,
		starred,
		leech: isLeech(memory),
		next,
		stability
	};
}

/** Where each card stands, by its id. */
export function standingsOf(
	cards: readonly CardId[],
	memories: Pick<Memories, 'look' | 'shift' | 'papers'>,
	{ now, offset }: { now: number; offset: number }
): ReadonlyMap<CardId, CardStatus> {
	const shift = memories.shift(offset);
	const { stars } = memories.papers;
	return new Map(
		cards.map((card) => [card, statusOf(memories.look(card), now, shift, stars?.[card])])
	);
}

/** Whether a card is among those looked for. A suspended card is still as known as it was. */
export function passes(filter: Filter, standing: CardStatus): boolean {
	const { stage, due, suspended, starred, leech } = standing;
	switch (filter) {
		case 'all':
			return true;
		case 'due':
			return due;
		case 'starred':
			return starred;
		case 'leech':
			return leech;
		case 'suspended':
			return suspended;
		case 'new':
		case 'learning':
		case 'known':
			return stage === filter;
		default:
			return filter satisfies never;
	}
}

/** How many cards each filter lets through. */
export function countsOf(standings: Iterable<CardStatus>): Record<Filter, number> {
	const counts = Object.fromEntries(FILTERS.map((filter) => [filter, 0])) as Record<Filter, number>;
	for (const standing of standings)
		for (const filter of FILTERS) if (passes(filter, standing)) counts[filter]++;
	return counts;
}
