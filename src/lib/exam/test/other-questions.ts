/** What a test could ask besides, or instead: for a teacher who chooses the questions by hand. */
import type { Card } from '#lib/deck/card.ts';
import { factOf } from '#lib/deck/card-id.ts';
import { cardOf } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { poolOf, type Pool } from '#lib/question/pool.ts';
import type { Form } from '#lib/question/question.ts';
import { askCard, testQuestion, type AskedCards } from './ask-card.ts';
import { askableCards } from './sample.ts';
import { formsInTurn, formsOf } from './forms.ts';
import type { TestQuestion } from './question.ts';

/** A question that could be asked. */
export interface OtherQuestion extends AskedCards {
	/** For whose sake it is asked. */
	card: Card;
	form: Form;
}

export interface Choosing {
	/** From which the questions come. */
	deck: Deck;
	/** The test as it is. */
	paper: readonly TestQuestion[];
	/** The place of the question to be replaced; absent where one is added. */
	instead?: number | undefined;
	seed: number;
	/** Of which cards; absent: of all. */
	about?: (card: Card) => boolean;
}

/**
 * Questions of a deck about cards that the test does not ask yet, in the order of the deck; each is made
 * when it is looked at. For a question to be replaced, other ways of asking about its own facts come first.
 */
export function* otherQuestions(choosing: Choosing): Generator<OtherQuestion> {
	const { deck, paper, instead, seed, about = () => true } = choosing;
	const replaced = instead === undefined ? undefined : paper[instead];
	const pool = freePool(choosing);
	const free = askableCards({ decks: [deck], covers: [{ deck: deck.id }] }).filter(
		(card) => isFree(choosing, card.id) && about(card)
	);
	const allowed = formsOf();
	const facts = new Set((replaced?.cards ?? []).map(({ id }) => factOf(id)));
	const isOwn = ({ id }: Card) => facts.has(factOf(id));
	for (const card of free.filter(isOwn))
		for (const form of formsInTurn(card, allowed, allForms, seed)) {
			const asked = askCard(card, form, { pool, seed });
			if (asked && !isSame(asked, replaced)) yield { ...asked, card, form };
		}
	for (const card of free)
		if (!isOwn(card)) {
			const one = firstOf(card, formsInTurn(card, allowed, allForms, seed), { pool, seed });
			if (one) yield one;
		}
}

/** One of them by its card and form, as `otherQuestions` has it; undefined where it cannot be asked so. */
export function otherQuestion(
	choosing: Choosing,
	{ card: id, form }: { card: string; form: string }
): TestQuestion | undefined {
	const { deck, seed } = choosing;
	const card = isFree(choosing, id) ? cardOf(deck, id) : undefined;
	const known = card && [...formsOf()].find((one) => one === form);
	if (!card || !known || !allForms.formsFor(card).includes(known)) return undefined;
	const asked = askCard(card, known, { pool: freePool(choosing), seed });
	return asked && testQuestion(asked, card, deck);
}

function firstOf(
	card: Card,
	forms: readonly Form[],
	by: { pool: Pool; seed: number }
): OtherQuestion | undefined {
	for (const form of forms) {
		const asked = askCard(card, form, by);
		if (asked) return { ...asked, card, form };
	}
	return undefined;
}

/** Whether the test does not ask a card, but for the question that is to be replaced. */
const isFree = ({ paper, instead }: Choosing, card: string): boolean =>
	!paper.some(({ cards }, i) => i !== instead && cards.some(({ id }) => id === card));

const freePool = (choosing: Choosing): Pool =>
	poolOf(choosing.deck, (id) => isFree(choosing, id), choosing.seed);

const isSame = ({ question }: AskedCards, before: TestQuestion | undefined): boolean =>
	before !== undefined &&
	question.form === before.question.form &&
	question.cards.length === before.question.cards.length &&
	question.cards.every((id, i) => id === before.question.cards[i]);
