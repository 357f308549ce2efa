/** A text’s words as they are compared, each with its place. */
import { normalise, wordsOf } from '#lib/deck/words/normalise.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200f'’ʼ]*/gu;

interface Place {
	start: number;
	end: number;
	/** Of its first word, and after its last. */
	from: number;
	to: number;
}

export class WordIndex {
	readonly words: string[] = [];
	#starts: number[] = [];
	#ends: number[] = [];
	#places = new Map<string, number[]>();

	constructor(text: string) {
		for (const { 0: found, index } of text.matchAll(WORD))
			for (const word of wordsOf(found)) {
				const known = this.#places.get(word);
				if (known) known.push(this.words.length);
				else this.#places.set(word, [this.words.length]);
				this.words.push(word);
				this.#starts.push(index);
				this.#ends.push(index + found.replace(/['’ʼ]+$/, '').length);
			}
	}

	/** Every place where these words stand one after the other. */
	find(words: string): Place[] {
		const wanted = wordsOf(words);
		const [first] = wanted;
		if (first === undefined) return [];
		return (this.#places.get(first) ?? [])
			.filter((at) => wanted.every((word, i) => this.words[at + i] === word))
			.map((from) => ({
				start: this.#starts[from]!,
				end: this.#ends[from + wanted.length - 1]!,
				from,
				to: from + wanted.length
			}));
	}

	has(words: string): boolean {
		return this.find(words).length > 0;
	}
}

const DENIALS = new Set(
	normalise(
		'not no never none neither nor nobody nothing without cannot dont doesnt didnt isnt arent wasnt werent wont wouldnt couldnt shouldnt hasnt havent hadnt refused refuses denied denies failed rejected rejects nicht kein keine keinen nie ohne niemand ne pas jamais sans aucun no nunca sin ningún не нет никогда без değil yok asla لا لم لن ليس ليست'
	).split(' ')
);

/** How often a text denies. */
export const denials = (text: string): number =>
	wordsOf(text).filter((word) => DENIALS.has(word)).length;
