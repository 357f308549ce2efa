/** What may stand beside the right answer: only what the deck proves wrong, and reads differently. */
import type { Card, WrongAnswer } from '#lib/deck/card.ts';
import { nameKey } from './key.ts';
import type { Option } from './question.ts';
import { seeded, shuffled, type Random } from './seeded.ts';
import { acceptedOf } from './accepted.ts';

/** Days of stability from which a card bears what people mix it up with. */
const FIRM = 14;

/** The wrong answers that read differently from the right one and from each other. */
export function differing(card: Pick<Card, 'answer' | 'wrong' | 'lang'>): WrongAnswer[] {
	const accents = card.answer.kind === 'name' && card.answer.accents === true;
	const keyOf = (text: string) => {
		const key = nameKey(text, card.lang, accents);
		// Of a number the sign counts, which is punctuation in a name.
		return card.answer.kind === 'number' && /^[-−]/.test(text) ? `-${key}` : key;
	};
	const taken = new Set(acceptedOf(card.answer).map(keyOf));
	return card.wrong.filter(({ text }) => {
		const key = keyOf(text);
		if (key === '' || taken.has(key)) return false;
		taken.add(key);
		return true;
	});
}

interface Wanted {
	count: number;
	/** Days; 0 when new. */
	stability?: number;
	/** What the card is mixed up with comes first, however fresh it is. */
	contrast?: boolean;
	/** At least so many, from what people mix up if need be. */
	least?: number;
	/** How often the card was asked before; absent: the wrong answers are drawn. */
	reps?: number | undefined;
}

/**
 * Easy ones first; those people mix up only for a firm card, or where a question needs them. With every time that
 * a card is asked others have their turn: beside the same three the answer would be known by its company.
 */
export function pickWrong(
	card: Pick<Card, 'id' | 'answer' | 'wrong' | 'lang'>,
	random: Random,
	{ count, stability = 0, contrast = false, least = 1, reps }: Wanted
): WrongAnswer[] {
	const all = shuffled(differing(card), reps === undefined ? random : seeded(card.id, 'turns'));
	const easy = all.filter(({ confusable }) => !confusable);
	const hard = all.filter(({ confusable }) => confusable);
	const [near, far] = contrast || stability >= FIRM ? [hard, easy] : [easy, hard];
	const turn = reps ?? 0;
	// One place is for the others, where without them there would be no change.
	const own = turn === 0 || near.length > count || far.length === 0 ? count : count - 1;
	const kept = turned(near, turn * own).slice(0, own);
	const most = near === hard || own < count ? count : least;
	return [...kept, ...turned(far, turn).slice(0, Math.max(0, most - kept.length))];
}

/** The same items, begun so far on. */
const turned = <T>(items: readonly T[], by: number): T[] => {
	const at = items.length > 0 ? by % items.length : 0;
	return [...items.slice(at), ...items.slice(0, at)];
};

/** Shows an answer, right or wrong, without what only proves it. */
export const optionOf = ({ text, entity, lang }: Omit<Option, 'why'>, why?: string): Option => ({
	text,
	...(entity !== undefined && { entity }),
	...(lang !== undefined && { lang }),
	...(why !== undefined && { why })
});
