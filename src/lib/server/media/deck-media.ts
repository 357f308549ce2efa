/** Which pictures and sounds a version of a deck names. A version never changes, so it is read once. */
import { MEDIUM_NAME } from '#lib/deck/media/name.ts';

const NAMES = new RegExp(`\\b${MEDIUM_NAME}\\b`, 'g');

/** Names that are kept in mind, of all decks together. */
const MOST = 100_000;

export const namesInJson = (json: string): Set<string> =>
	new Set([...json.matchAll(NAMES)].map(([name]) => name));

class DeckMedia {
	readonly #known = new Map<string, ReadonlySet<string>>();
	#count = 0;

	/**
	 * The names in a version of a deck.
	 *
	 * @param read its JSON, where it has to be read; undefined where it is gone
	 */
	async of(version: string, read: () => Promise<string | undefined>): Promise<ReadonlySet<string>> {
		const known = this.#known.get(version);
		if (known) return known;
		const json = await read();
		if (json === undefined) return NONE;
		const found = namesInJson(json);
		if (this.#count + found.size > MOST) {
			this.#known.clear();
			this.#count = 0;
		}
		this.#known.set(version, found);
		this.#count += found.size + 1;
		return found;
	}
}

const NONE: ReadonlySet<string> = new Set();

export const deckMedia = new DeckMedia();
