import { askPage } from '#lib/ui/ask-page.ts';
import type { _read } from './+server.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = (event) => askPage<typeof _read>(event);
