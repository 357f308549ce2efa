/**
 * Without a script, because it stands at the address of the page that could not be fetched, and the
 * router would try to draw that one. The service worker has it (see device/app/shell.ts).
 */
import { otherLanguages } from '#lib/ui/messages/languages.ts';

export const prerender = true;
export const csr = false;
export const entries = otherLanguages;
