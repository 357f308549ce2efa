import type { CardId } from '#lib/deck/card.ts';
import type { Draft, Entry, Grade } from '#lib/memory/entry.ts';
import type { Memories } from '#lib/memory/memories.ts';
import { factOf, type StudyLine } from './study-line.ts';
import type { Outlook } from './study-outlook.ts';
import type { Turn } from './study-turn.ts';
import type { StudyWriter } from './study-writer.ts';

/** A question on the screen: what it took out of the line, and since when it is there. */
export interface Asking {
	turn: Turn;
	/** The cards that were in line; a list asks others along with them. */
	taken: readonly CardId[];
	since: number;
}

/** One answered question, with all it takes to correct or undo it. */
export interface Step {
	asking: Asking;
	/** One per card of the question, in its order. */
	grades: Grade[];
	outlooks: readonly Outlook[];
	finishedBefore: readonly CardId[];
	written: Promise<Entry[]>;
}

/**
 * What a sitting has done and has left: pure bookkeeping, ahead of the log by what is still being
 * written. A card is finished once it is recalled; until then it waits in line for a second chance.
 */
export class StudySitting {
	readonly finished: Set<CardId>;
	readonly steps: Step[] = [];
	/** Cards first met in this sitting. */
	readonly fresh = new Set<CardId>();
	readonly #memories: () => Memories;
	readonly #writer: StudyWriter;
	/** Cards of which a write is under way: the memory lags behind what is known here. */
	readonly #settling = new Map<CardId, number>();
	#line: StudyLine | undefined;

	constructor(memories: () => Memories, writer: StudyWriter, finished: Iterable<CardId>) {
		this.#memories = memories;
		this.#writer = writer;
		this.finished = new Set(finished);
	}

	/** Puts a new order in place: at the start, and when the learner's day turns. */
	follow(line: StudyLine): void {
		this.#line = line;
	}

	/** Whether nobody else has reviewed the card since, or put it away. */
	isOpen(card: CardId, since: number): boolean {
		if (this.#settling.has(card)) return true;
		const memory = this.#memories().get(card);
		if (!memory) return true;
		return !memory.suspended && !(memory.reps > 0 && memory.last > since);
	}
}
