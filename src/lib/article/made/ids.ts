import { wordsOf } from '#lib/deck/words/normalise.ts';

const LONGEST = 48;

/** Ids of a deck, each once: of the words of a name, or counted where no Latin letters are in it. */
export class Ids {
	#taken = new Set<string>();

	of(name: string, otherwise: string): string {
		const latin = wordsOf(name).filter((word) => /^[a-z0-9]+$/.test(word));
		const words = latin.join('-').slice(0, LONGEST).replace(/-+$/, '') || otherwise;
		let id = words;
		for (let n = 2; this.#taken.has(id); n++) id = `${words}-${n}`;
		this.#taken.add(id);
		return id;
	}
}
