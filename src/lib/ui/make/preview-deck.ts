/** The deck as it would be, on the page: without the places of its words, which take the rules. */
import { deckOf, type Told } from '#lib/article/queue/deck.ts';
import type { Found } from '#lib/article/queue/candidate.ts';
import type { Item } from '#lib/article/queue/queue.ts';
import { lackOf } from '#lib/article/queue/values.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { comingDeck } from '#lib/own/open/coming.ts';
import type { FormBook } from '#lib/question/form-book.ts';
import type { Form } from '#lib/question/question.ts';
import { make } from '#lib/ui/messages/make.ts';
import { dayHere } from '#lib/ui/own/day-here.ts';
import { previewOf } from '#lib/ui/own/fact/preview.ts';

/** So many others come along, to choose among. */
const COMPANY = 24;
/** Of more nobody waits for the count. */
const MOST_COUNTED = 120;

const deckOfItems = (items: readonly Item[], found: Found, told: Told): Deck | undefined =>
	comingDeck(
		deckOf(items, {
			found,
			told,
			today: dayHere(),
			nobody: make.nobody,
			anchor: () => ({ at: '1' })
		})
	)?.deck;

/** The deck in which a candidate is asked; undefined where it cannot be. */
export function previewDeck(
	item: Item,
	accepted: readonly Item[],
	found: Found,
	told: Told
): Deck | undefined {
	if (lackOf(item.value) !== undefined) return undefined;
	const others = accepted.filter(({ id }) => id !== item.id).slice(-COMPANY);
	const deck = deckOfItems([...others, item], found, told);
	return deck?.facts.some(({ id }) => id === item.id) ? deck : undefined;
}

/** How often each form comes first, the most often first. */
export function formsOf(
	accepted: readonly Item[],
	found: Found,
	told: Told,
	forms: FormBook
): [Form, number][] {
	if (accepted.length === 0 || accepted.length > MOST_COUNTED) return [];
	const deck = deckOfItems(accepted, found, told);
	const counts = new Map<Form, number>();
	for (const { id } of deck?.facts ?? [])
		for (const { question } of previewOf(deck!, id, { forms, stage: 'first', seed: 1 }))
			counts.set(question.form, (counts.get(question.form) ?? 0) + 1);
	return [...counts].sort(([, a], [, b]) => b - a);
}
