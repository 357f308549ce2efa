import { viewOf } from '#lib/deck/deck-view.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { statementOf } from '#lib/deck/statement.ts';
import type { HardFact } from './hardest.ts';

/** A hard fact with what it says. */
export interface NamedFact extends HardFact {
	/** Of its deck. */
	title: string;
	text: string;
	lang: string;
	dir: 'ltr' | 'rtl';
}

/** Gives facts their words. Those that their decks have no longer are left out. */
export async function named(
	facts: readonly HardFact[],
	get: (deck: string) => Promise<Deck | undefined>
): Promise<NamedFact[]> {
	const decks = new Map<string, Deck | undefined>();
	for (const { deck } of facts)
		if (!decks.has(deck)) decks.set(deck, await get(deck).catch(() => undefined));
	return facts.flatMap((hard) => {
		const deck = decks.get(hard.deck);
		const fact = deck?.facts.find(({ id }) => id === hard.fact);
		if (!deck || !fact) return [];
		const { title, lang, dir } = deck;
		return [{ ...hard, title, lang, dir, text: statementOf(viewOf(deck), fact) }];
	});
}
