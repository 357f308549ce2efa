import { loadPaper } from '#lib/ui/paper/load-paper.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ url, fetch }) => ({ paper: await loadPaper(url, fetch) });
