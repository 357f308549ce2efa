/** Whether a page says he or she of somebody: by titles, and by the pronouns after their name. */
import type { Lexicon } from '#lib/article/languages/lexicon.ts';
import { isCapital, lowered, type Token } from '#lib/article/read/tokens.ts';
import { nameIn, runEnd, type Names } from './names.ts';

export type Gender = 'he' | 'she';

/** A title beside the name tells more than a pronoun after it. */
const TITLE = 5;
const OFTEN = 3;

export class Genders {
	#votes = new Map<string, number>();

	constructor(
		paragraphs: readonly (readonly Token[])[],
		names: Names,
		lexicon: Lexicon,
		text: string
	) {
		for (const tokens of paragraphs) {
			let last: string | undefined;
			for (let i = 0; i < tokens.length; i++) {
				const token = tokens[i]!;
				if (isCapital(token)) {
					const end = runEnd(tokens, i, lexicon);
					const name = nameIn(tokens.slice(i, end), lexicon, text);
					const full = name && !name.organisation ? names.full(name.name, token.start) : undefined;
					if (full !== undefined && names.isKnown(full)) {
						last = full;
						for (const word of [...(name?.office ?? '').split(' '), tokens[i - 1]?.text ?? ''])
							this.#vote(full, lowered(word), TITLE, lexicon);
						i = end - 1;
						continue;
					}
				}
				// "Hallgren called her": whom somebody speaks of is somebody else.
				const other =
					/^(?:him|her)$/.test(token.low) && lexicon.anySaid.has(tokens[i - 1]?.low ?? '');
				if (last !== undefined && !other) this.#vote(last, token.low, 1, lexicon);
			}
		}
	}

	#vote(name: string, word: string, weight: number, { hisWords, herWords }: Lexicon) {
		const way = hisWords.has(word) ? 1 : herWords.has(word) ? -1 : 0;
		if (way !== 0) this.#votes.set(name, (this.#votes.get(name) ?? 0) + way * weight);
	}

	/** Whether the page says so often of one other than somebody. */
	saysOf(gender: Gender, but: string): boolean {
		return [...this.#votes].some(
			([name, votes]) => name !== but && (gender === 'he' ? votes : -votes) >= OFTEN
		);
	}

	/** What is said of somebody; undefined where the page does not tell. */
	of(name: string): Gender | undefined {
		const votes = this.#votes.get(name) ?? 0;
		return votes > 0 ? 'he' : votes < 0 ? 'she' : undefined;
	}
}
