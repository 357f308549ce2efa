/** Where in an article the words stand that somebody says are in it. */
import type { Proposals } from '#lib/article/propose-from.ts';
import type { Part } from '#lib/article/queue/candidate.ts';
import { oneLine } from '#lib/article/read/tokens.ts';
import { WordIndex } from '#lib/article/gates/words.ts';

/** What belongs to a sentence after its last word. */
const TAIL = /^[.!?…]*["”’»)]*[.!?…]?/;

export class Places {
	readonly #found: Proposals;
	readonly #index: WordIndex;

	constructor(found: Proposals) {
		this.#found = found;
		this.#index = new WordIndex(found.article.text);
	}

	/** The paragraph around a part. */
	paragraph({ start, end }: Part): Part | undefined {
		return this.#found.article.blocks.find((one) => one.start <= start && end <= one.end);
	}

	/** The first place of words, within one paragraph; within a part of it, where one is given. */
	of(words: string, within?: Part): Part | undefined {
		const place = this.#index
			.find(words)
			.find(
				(one) =>
					this.paragraph(one) && (!within || (within.start <= one.start && one.end <= within.end))
			);
		return place && { start: place.start, end: place.end };
	}

	/** The same, with the marks at its end. */
	sentence(words: string): Part | undefined {
		const place = this.of(words);
		if (!place) return undefined;
		const { end } = this.paragraph(place)!;
		const after = this.#found.article.text.slice(place.end, end);
		return { ...place, end: place.end + (TAIL.exec(after)?.[0].length ?? 0) };
	}

	/** Words as the article has them. */
	words({ start, end }: Part): string {
		return oneLine(this.#found.article.text.slice(start, end));
	}
}
