import type { Card, CardId } from '#lib/deck/card.ts';
import { cardOf } from '#lib/deck/cards.ts';
import { viewOf } from '#lib/deck/deck-view.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { NEAR, Nearby, type Candidate, type Seen } from '#lib/question/telling/nearby.ts';
import { outline, type Sight } from '#lib/question/telling/sight.ts';
import { sparedFootnote } from '#lib/question/telling/spared.ts';
import { commonIn } from '#lib/question/telling/tells.ts';
import { lookOf, type Look } from '#lib/question/variety.ts';
import { sightOf, type Turn } from './turn.ts';

/** The next few cards are looked at again and again while they are near: so many are kept. */
const MOST_KNOWN = 60;

/** What this sitting has just shown, and how near that makes what is asked next. */
export class StudyNearby {
	readonly #deckOf: (card: CardId) => Deck | undefined;
	readonly #known = new Map<CardId, Candidate>();
	#nearby = new Nearby();

	/** @param deckOf the deck of a card, if it is at hand */
	constructor(deckOf: (card: CardId) => Deck | undefined) {
		this.#deckOf = deckOf;
	}

	get seen(): readonly Seen[] {
		return this.#nearby.seen;
	}

	/** Takes up what was shown elsewhere: before this page was loaded, or since then in another tab. */
	alsoSaw(seen: readonly Seen[]): void {
		const all = [...seen, ...this.seen].toSorted((a, b) => a.at - b.at);
		this.#nearby = new Nearby();
		for (const one of all) this.#nearby.saw(one);
	}

	/** Notes what a question shows, with why what was answered is wrong. */
	saw(turn: Turn, at: number, why = ''): void {
		const sight = sightOf(turn);
		this.#nearby.saw({ ...sight, text: `${sight.text} . ${why}`, at, look: lookOf(turn.question) });
	}

	/** How what was asked in the last minutes looked, the latest last. */
	looks(now: number): Look[] {
		return this.seen.flatMap(({ at, look }) => (look && now - at < NEAR.ms ? look : []));
	}

	/**
	 * Which of some cards is fairly asked next, see `Nearby.choose`. One whose deck is not at hand cannot be
	 * judged: where it is the first, it is chosen, so that its deck is fetched.
	 */
	choose(
		ids: readonly CardId[],
		now: number,
		urgent: number,
		isVaried: (id: CardId) => boolean = () => true
	): CardId | undefined {
		const [first] = ids;
		if (this.seen.length === 0) return first;
		const known = ids.map((id) => this.#candidate(id)).filter((one) => one !== undefined);
		if (known[0]?.card.id !== first) return first;
		return this.#nearby.choose(known, now, urgent, ({ card }) => isVaried(card.id))?.card.id;
	}

	/** Whether nothing near tells a card. */
	isUntold({ id }: Card, now: number): boolean {
		const candidate = this.#candidate(id);
		return !candidate || this.#nearby.distance(candidate, now) === Infinity;
	}

	#candidate(id: CardId): Candidate | undefined {
		const known = this.#known.get(id);
		if (known) return known;
		const deck = this.#deckOf(id);
		const card = deck && cardOf(deck, id);
		if (!card) return undefined;
		if (this.#known.size >= MOST_KNOWN) this.#known.clear();
		let sight: Sight | undefined;
		const candidate: Candidate = {
			card,
			common: commonIn(viewOf(deck)),
			sight: () => (sight ??= outline(card, sparedFootnote(deck, card, [id]).footnote))
		};
		this.#known.set(id, candidate);
		return candidate;
	}
}
