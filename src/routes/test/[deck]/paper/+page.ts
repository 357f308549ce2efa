import { loadPaper } from '#lib/ui/paper/load-paper.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ params, url, fetch }) => ({
	paper: await loadPaper(url, fetch, params.deck)
});
