/** Draws a test: which cards are asked, in which forms, in which order. */
import type { Card, CardId } from '#lib/deck/card.ts';
import { footnoteOf } from '#lib/deck/footnotes.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { keepApart } from '#lib/memory/apart.ts';
import type { Cover } from '#lib/memory/exam-plan.ts';
import { allForms } from '#lib/question/all-forms.ts';
import { poolOf, type Pool } from '#lib/question/pool.ts';
import type { Form } from '#lib/question/question.ts';
import { cardsOfCovers } from './covered.ts';
import { fairOrder } from './fair-order.ts';
import { kindOf } from './hardness.ts';
import { asksTogether, formsInTurn, formsOf } from './test-forms.ts';
import type { TestQuestion } from './test-question.ts';
import type { FormGroup } from './test-settings.ts';

export interface TestScope {
	decks: readonly Deck[];
	covers: readonly Cover[];
	/** Absent: all that can be marked by machine. */
	forms?: readonly FormGroup[];
}

/** Distractors are what people mix up: a test is for those who have learnt. */
const STABILITY = 30;

/** The cards that can be asked in a test, in the order of the decks. */
export function askableCards({ decks, covers, forms }: TestScope): Card[] {
	const allowed = formsOf(forms);
	return cardsOfCovers(covers, decks).filter((card) =>
		allForms.formsFor(card).some((form) => allowed.has(form))
	);
}

/**
 * A fair sample of what a test covers, as questions. The same scope and seed always give the same
 * test, whatever the learner knows by then. No card is asked twice; a question that asks several
 * cards is one question. Where there are fewer cards than questions asked for, there are fewer
 * questions.
 *
 * @param cards as `askableCards` gives them
 */
export function sampleTest(
	scope: TestScope & { questions: number; seed: number },
	cards: readonly Card[] = askableCards(scope)
): TestQuestion[] {
	const { decks, questions: wanted, forms, seed } = scope;
	const open = new Set(cards.map(({ id }) => id));
	const allowed = formsOf(forms);
	const byId = new Map(decks.map((deck) => [deck.id, deck]));
	const pools = new Map(
		decks.map((deck) => [deck.id, poolOf(deck, (id) => open.has(id), seed)] as const)
	);
	const questions: TestQuestion[] = [];
	for (const card of fairOrder(cards, kindOf, seed)) {
		if (questions.length >= wanted) break;
		const [deck, pool] = [byId.get(card.deck), pools.get(card.deck)];
		if (!open.has(card.id) || !deck || !pool) continue;
		/** So many cards may be asked at once without there being too few for the other questions. */
		const room = open.size - (wanted - questions.length) + 1;
		const tried = formsInTurn(card, allowed, allForms, seed);
		const question = ask(card, tried, { deck, pool, room, seed });
		open.delete(card.id);
		if (!question) continue;
		for (const { id } of question.cards) open.delete(id);
		questions.push(question);
	}
	return spread(questions);
}

interface Asking {
	deck: Deck;
	pool: Pool;
	room: number;
	seed: number;
}

function ask(card: Card, tried: readonly Form[], asking: Asking): TestQuestion | undefined {
	const { deck, pool, room, seed } = asking;
	const made = (form: Form): TestQuestion | undefined => {
		const company = allForms.company(card, form, pool, seed);
		return company && questionOf(card, form, company, deck, seed);
	};
	const fits = ({ cards }: TestQuestion) => cards.length <= Math.max(1, room);
	let large: TestQuestion | undefined;
	for (const form of tried) {
		const question = made(form);
		if (question && (!asksTogether(form) || fits(question))) return question;
		large ??= question;
	}
	return large;
}

function questionOf(
	card: Card,
	form: Form,
	company: readonly Card[],
	deck: Deck,
	seed: number
): TestQuestion {
	const question = allForms.ask(card, form, seed, { stability: STABILITY, company });
	const cards = question.cards.flatMap((id) => company.find((one) => one.id === id) ?? []);
	return {
		question,
		deck: deck.id,
		title: deck.title,
		cards: cards.map(({ id, revision }) => ({ id, revision })),
		footnote: footnoteOf(deck, card.fact),
		others: cards
			.filter(({ fact }) => fact !== card.fact)
			.map(({ fact, about, prompt }) => ({
				about: about?.text ?? prompt,
				footnote: footnoteOf(deck, fact)
			}))
	};
}

/** `deckId/factId` of a card. */
const keyOf = (id: CardId) => id.split('/').slice(0, 2).join('/');

/** Questions about one fact do not follow each other where it can be helped. */
function spread(questions: readonly TestQuestion[]): TestQuestion[] {
	return keepApart(
		questions.map((question) => ({ question, key: keyOf(question.cards[0]?.id ?? '') }))
	).map(({ question }) => question);
}
