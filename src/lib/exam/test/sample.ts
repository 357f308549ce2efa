/** Draws a test: which cards are asked, in which forms, in which order. */
import type { Card } from '#lib/deck/card.ts';
import { factOf } from '#lib/deck/card-id.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { keepApart } from '#lib/memory/queue/apart.ts';
import type { Cover } from '#lib/memory/log/exam-plan.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { Company, guest } from '#lib/question/telling/company.ts';
import { poolOf, type Pool } from '#lib/question/pool.ts';
import type { Form } from '#lib/question/question.ts';
import { commonWords } from '#lib/question/telling/tells.ts';
import { askCard, testQuestion, type AskedCards } from './ask-card.ts';
import { cardsOfCovers } from '#lib/exam/covered.ts';
import { fairOrder } from './fair-order.ts';
import { kindOf } from './hardness.ts';
import { asksTogether, formsInTurn, formsOf } from './forms.ts';
import type { TestQuestion } from './question.ts';
import type { FormGroup } from './settings.ts';

export interface TestScope {
	decks: readonly Deck[];
	covers: readonly Cover[];
	/** Absent: all that can be marked by machine. */
	forms?: readonly FormGroup[];
}

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
 * cards is one question, and none tells the answer to another while there are others to ask. Where
 * there are fewer cards than questions asked for, there are fewer questions.
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
	const company = new Company(commonWords(cards));
	/** What would tell, or be told, comes last, where nothing else is left to ask. */
	let waiting = fairOrder(cards, kindOf, seed);
	for (const strict of [true, false]) {
		const later: Card[] = [];
		for (const card of waiting) {
			if (questions.length >= wanted) break;
			const [deck, pool] = [byId.get(card.deck), pools.get(card.deck)];
			if (!open.has(card.id) || !deck || !pool) continue;
			/** So many cards may be asked at once without there being too few for the other questions. */
			const room = open.size - (wanted - questions.length) + 1;
			const asked = ask(card, formsInTurn(card, allowed, allForms, seed), {
				pool,
				room,
				seed,
				mayStand: ({ question, cards: about }) => !strict || company.bears(guest(question, about))
			});
			if (asked === 'told') {
				later.push(card);
				continue;
			}
			open.delete(card.id);
			if (!asked) continue;
			company.add(guest(asked.question, asked.cards));
			for (const { id } of asked.cards) open.delete(id);
			questions.push(testQuestion(asked, card, deck));
		}
		waiting = later;
	}
	return spread(questions);
}

interface Asking {
	pool: Pool;
	room: number;
	seed: number;
	mayStand: (one: AskedCards) => boolean;
}

/** A card in the first form that will do; `told` where it would only stand beside what tells it. */
function ask(
	card: Card,
	tried: readonly Form[],
	{ pool, room, seed, mayStand }: Asking
): AskedCards | 'told' | undefined {
	let large: AskedCards | undefined;
	let told = false;
	for (const form of tried) {
		const asked = askCard(card, form, { pool, seed });
		if (!asked) continue;
		const { cards } = asked;
		if (!mayStand(asked)) told = true;
		else if (!asksTogether(form) || cards.length <= Math.max(1, room)) return asked;
		else large ??= asked;
	}
	return large ?? (told ? 'told' : undefined);
}

/** Questions about one fact do not follow each other where it can be helped. */
function spread(questions: readonly TestQuestion[]): TestQuestion[] {
	return keepApart(
		questions.map((question) => ({ question, key: factOf(question.cards[0]?.id ?? '') }))
	).map(({ question }) => question);
}
