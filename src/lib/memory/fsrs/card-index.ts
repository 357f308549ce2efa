/** Where in `ids` the cards of a deck stand together: from the first up to before the last. */
type Run = readonly [from: number, to: number];

/**
 * Which place a card has, once and for all. Of the cards given at first no map is made until one is
 * asked for out of turn, and then only of its deck: a map of tens of thousands costs a phone more
 * than all else it does before the first question.
 */
export class CardIndex {
	readonly ids: string[];
	readonly #places = new Map<string, number>();
	/** Where the cards given at first stand, by deck, if they are not in the map yet. */
	#unmapped: Map<string, Run[]> | undefined;
	/** How many were given at first. */
	readonly #given: number;
	/** Where the next card asked for stands if cards are asked for in their order. */
	#next = 0;

	constructor(ids: string[] = []) {
		this.ids = ids;
		this.#given = ids.length;
	}

	placeOf(card: string): number | undefined {
		if (this.ids[this.#next] === card) return this.#next++;
		const place = this.#places.get(card) ?? this.#findGiven(card);
		if (place !== undefined) this.#next = place + 1;
		return place;
	}

	/** The card's place, a new one if it has none yet. */
	place(card: string): number {
		const known = this.#places.get(card) ?? this.#findGiven(card);
		if (known !== undefined) return known;
		const place = this.ids.push(card) - 1;
		this.#places.set(card, place);
		return place;
	}

	/** Where a card stands that is not in the map; from then on its whole deck is. */
	#findGiven(card: string): number | undefined {
		if (this.#given === 0) return undefined;
		this.#unmapped ??= this.#runs();
		const deck = deckOf(card);
		const runs = this.#unmapped.get(deck);
		if (!runs) return undefined;
		this.#unmapped.delete(deck);
		for (const [from, to] of runs)
			for (let place = from; place < to; place++) this.#places.set(this.ids[place]!, place);
		return this.#places.get(card);
	}

	#runs(): Map<string, Run[]> {
		const runs = new Map<string, Run[]>();
		for (let from = 0; from < this.#given;) {
			const deck = deckOf(this.ids[from]!);
			let to = from + 1;
			while (to < this.#given && deckOf(this.ids[to]!) === deck) to++;
			const others = runs.get(deck);
			if (others) others.push([from, to]);
			else runs.set(deck, [[from, to]]);
			from = to;
		}
		return runs;
	}
}

/** `deck` of `deck/fact/value`. */
const deckOf = (card: string): string => card.split('/', 1)[0]!;
