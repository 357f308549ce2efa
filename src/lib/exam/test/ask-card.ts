/** One card of a deck, asked in one form, as a test asks it. */
import type { Card } from '#lib/deck/card.ts';
import { footnoteOf } from '#lib/deck/evidence/footnotes.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import type { Pool } from '#lib/question/pool.ts';
import type { Form, Question } from '#lib/question/question.ts';
import type { TestQuestion } from './question.ts';

/** Distractors are what people mix up: a test is for those who have learnt. */
const STABILITY = 30;

export interface AskedCards {
	question: Question;
	/** In the order of the question. */
	cards: readonly Card[];
}

/** A card in a form, with others where the form asks several; undefined where there are too few of them. */
export function askCard(
	card: Card,
	form: Form,
	{ pool, seed }: { pool: Pool; seed: number }
): AskedCards | undefined {
	const company = allForms.company(card, form, pool, seed);
	if (!company) return undefined;
	const question = allForms.ask(card, form, seed, { stability: STABILITY, company });
	const cards = question.cards.flatMap((id) => company.find((one) => one.id === id) ?? []);
	return { question, cards };
}

/**
 * With all it takes to show, mark and explain it later.
 *
 * @param card for whose sake it is asked
 */
export function testQuestion(
	{ question, cards }: AskedCards,
	card: Card,
	deck: Deck
): TestQuestion {
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
