import { DeckUnreachable, type Decks } from './decks.ts';
import type { StudyDevice } from './study-phase.ts';
import { StudySession } from './study.svelte.ts';

/** Rest between what is on the screen and work for what comes next, ms. */
const AT_REST = 40;

/**
 * Begins a sitting over one deck, or over all decks of this device.
 *
 * @example const opened = await openStudy(device, 'near-abroad-2022');
 */
export async function openStudy(
	device: StudyDevice & { open(): Promise<void>; decks: Decks },
	deck?: string
): Promise<{ kind: 'open'; session: StudySession } | { kind: 'offline' }> {
	await device.open();
	try {
		// On a first visit nothing is stored yet: this fetches it.
		if (deck === undefined) await device.decks.list();
		else await device.decks.get(deck);
		let cards = await device.decks.cards();
		if (cards.length === 0) {
			await device.decks.refresh();
			cards = await device.decks.cards();
		}
		const session = new StudySession({
			device,
			decks: device.decks,
			cards: deck === undefined ? cards : cards.filter((card) => card.deck === deck),
			now: () => Date.now(),
			offset: () => -new Date().getTimezoneOffset(),
			// The same question looks the same after a reload, and another way on another day.
			seed: Math.floor(Date.now() / 86_400_000),
			later: (work) => void setTimeout(work, AT_REST),
			wait: (ms) => new Promise((done) => setTimeout(done, ms)),
			report: (error) => reportError(error)
		});
		session.start();
		return { kind: 'open', session };
	} catch (error) {
		if (error instanceof DeckUnreachable) return { kind: 'offline' };
		throw error;
	}
}
