/** Each form, asked of a deck that ships: what the walk through its places begins with. */
import type { Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { whole } from '../kinds/every-kind.ts';
import { flagship } from '#lib/exam/test/fixtures.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { poolOf } from '#lib/question/pool.ts';
import {
	TAKES,
	type Answers,
	type Form,
	type Question,
	type Shape
} from '#lib/question/question.ts';

export const decks = ['near-abroad-2022', 'post-soviet-blocs', 'world-votes-es-11-1'].map((id) => ({
	deck: flagship(id),
	file: `decks/${id}.yaml`
}));

/** What no deck that ships has: pictures. */
export const fixture = { deck: whole(), file: 'tests/fixtures/decks/every-kind.yaml' };

export const forms = Object.keys(TAKES) as Form[];

export interface Asked {
	deck: Deck;
	file: string;
	/** For whose sake it is asked. */
	card: Card;
	/** In the order of the question. */
	cards: Card[];
	question: Question;
}

/**
 * The first card that can be asked so.
 *
 * @param from the decks to look through; absent: those that ship, and the one that has every kind
 * @throws Error where none can
 */
export function askedAs(
	form: Form,
	from: readonly Pick<Asked, 'deck' | 'file'>[] = [...decks, fixture]
): Asked {
	for (const { deck, file } of from) {
		const pool = poolOf(deck, () => true, 1);
		for (const card of cardsOf(deck)) {
			if (!allForms.formsFor(card).includes(form)) continue;
			const company = allForms.company(card, form, pool, 1);
			if (!company) continue;
			const question = allForms.ask(card, form, 1, { stability: 30, company });
			const cards = question.cards.flatMap((id) => company.find((one) => one.id === id) ?? []);
			return { deck, file, card, cards, question };
		}
	}
	throw new Error(
		`Nothing in the decks that ship, or in every-kind.yaml, is asked as ${form}: add a card that is.`
	);
}

/** An answer of each shape that no question has for its right one. */
export const WRONG: { readonly [S in Shape]: (question: Question) => Answers[S] } = {
	grade: () => ({ grade: 1 }),
	option: (question) => ({
		picked: 'options' in question && 'key' in question && question.key === 0 ? 1 : 0
	}),
	options: (question) => ({
		picked:
			'options' in question
				? question.options.flatMap((one, i) => ('card' in one && one.card !== undefined ? [] : [i]))
				: []
	}),
	truth: (question) => ({ said: 'claim' in question && !question.key }),
	places: (question) => ({
		placed: 'rows' in question ? question.key.map((key) => (key + 1) % question.answers.length) : []
	}),
	text: () => ({ text: 'Quuxland', hinted: false }),
	entries: () => ({ entries: ['Quuxland'] }),
	states: () => ({ tapped: ['AQ'] })
};

/** Every text in something, but under these names. */
export function textsIn(part: unknown, but: ReadonlySet<string>): string[] {
	if (typeof part === 'string') return [part];
	if (typeof part !== 'object' || part === null) return [];
	return Object.entries(part).flatMap(([name, inner]) =>
		but.has(name) ? [] : textsIn(inner, but)
	);
}

/** What a page that was drawn says. */
export const readable = (html: string): string =>
	html
		.replaceAll(/<!--.*?-->|<[^>]*>/gs, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.replaceAll(/\s+/g, ' ');
