/** Facts in one line each, for lists of them. */
import { viewOf } from '#lib/deck/deck-view.ts';
import { statementOf } from '#lib/deck/statement.ts';
import { DeckUnreachable } from '#lib/device/decks/decks.ts';
import { device } from '#lib/device/device.svelte.ts';

export interface FactLine {
	text: string;
	lang: string;
	dir: 'ltr' | 'rtl';
}

/** By `deck/fact`; those of decks that are not on this device are left out. */
export async function factLines(
	facts: readonly { deck: string; fact: string }[]
): Promise<Map<string, FactLine>> {
	const lines = new Map<string, FactLine>();
	for (const id of new Set(facts.map(({ deck }) => deck))) {
		const deck = await device.decks.get(id).catch((error: unknown) => {
			if (error instanceof DeckUnreachable) return undefined;
			throw error;
		});
		if (!deck) continue;
		const view = viewOf(deck);
		for (const fact of deck.facts)
			lines.set(`${id}/${fact.id}`, {
				text: statementOf(view, fact),
				lang: deck.lang,
				dir: deck.dir
			});
	}
	return lines;
}
