/**
 * The forms at hand. A phone begins with the few that new cards are asked in (`basic-forms.ts`),
 * fetches all of them (`further-forms.ts`) for cards that are known better, and how to mark what is
 * typed (`all-forms.ts`) with the first question that asks for it.
 */
import type { Card } from '#lib/deck/card.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Fitting, isApt, rankedForms, Strength } from './choose-form.ts';
import type { contrastsOf } from './contrast.ts';
import type { AskOptions, AskRules, FormRules } from './form.ts';
import type { OwnName } from './own-names.ts';
import type { Pace } from './pace.ts';
import type { Pool } from './pool.ts';
import type { Form, Marking, Question, QuestionOf, Response, ResponseTo } from './question.ts';
import { seeded } from './seeded.ts';
import type { waysOf } from './ways.ts';

/** Rules by form, easiest first; what is not marked yet comes with another book. */
export type AllAsked = { readonly [F in Form]: AskRules<F> | FormRules<F> };
export type AllMarked = { readonly [F in Form]: FormRules<F> };
export type Rules = Partial<AllAsked>;

/** What only cards ask for that are known better than at first sight. */
export interface Beyond {
	/** See contrast.ts. */
	contrastsOf: typeof contrastsOf;
	/** See ways.ts. */
	waysOf: typeof waysOf;
	/** See choose-form.ts. */
	rankedForms: typeof rankedForms;
	isApt: typeof isApt;
}

export class FormBook {
	readonly #rules: Rules;
	/** Fetches the book that can mark every form; absent where this one can. */
	readonly whole: (() => Promise<FormBook>) | undefined;

	readonly beyond: Beyond | undefined;

	constructor(rules: Rules, beyond?: Beyond, whole?: () => Promise<FormBook>) {
		this.#rules = rules;
		this.beyond = beyond;
		this.whole = whole;
	}

	/** Whether responses to a form can be marked with what is at hand. */
	marks(form: Form): boolean {
		return 'mark' in this.#of(form);
	}

	/** This book without the forms that it cannot mark. */
	ofMarked(): FormBook {
		const rules = Object.entries(this.#rules).filter(([, one]) => 'mark' in one);
		return new FormBook(Object.fromEntries(rules), this.beyond, this.whole);
	}

	/** The forms a card can be asked in, easiest first; never none. */
	formsFor(card: Card): Form[] {
		const forms = this.#fitting(card);
		return forms.length > 0 ? forms : ['reveal'];
	}

	/** Whether one of these forms is easy enough for a card that is new. */
	suitsNew(card: Card): boolean {
		return this.#fitting(card).some((form) => this.#of(form).effort === 'recognise');
	}

	/**
	 * The forms to ask a card in now, the most suitable first: see `rankedForms`. The same card,
	 * strength and seed always give the same. Of the basic forms, the plainest.
	 */
	ranked(card: Card, strength: Strength, seed: number): Form[] {
		if (!this.beyond) return this.formsFor(card);
		return this.beyond.rankedForms(card, this.#fittings(card, strength), strength, seed);
	}

	/** Whether a form is worth asking a card in, though another may be worth more: see `isApt`. */
	isApt(card: Card, form: Form, strength: Strength): boolean {
		return this.beyond?.isApt(form, this.#fittings(card, strength), strength) ?? true;
	}

	#fittings(card: Card, { stability }: Strength): Fitting[] {
		return this.formsFor(card).map((form): Fitting => {
			const { effort, usual, prompted } = this.#of(form);
			return { form, effort, ...usual, ...prompted?.(card, stability) };
		});
	}

	/**
	 * A question for a card. The same card, form, seed and options always give the same question.
	 *
	 * @example book.ask(card, 'choice', seed, { stability: memory.stability })
	 */
	ask<F extends Form>(card: Card, form: F, seed: number, options: AskOptions = {}): QuestionOf<F> {
		return this.#of(form).ask(card, seed, options);
	}

	/**
	 * The cards that a form asks along with this one, itself among them; undefined if the form needs
	 * more of them than there are.
	 */
	company(card: Card, form: Form, pool: Pool, seed: number): readonly Card[] | undefined {
		const { company } = this.#of(form);
		return company ? company(card, pool, seeded(card.id, form, seed, 'company')) : [card];
	}

	/** The chance, 0..1, that somebody who knows nothing gets one card of a question right. */
	chanceOf(question: Question): number {
		return this.#of(question.form).chance(question as QuestionOf<Form>);
	}

	/**
	 * What a response to a question was worth, card by card, with the right answer in words and, where
	 * the deck knows, why what was given is wrong.
	 */
	mark(question: Question, response: Response, pace?: Pace): Marking {
		if (question.form !== response.form) {
			throw new TypeError(`A ${question.form} question cannot take a ${response.form} response.`);
		}
		return this.#markAs(question.form, question as QuestionOf<Form>, response as never, pace);
	}

	/** The question with a learner's own names for its answers: see own-names.ts. */
	named(question: Question, deck: Deck, own: readonly OwnName[]): Question {
		const rules = this.#of(question.form);
		return ('mark' in rules && rules.named?.(question, deck, own)) || question;
	}

	/** Whether what was typed is a name of something else, and so can be none of the answer's. */
	namesAnother(question: Question, response: Response): boolean {
		const rules = this.#of(question.form);
		const names = 'mark' in rules ? rules.namesAnother : undefined;
		return names?.(question as QuestionOf<Form>, response as never) ?? true;
	}

	#fitting(card: Card): Form[] {
		return (Object.keys(this.#rules) as Form[]).filter((form) => this.#of(form).fits(card));
	}

	#markAs<F extends Form>(
		form: F,
		question: QuestionOf<F>,
		response: ResponseTo<F>,
		pace?: Pace
	): Marking {
		const rules = this.#of(form);
		if (!('mark' in rules)) throw new Error(`The marking of ${form} is not at hand.`);
		return rules.mark(question, response, pace);
	}

	#of<F extends Form>(form: F): AskRules<F> | FormRules<F> {
		const rules = this.#rules[form];
		if (!rules) throw new Error(`The form ${form} is not at hand.`);
		return rules as AskRules<F> | FormRules<F>;
	}
}
