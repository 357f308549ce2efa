import { tokensOf, type Token } from '#lib/article/read/tokens.ts';

/** A list of words, some of which are several: says how many tokens one of them takes at a place. */
export class Phrases {
	#byFirst = new Map<string, string[][]>();
	#single = new Set<string>();

	constructor(list: string) {
		for (const phrase of list.split('|')) {
			const words = tokensOf(phrase, 0, phrase.length).map(({ low }) => low);
			const [first] = words;
			if (first === undefined) continue;
			if (words.length === 1) this.#single.add(first);
			this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), words]);
		}
		for (const all of this.#byFirst.values()) all.sort((a, b) => b.length - a.length);
	}

	/** How many tokens the longest of them takes from this one on; 0 where there is none. */
	at(tokens: readonly Token[], index: number): number {
		const token = tokens[index];
		if (!token) return 0;
		const all = this.#byFirst.get(token.low);
		if (!all) return 0;
		for (const words of all) {
			let length = 1;
			while (length < words.length && tokens[index + length]?.low === words[length]) length++;
			if (length === words.length) return length;
		}
		return 0;
	}

	/** How many tokens one of them takes that ends before this one. */
	before(tokens: readonly Token[], index: number): number {
		for (let length = Math.min(4, index); length > 0; length--)
			if (this.at(tokens, index - length) === length) return length;
		return 0;
	}

	/** Whether it has this word, alone, as tokens have it in lower case. */
	has(low: string): boolean {
		return this.#single.has(low);
	}
}
