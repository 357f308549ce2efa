import type { Card, CardId } from '#lib/deck/card.ts';
import { cardOf } from '#lib/deck/cards.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import type { StudySitting } from './sitting.ts';

/** One card of the sitting: what was asked, what is right, when it comes back. */
export interface Learnt {
	id: CardId;
	prompt: string;
	/** The words it is about, or the sentence with its gap. */
	given?: Card['given'];
	cloze?: Card['cloze'];
	answer: string;
	lang: string;
	dir: 'ltr' | 'rtl';
	fresh: boolean;
	/** Epoch ms. */
	back: number;
}

/** How a sitting went. */
export interface Summary {
	/** Recalled cards, soonest back first. */
	cards: readonly Learnt[];
	/** Cards met for the first time. */
	learned: number;
	refreshed: number;
	/** Answers since the page was opened: how many, and how many right at the first try. */
	tries: { right: number; all: number };
	/** Missed cards that still need one right answer; `at` is when the first is due, epoch ms. */
	soon?: { cards: number; at: number };
}

/** Sums the sitting up, also the part of it before a reload, from what the log says by now. */
export function summaryOf(
	sitting: StudySitting,
	memories: Memories,
	deck: (card: CardId) => Deck | undefined
): Summary {
	const first = new Map<CardId, { right: boolean; fresh: boolean; due: number }>();
	for (const { asking, grades, previews } of sitting.steps)
		asking.turn.question.cards.forEach((card, i) => {
			const grade = grades[i] ?? 1;
			const before = first.get(card);
			const right = before?.right ?? grade > 1;
			const fresh = before?.fresh ?? asking.turn.fresh;
			first.set(card, { right, fresh, due: previews[i]?.[grade].due ?? 0 });
		});
	const cards = [...sitting.finished].flatMap((id): Learnt[] => {
		const home = deck(id);
		const card = home && cardOf(home, id);
		if (!card) return [];
		const { prompt, given, cloze, answer, lang, dir } = card;
		const here = first.get(id);
		const memory = memories.get(id);
		const back = here?.due ?? memory?.due ?? 0;
		const fresh = here?.fresh ?? memory?.reps === 1;
		return [{ id, prompt, given, cloze, answer: answer.text, lang, dir, fresh, back }];
	});
	cards.sort((a, b) => a.back - b.back);
	const learned = cards.filter(({ fresh }) => fresh).length;
	const right = [...first.values()].filter((one) => one.right).length;
	const at = sitting.nextChance;
	return {
		cards,
		learned,
		refreshed: cards.length - learned,
		tries: { right, all: first.size },
		...(at !== undefined && { soon: { cards: sitting.left, at } })
	};
}
