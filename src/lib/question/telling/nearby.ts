import type { Card } from '#lib/deck/card.ts';
import { factOf } from '#lib/deck/card-id.ts';
import type { Look } from '#lib/question/variety.ts';
import { tells } from './tells.ts';
import type { Sight } from './sight.ts';

/**
 * How long what was shown is fresh in mind: until so many questions have followed, or so many ms have
 * passed. The working memory is filled with other things by then.
 */
export const NEAR = { questions: 5, ms: 10 * 60_000 };
/** So many cards of one fact may be asked within that distance, and so many questions apart. */
const SIBLINGS = 2;
const APART = 2;

export interface Seen extends Sight {
	/** When it was shown, epoch ms. */
	at: number;
	/** Absent where another release noted it. */
	look?: Look;
}

/** A card that might be asked next. */
export interface Candidate {
	card: Card;
	/** See `commonWords`. */
	common: ReadonlySet<string>;
	/** About what it would show. */
	sight: () => Sight;
}

/** What was shown last in a sitting, and so what cannot fairly be asked just now. */
export class Nearby {
	#seen: readonly Seen[];

	/** @param seen what was shown before, the latest last */
	constructor(seen: readonly Seen[] = []) {
		this.#seen = seen.slice(-NEAR.questions);
	}

	/** The latest last. */
	get seen(): readonly Seen[] {
		return this.#seen;
	}

	/** Notes what a question shows, once: also where another tab has shown something since. */
	saw(seen: Seen): void {
		const isAgain = ({ cards }: Seen) => cards.join() === seen.cards.join();
		const others = this.#seen.filter((one) => !isAgain(one));
		this.#seen = [...others, seen].slice(-NEAR.questions);
	}

	/**
	 * Which of some cards, in the order in which they should be asked, is fairly asked next: the first
	 * that nothing near tells and that tells none of the others, which would have to wait; else the first
	 * that nothing tells; else the one that was told the longest ago. Undefined if there are none.
	 *
	 * @param now epoch ms
	 * @param urgent so many, the first, do not wait so that others need not
	 * @param isVaried whether a card would be asked in another way than those before it: preferred
	 */
	choose<C extends Candidate>(
		candidates: readonly C[],
		now: number,
		urgent: number,
		isVaried: (one: C) => boolean = () => true
	): C | undefined {
		const ago = candidates.map((one) => this.distance(one, now));
		const longest = Math.max(...ago);
		const harms = (one: C) =>
			candidates.some((other) => tellsOf(one, other) && !tellsOf(other, one));
		const fair = candidates.filter((_, at) => ago[at] === Infinity);
		const best = fair.filter((one) => candidates.indexOf(one) < urgent || !harms(one));
		return (
			best.find(isVaried) ?? fair.find(isVaried) ?? best[0] ?? candidates[ago.indexOf(longest)]
		);
	}

	/**
	 * How many questions ago something was shown that tells the answer to a card, 1 being the last one,
	 * or that is too much of its fact; Infinity if nothing near was.
	 */
	distance({ card, common }: Pick<Candidate, 'card' | 'common'>, now: number): number {
		const own = factOf(card.id);
		let siblings = 1;
		for (const [i, sight] of this.#seen.toReversed().entries()) {
			const ago = i + 1;
			if (now - sight.at >= NEAR.ms) continue;
			if (sight.cards.some((id) => factOf(id) === own) && (++siblings > SIBLINGS || ago <= APART))
				return ago;
			if (tells(sight, card, common)) return ago;
		}
		return Infinity;
	}
}

const tellsOf = (one: Candidate, { card, common }: Candidate): boolean =>
	factOf(card.id) !== factOf(one.card.id) && tells(one.sight(), card, common);
