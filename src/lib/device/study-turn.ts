import type { MachineOnly } from '#lib/class/pupil-exam.ts';
import type { Card, CardId } from '#lib/deck/card.ts';
import { cardOf } from '#lib/deck/cards.ts';
import type { Footnote } from '#lib/deck/footnote.ts';
import { footnoteOf } from '#lib/deck/footnotes.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { sectionOf } from '#lib/deck/section.ts';
import { isLeech } from '#lib/memory/leech.ts';
import type { Memory } from '#lib/memory/memories.ts';
import type { Strength } from '#lib/question/choose-form.ts';
import { contrastsOf, type Contrast } from '#lib/question/contrast.ts';
import type { FormBook } from '#lib/question/form-book.ts';
import { poolOf } from '#lib/question/pool.ts';
import type { Question } from '#lib/question/question.ts';

/** One question with all that the screen needs before and after the answer. */
export interface Turn {
	question: Question;
	/** The card whose turn it is: a list asks others along with it. */
	own: CardId;
	/** In the order of `question.cards`. */
	cards: readonly Card[];
	/** Title of the deck. */
	deck: string;
	footnote: Footnote;
	/** Where several facts are asked at once: the footnotes of the others, with what each is about. */
	others: readonly { about: string; footnote: Footnote }[];
	/** Whether it is asked for the first time. */
	fresh: boolean;
	/** Of a card that keeps being forgotten: works out what to set beside it. */
	contrasts?: () => readonly Contrast[];
}

interface TurnContext {
	deck: Deck;
	/** What is remembered of a card. */
	memory: (card: CardId) => Memory | undefined;
	seed: number;
	/** The forms to ask in. */
	forms: FormBook;
	/** Epoch ms. */
	now: number;
	/** Which cards the learner must not mark themselves. */
	machineOnly?: MachineOnly;
}

/**
 * Asks a card, in the form that suits how well it is known. Undefined if the deck lost the card, or if
 * the learner would have to mark it and must not.
 */
export function turnOf(id: CardId, context: TurnContext): Turn | undefined {
	const { deck, memory, seed, forms, now } = context;
	const card = cardOf(deck, id);
	if (!card) return undefined;
	const strength = strengthOf(memory(id));
	const own = hash(`${id} ${strength.reps}`, seed);
	const section = sectionOf(deck, card);
	const marked = context.machineOnly?.({ deck: deck.id, section }) ?? false;
	for (const mayAsk of COMPANY) {
		const pool = poolOf(deck, (other) => mayAsk(memory(other), now), own);
		for (const form of forms.ranked(card, strength, own)) {
			if (marked && form === 'reveal') continue;
			const company = forms.company(card, form, pool, own);
			if (!company) continue;
			const { stability, leech } = strength;
			const question = forms.ask(card, form, own, { stability, company, contrast: leech });
			const cards = question.cards.flatMap(
				(asked) => company.find((one) => one.id === asked) ?? []
			);
			return {
				question,
				own: id,
				cards,
				deck: deck.title,
				footnote: footnoteOf(deck, card.fact),
				others: cards
					.filter(({ fact }) => fact !== card.fact)
					.map(({ fact, about, prompt }) => ({
						about: about?.text ?? prompt,
						footnote: footnoteOf(deck, fact)
					})),
				fresh: strength.reps === 0,
				...(leech && { contrasts: () => contrastsOf(deck, card) })
			};
		}
	}
	if (marked) return undefined;
	throw new Error(`${id} can be asked in no form.`);
}

/** How well a card is remembered, as far as the choice of its form goes. */
export const strengthOf = (memory: Memory | undefined): Strength => ({
	stability: memory?.stability ?? 0,
	reps: memory?.reps ?? 0,
	leech: memory !== undefined && isLeech(memory)
});

type MayAsk = (memory: Memory | undefined, now: number) => boolean;

const isAside: MayAsk = (memory, now) =>
	memory !== undefined && (memory.suspended || memory.buriedUntil > now);

/**
 * Which cards may be asked along with another: those that have been met and are not set aside. A list
 * that can be asked in no other way is asked before every member has been met, and at the last with
 * those that are set aside.
 */
const COMPANY: readonly MayAsk[] = [
	(memory, now) => memory !== undefined && memory.reps > 0 && !isAside(memory, now),
	(memory, now) => !isAside(memory, now),
	() => true
];

/**
 * FNV-1a: the same card in the same state is asked the same way after a reload. Not `hashOf`: with other
 * numbers a sitting under way would go on with other questions after an update.
 */
function hash(text: string, seed: number): number {
	let h = 0x811c9dc5 ^ seed;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	return h >>> 0;
}
