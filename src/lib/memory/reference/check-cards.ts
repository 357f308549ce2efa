/** Our fold held to ts-fsrs: the same answers once more, card by card. */
import { DAY_START, dayOf, shiftOf } from '#lib/memory/day.ts';
import { lastingIn } from '#lib/memory/fold/fold.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import { guessOf } from '#lib/memory/fsrs/guessing.ts';
import type { Memory } from '#lib/memory/fsrs/memory.ts';
import type { Settings } from '#lib/memory/log/entry.ts';
import { Reference, stateOf, type Referred } from './reference.ts';

/** What of a memory is compared. */
export type Compared = Pick<
	Memory,
	'state' | 'stability' | 'difficulty' | 'due' | 'reps' | 'lapses'
>;

/** A card whose memory is not what ts-fsrs makes of the same answers. */
export interface Difference {
	card: string;
	ours: Compared | undefined;
	theirs: Compared | undefined;
}

export interface Checked {
	/** How many cards and answers were looked at. */
	cards: number;
	answers: number;
	differ: Difference[];
}

/** Days and difficulty: two ways of rounding are no difference. */
const NEAR = 1e-6;

/** What differs is told for so many cards at most. */
const MOST_TOLD = 20;

/** The log is that of a whole history (no snapshot); `get` gives the memories that are looked at. */
type Looked = Pick<Memories, 'log' | 'settings'> & { get(card: string): Memory | undefined };

/** Goes through the answers of some cards with ts-fsrs. */
export function checkCards(memories: Looked, cards: Iterable<string>): Checked {
	const { entries, corrections } = memories.log;
	const wanted = new Map<string, Referred | undefined>();
	for (const card of cards) wanted.set(card, undefined);
	// Weights count for the whole history, other settings from their day on.
	const lasting = lastingIn(memories.settings);
	const settings: Settings = {};
	let reference = new Reference(lasting);
	let answers = 0;
	for (const entry of entries) {
		if (corrections.undone.has(entry)) continue;
		if (entry.kind === 'settings') {
			Object.assign(settings, entry.set);
			reference = new Reference({ ...settings, ...lasting });
		} else if (entry.kind === 'reset' && wanted.has(entry.card)) wanted.set(entry.card, undefined);
		else if (entry.kind === 'review' && wanted.has(entry.card)) {
			const shift = shiftOf(entry.offset, settings.dayStart ?? DAY_START);
			const said = corrections.grades.get(entry);
			const guess = guessOf(entry, said);
			const grade = said ?? entry.grade;
			const answer = { grade, at: entry.at, day: dayOf(entry.at, shift), shift };
			wanted.set(entry.card, reference.next(wanted.get(entry.card), answer, guess));
			answers++;
		}
	}
	const differ: Difference[] = [];
	for (const [card, referred] of wanted) {
		const memory = memories.get(card);
		const ours = memory && memory.state !== 'new' ? compared(memory) : undefined;
		const theirs = referred && theirsOf(referred);
		if (!same(ours, theirs) && differ.length < MOST_TOLD) differ.push({ card, ours, theirs });
	}
	return { cards: wanted.size, answers, differ };
}

const compared = ({ state, stability, difficulty, due, reps, lapses }: Memory): Compared => ({
	state,
	stability,
	difficulty,
	due,
	reps,
	lapses
});

const theirsOf = ({ card, due }: Referred): Compared => ({
	state: stateOf(card),
	stability: card.stability,
	difficulty: card.difficulty,
	due,
	reps: card.reps,
	lapses: card.lapses
});

function same(ours: Compared | undefined, theirs: Compared | undefined): boolean {
	if (!ours || !theirs) return ours === theirs;
	return (
		ours.state === theirs.state &&
		ours.due === theirs.due &&
		ours.reps === theirs.reps &&
		ours.lapses === theirs.lapses &&
		near(ours.stability, theirs.stability) &&
		near(ours.difficulty, theirs.difficulty)
	);
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= NEAR * Math.max(1, a, b);

/**
 * Some of the cards, others at each turn: all have had theirs sooner or later.
 *
 * @param turn a whole number that goes up from check to check
 */
export function sampleOf(cards: readonly string[], most: number, turn: number): string[] {
	const sorted = [...cards].sort();
	if (sorted.length <= most) return sorted;
	const from = (turn * most) % sorted.length;
	return [...sorted, ...sorted].slice(from, from + most);
}
