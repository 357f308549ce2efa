import { browser } from '$app/env';
import type { Reroute } from '@sveltejs/kit';

/** Addresses about a deck that edits make, which stands on the device alone: one's own, or one that is followed. */
const EDITED = /^\/(?:decks|study|test)\/(?:own|via)-[0-9a-z]{20}(?:\/|$)/;

/**
 * What only the device knows, the server cannot draw, and does not look for: it gives the app without a page, and the
 * device draws what the address names. With a service worker that is so everywhere.
 */
export const reroute: Reroute = ({ url }) =>
	!browser && EDITED.test(url.pathname) ? '/on-device' : undefined;
