/** Which pictures and sounds a version of a deck names. A version never changes, so it is read once. */

const NAMES = /\b(?:p[1-9]\d{0,4}x[1-9]\d{0,4}|s)-[0-9a-f]{40}\b/g;

/** Names that are kept in mind, of all decks together. */
const MOST = 100_000;

export const namesInJson = (json: string): Set<string> =>
	new Set([...json.matchAll(NAMES)].map(([name]) => name));

class DeckMedia {
	readonly #known = new Map<string, ReadonlySet<string>>();
	#count = 0;

	/**
	 * Whether a version of a deck names one.
	 *
	 * @param read its JSON, where it has to be read; undefined where it is gone
	 */
	async names(
		version: string,
		medium: string,
		read: () => Promise<string | undefined>
	): Promise<boolean> {
		const known = this.#known.get(version);
		if (known) return known.has(medium);
		const json = await read();
		if (json === undefined) return false;
		const found = namesInJson(json);
		if (this.#count + found.size > MOST) {
			this.#known.clear();
			this.#count = 0;
		}
		this.#known.set(version, found);
		this.#count += found.size + 1;
		return found.has(medium);
	}
}

export const deckMedia = new DeckMedia();
