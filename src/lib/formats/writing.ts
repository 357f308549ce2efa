/** What is written for somebody else's program. */
import type { Deck } from '#lib/deck/schema.ts';
import type { Saying } from '#lib/deck/saying.ts';
import type { FindMedium } from './media/going.ts';
import type { Past, Refused } from './reading.ts';

export interface Written {
	bytes: Uint8Array;
	/** How many cards are as they were, and how many lack something or read otherwise. */
	kept: number;
	changed: number;
	changes: readonly { why: Saying; count: number }[];
	/** Cards that are not in it. */
	refused: readonly Refused[];
}

/** What a file may need besides a deck. */
export interface Occasion {
	/** Epoch ms: nothing in the file is of later. */
	now: number;
	/** A sentence in the language of whoever gets the file. */
	say: (saying: Saying) => string;
	/** What was answered so far; nothing where the deck is given away alone. */
	past: readonly Past[];
	/** Its pictures and sounds; absent: without them. */
	media?: FindMedium;
}

/** Writes a deck. */
export type Writer = (deck: Deck, occasion: Occasion) => Written;

/** Counts what becomes of cards on the way out. */
export class Tally {
	#changed = 0;
	#kept = 0;
	readonly #changes = new Map<Saying, number>();
	readonly #refused: Refused[] = [];

	/** A card is written, with what is not as it was. */
	card(changes: readonly Saying[] = []): void {
		if (changes.length > 0) this.#changed += 1;
		else this.#kept += 1;
		for (const why of new Set(changes)) this.#changes.set(why, (this.#changes.get(why) ?? 0) + 1);
	}

	refuse(refused: Refused): void {
		this.#refused.push(refused);
	}

	written(text: string | Uint8Array): Written {
		return {
			bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
			kept: this.#kept,
			changed: this.#changed,
			changes: [...this.#changes].map(([why, count]) => ({ why, count })),
			refused: this.#refused
		};
	}
}
