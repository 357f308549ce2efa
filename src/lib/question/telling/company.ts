import type { Card } from '#lib/deck/card.ts';
import type { Form, Question } from '#lib/question/question.ts';
import { textOf, type Sight } from './sight.ts';
import { tells } from './tells.ts';

/** A question that would join a company, and what it shows there. */
export interface Guest {
	sight: Sight;
	cards: readonly Card[];
}

/** Whether several members of one list stand side by side in a form. */
const MEMBERS: Readonly<Record<Form, boolean>> = {
	reveal: false,
	choice: false,
	'multi-select': true,
	'true-false': false,
	typed: false,
	number: false,
	cloze: false,
	list: true,
	match: false,
	group: false,
	order: false,
	'odd-one-out': true,
	map: false,
	point: false
};

/** A question about these cards, as it would stand in a test. */
export const guest = (question: Question, cards: readonly Card[]): Guest => ({
	sight: {
		cards: question.cards,
		text: textOf(question),
		members: MEMBERS[question.form],
		answered: false
	},
	cards
});

/** Questions that stand together in one test or on one paper. */
export class Company {
	readonly #common: ReadonlySet<string>;
	readonly #there: Guest[] = [];

	/** @param common see `commonWords` */
	constructor(common: ReadonlySet<string>) {
		this.#common = common;
	}

	/** Whether a question tells no answer to those there are, nor they to it. */
	bears({ sight, cards }: Guest): boolean {
		const told = (by: Sight, of: readonly Card[]) =>
			of.some((card) => tells(by, card, this.#common));
		return !this.#there.some((other) => told(other.sight, cards) || told(sight, other.cards));
	}

	add(one: Guest): void {
		this.#there.push(one);
	}
}
