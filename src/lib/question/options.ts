/** What may stand beside the right answer: only what the deck proves wrong, and reads differently. */
import type { Card, WrongAnswer } from '#lib/deck/card.ts';
import { nameKey } from './key.ts';
import type { Option } from './question.ts';
import { shuffled, type Random } from './seeded.ts';
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
}

/** Easy ones first; those people mix up only for a firm card, or where a question needs them. */
export function pickWrong(
	card: Pick<Card, 'answer' | 'wrong' | 'lang'>,
	random: Random,
	{ count, stability = 0, contrast = false, least = 1 }: Wanted
): WrongAnswer[] {
	const all = shuffled(differing(card), random);
	const easy = all.filter(({ confusable }) => !confusable);
	const hard = all.filter(({ confusable }) => confusable);
	if (contrast || stability >= FIRM) return [...hard, ...easy].slice(0, count);
	const kept = easy.slice(0, count);
	return [...kept, ...hard.slice(0, Math.max(0, least - kept.length))];
}

/** Shows an answer, right or wrong, without what only proves it. */
export const optionOf = ({ text, entity, lang }: Omit<Option, 'why'>, why?: string): Option => ({
	text,
	...(entity !== undefined && { entity }),
	...(lang !== undefined && { lang }),
	...(why !== undefined && { why })
});
