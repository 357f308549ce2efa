import { loadDecks } from '#lib/ui/deck/load.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = ({ fetch }) => loadDecks(fetch);
