import { isLeech } from '#lib/memory/queue/leech.ts';
import { dueAt, type Memory } from '#lib/memory/fsrs/memory.ts';

/** Where a card stands with its learner, for one who leafs through all of them. */
export interface CardStatus {
	stage: 'new' | 'learning' | 'known';
	/** It would be asked now. */
	due: boolean;
	suspended: boolean;
	leech: boolean;
	/** When it comes back, epoch ms; undefined for a card that was never asked. */
	next: number | undefined;
	/** Days after which recall drops to 90 %; 0 for a card that was never asked. */
	stability: number;
}

/** What a card can be looked for by. */
export const FILTERS = ['all', 'due', 'new', 'learning', 'known', 'leech', 'suspended'] as const;
export type Filter = (typeof FILTERS)[number];

export const isFilter = (text: string | null): text is Filter =>
	(FILTERS as readonly (string | null)[]).includes(text);

const STAGES = {
	new: 'new',
	learning: 'learning',
	relearning: 'learning',
	review: 'known'
} as const satisfies Record<Memory['state'], CardStatus['stage']>;

/**
 * @param now epoch ms
 * @param shift of the learner's days as they are now (see day.ts)
 */
export function statusOf(memory: Memory | undefined, now: number, shift: number): CardStatus {
	if (!memory || memory.state === 'new') {
		const suspended = memory?.suspended ?? false;
		return { stage: 'new', due: false, suspended, leech: false, next: undefined, stability: 0 };
	}
	const { suspended, stability } = memory;
	const next = Math.max(dueAt(memory, now, shift), memory.buriedUntil);
	return {
		stage: STAGES[memory.state],
		due: !suspended && next <= now,
		suspended,
		leech: isLeech(memory),
		next,
		stability
	};
}

/** Whether a card is among those looked for. A suspended card is still as known as it was. */
export function passes(filter: Filter, { stage, due, suspended, leech }: CardStatus): boolean {
	switch (filter) {
		case 'all':
			return true;
		case 'due':
			return due;
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
	const counts = { all: 0, due: 0, new: 0, learning: 0, known: 0, leech: 0, suspended: 0 };
	for (const standing of standings)
		for (const filter of FILTERS) if (passes(filter, standing)) counts[filter]++;
	return counts;
}
