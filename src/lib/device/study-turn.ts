import type { Card, CardId } from '#lib/deck/card.ts';
import { cardIdsOf, cardOf } from '#lib/deck/cards.ts';
import type { Footnote } from '#lib/deck/footnote.ts';
import { footnoteOf } from '#lib/deck/footnotes.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Memory } from '#lib/memory/memories.ts';
import { ask, askList } from '#lib/question/ask.ts';
import { chooseForm } from '#lib/question/choose-form.ts';
import { formsFor } from '#lib/question/forms.ts';
import type { Question } from '#lib/question/question.ts';

/** One question with all that the screen needs before and after the answer. */
export interface Turn {
	question: Question;
	/** In the order of `question.cards`. */
	cards: readonly Card[];
	/** Title of the deck. */
	deck: string;
	footnote: Footnote;
	/** Whether it is asked for the first time. */
	fresh: boolean;
}

interface TurnContext {
	deck: Deck;
	/** What is remembered of a card. */
	memory: (card: CardId) => Memory | undefined;
	seed: number;
}

/** Asks a card, in the form that suits how well it is known. Undefined if the deck lost the card. */
export function turnOf(id: CardId, { deck, memory, seed }: TurnContext): Turn | undefined {
	const card = cardOf(deck, id);
	if (!card) return undefined;
	const known = memory(id);
	const fresh = (known?.reps ?? 0) === 0;
	const own = hash(`${id} ${known?.reps ?? 0}`, seed);
	const strength = { stability: known?.stability ?? 0, reps: known?.reps ?? 0 };
	const about = { deck: deck.title, footnote: footnoteOf(deck, card.fact), fresh };
	const form = chooseForm(card, strength, own);
	if (form !== 'list') return { ...about, question: ask(card, form, own, strength), cards: [card] };
	const cards = listOf(deck, card);
	if (cards.every(({ id }) => askable(memory(id)))) {
		return { ...about, question: askList(cards, own), cards };
	}
	const single = formsFor(card).findLast((form) => form !== 'list');
	if (single === undefined) return { ...about, question: askList(cards, own), cards };
	return { ...about, question: ask(card, single, own, strength), cards: [card] };
}

/** A list is asked as a whole once every member of it has been met. */
function askable(memory: Memory | undefined): boolean {
	return memory !== undefined && memory.reps > 0 && !memory.suspended;
}

/** All cards of a card's list, in their order. */
function listOf(deck: Deck, { list }: Card): Card[] {
	const ids = cardIdsOf(deck).filter((id) => list && id.startsWith(`${list.id}/`));
	return ids.flatMap((id) => cardOf(deck, id) ?? []);
}

/** FNV-1a: the same card in the same state is asked the same way after a reload. */
function hash(text: string, seed: number): number {
	let h = 0x811c9dc5 ^ seed;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return h >>> 0;
}
