/** Which questions of a test that was put together by hand tell each other’s answers. */
import type { Card } from '#lib/deck/card.ts';
import { deckOf } from '#lib/deck/card-id.ts';
import { cardOf } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Question } from '#lib/question/question.ts';
import { Company, guest } from '#lib/question/telling/company.ts';
import { commonWords } from '#lib/question/telling/tells.ts';
import { askableCards } from './sample.ts';
import type { TestQuestion } from './question.ts';

/** Looks for what tells an answer among the questions of some decks. */
export class Telling {
	readonly #decks: ReadonlyMap<string, Deck>;
	readonly #common: ReadonlySet<string>;
	/** What each question of the test shows, read once. */
	readonly #alone = new WeakMap<TestQuestion, Company>();

	constructor(decks: readonly Deck[]) {
		this.#decks = new Map(decks.map((deck) => [deck.id, deck]));
		this.#common = commonWords(
			askableCards({ decks, covers: decks.map(({ id }) => ({ deck: id })) })
		);
	}

	/**
	 * The places of those questions that tell the answer to another one, or are told by it. Of a card
	 * that its deck has lost nothing can be said.
	 */
	of(
		one: { question: Question; cards: readonly Pick<Card, 'id'>[] },
		among: readonly TestQuestion[]
	): number[] {
		const joining = guest(one.question, this.#cardsOf(one.question));
		return [...among.keys()].filter((i) => !this.#with(among[i]!).bears(joining));
	}

	#with(asked: TestQuestion): Company {
		let company = this.#alone.get(asked);
		if (!company) {
			this.#alone.set(asked, (company = new Company(this.#common)));
			company.add(guest(asked.question, this.#cardsOf(asked.question)));
		}
		return company;
	}

	#cardsOf({ cards }: Question): Card[] {
		return cards.flatMap((id) => {
			const deck = this.#decks.get(deckOf(id));
			return (deck && cardOf(deck, id)) ?? [];
		});
	}
}
