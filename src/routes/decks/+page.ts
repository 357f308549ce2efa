import { loadDecks } from '#lib/ui/deck/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => ({ decks: await loadDecks(fetch) });
