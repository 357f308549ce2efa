/**
 * The app without a page: what the service worker answers every navigation with. The router then draws
 * the page that the address names. Nobody is meant to come here; who does is sent home.
 */
import { redirect } from '@sveltejs/kit';
import { otherLanguages } from '#lib/ui/messages/languages.ts';

export const prerender = true;
export const entries = otherLanguages;
export const ssr = false;

export function load() {
	redirect(307, '/');
}
