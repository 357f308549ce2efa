/** A learner's true memory of some cards, which no scheduler gets to see. */
import type { Grade } from '../../src/lib/memory/log/entry.ts';

export interface Mind {
	/** The true chance of recall, 0..1, on a day; 0 of what was never studied. */
	recall(card: number, day: number): number;
	/** A card is studied: asked, and the answer seen. */
	study(card: number, day: number, grade: Grade): void;
}

/** Makes the mind of a learner, another one for each seed. */
export interface Kind {
	readonly name: string;
	mind(cards: number, seed: number): Mind;
}
