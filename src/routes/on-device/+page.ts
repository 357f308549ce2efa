/**
 * The app without a page, for addresses that only the device knows: see hooks.ts. Nobody is meant to come here; who
 * does is sent home.
 */
import { redirect } from '@sveltejs/kit';

export const ssr = false;

export function load() {
	redirect(307, '/');
}
