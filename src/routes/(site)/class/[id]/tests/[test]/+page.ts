import { askPage } from '#lib/ui/ask-page.ts';
import type { _read } from './+server.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => {
	event.depends('class:tests');
	return askPage<typeof _read>(event);
};
