/**
 * Decks for the pages that show them. On the server from our own API; on the device from its storage.
 * A page that the server drew has its data in it: that is used while the page comes to life, so that
 * nothing is fetched twice and nothing on it changes.
 */
import { browser } from '$app/env';
import { error } from '@sveltejs/kit';
import { wordingLoaded } from '#lib/deck/words/wording.ts';
import type { ReadDeck } from '#lib/deck/read-deck.ts';
import { DeckUnreachable } from '#lib/device/decks/decks.ts';
import { device } from '#lib/device/device.svelte.ts';
import type { DeckListing } from '#lib/deck/listing.ts';
import { errors } from '#lib/ui/messages/current.ts';
import { deck as words } from '#lib/ui/messages/deck.ts';

type Fetch = typeof globalThis.fetch;

/**
 * The deck, or the error page that says why not: 404 for an unknown one, 503 for one not here
 * yet, 426 for one that only a newer release of the app can read.
 */
export async function loadDeck(id: string, fetch: Fetch): Promise<ReadDeck['deck']> {
	const path = `/api/decks/${encodeURIComponent(id)}`;
	const deck = drawnByServer(path)
		? await ask<ReadDeck['deck']>(path, fetch)
		: await reached(device.decks.get(id));
	if (deck) await wordingLoaded(deck.lang);
	return deck ?? error(404, errors.unknownDeck.title);
}

/**
 * All decks, as listed. `drawn` says that the server drew this page, not knowing the learner: what it
 * showed stays until the device has been read. Without it nothing is shown that may not last.
 */
export async function loadDecks(fetch: Fetch): Promise<{ decks: DeckListing[]; drawn: boolean }> {
	const path = '/api/decks';
	const drawn = drawnByServer(path);
	const decks = drawn ? await ask<DeckListing[]>(path, fetch) : await reached(device.decks.list());
	return { decks: decks ?? [], drawn };
}

function drawnByServer(path: string): boolean {
	if (!browser) return true;
	const arrived = document.documentElement.dataset.hydrated === undefined;
	return (
		arrived &&
		document.querySelector(`script[data-sveltekit-fetched][data-url="${CSS.escape(path)}"]`) !==
			null
	);
}

async function ask<T>(path: string, fetch: Fetch): Promise<T | undefined> {
	const response = await fetch(path);
	if (response.status === 404) return undefined;
	// Not 503: that is the page which says that there is no network.
	if (!response.ok) error(500, errors.fault.title);
	return (await response.json()) as T;
}

async function reached<T>(work: Promise<T>): Promise<T> {
	try {
		return await work;
	} catch (problem) {
		if (problem instanceof DeckUnreachable && problem.newer) error(426, words.newer.whole);
		if (problem instanceof DeckUnreachable) error(503, errors.offline.title);
		throw problem;
	}
}
