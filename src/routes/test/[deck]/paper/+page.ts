/** A test to be printed. The server can draw it, too: it needs no learner, only a deck and a seed. */
import { readSettings } from '#lib/exam/test-settings.ts';
import { loadDeck } from '#lib/ui/deck/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch }) => {
	const deck = await loadDeck(params.deck, fetch);
	const asked = readSettings(url.searchParams, deck.id);
	const seed = asked.seed ?? 1;
	const { sampleTest } = await import('#lib/exam/sample-test.ts');
	const { questions, forms } = asked;
	const covers = [{ deck: deck.id }];
	return {
		deck,
		asked,
		seed,
		questions: sampleTest({ decks: [deck], covers, questions, forms, seed })
	};
};
