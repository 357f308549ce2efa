/** Any address that no other route knows: not found, but within the site's frame. */
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

export const load: PageLoad = () => error(404);
