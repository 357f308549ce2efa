import { loadDeck } from '#lib/ui/deck/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, fetch }) => ({
	deck: await loadDeck(params.deck, fetch)
});
