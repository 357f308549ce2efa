/** Versions of decks that were read lately: a version never changes, and pages ask for it again and again. */
import type { Deck } from '#lib/deck/schema.ts';

/** Characters of JSON that are kept as decks; as objects they are some four times as large. */
const MOST = 8_000_000;

export class KnownVersions {
	readonly #most: number;
	readonly #decks = new Map<string, { deck: Deck; size: number }>();
	#size = 0;

	constructor(most = MOST) {
		this.#most = most;
	}

	/** The deck of a version, if it was read lately. */
	known(version: string): Deck | undefined {
		const found = this.#decks.get(version);
		if (!found) return undefined;
		// The latest stands last.
		this.#decks.delete(version);
		this.#decks.set(version, found);
		return found.deck;
	}

	/** Reads a version, and keeps it as long as there is room; undefined where there is nothing to be read. */
	read(version: string, json: string, parse: (json: string) => Deck | undefined): Deck | undefined {
		const deck = parse(json);
		if (!deck) return undefined;
		this.#forget(version);
		this.#decks.set(version, { deck, size: json.length });
		this.#size += json.length;
		for (const oldest of this.#decks.keys()) {
			if (this.#size <= this.#most) break;
			this.#forget(oldest);
		}
		return deck;
	}

	#forget(version: string): void {
		this.#size -= this.#decks.get(version)?.size ?? 0;
		this.#decks.delete(version);
	}
}
