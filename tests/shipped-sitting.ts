/** For tests of sittings: the decks that ship, and a study page of one of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseDeck } from '#lib/deck/file/parse.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { queueCards } from '#lib/exam/plan/queue-cards.ts';
import { onScreen } from '#lib/study/on-screen.ts';
import { settle, type FakeDevice } from '#lib/device/study/fakes.ts';
import { StudySession } from '#lib/device/study/session.svelte.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';

const folder = new URL('../decks/', import.meta.url);

/** The files of all decks that ship. */
export const deckFiles = readdirSync(folder).filter((file) => file.endsWith('.yaml'));

/** The deck in such a file. */
export function deckIn(file: string): Deck {
	const parsed = parseDeck(readFileSync(new URL(file, folder), 'utf8'), file);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, '\t'));
	return parsed.deck;
}

/** Opens the study page on a device that has this deck, as a page that is loaded anew does. */
export async function load(device: FakeDevice, deck: Deck, seed = 1): Promise<StudySession> {
	const session = new StudySession({
		device,
		decks: { get: async () => deck },
		cards: queueCards(deck),
		allForms: async () => allForms,
		now: () => device.now,
		offset: () => device.offset,
		seed,
		onScreen: onScreen(device.storage, ''),
		later: (work) => queueMicrotask(work),
		wait: () => settle(),
		report: (error) => device.faults.push(error)
	});
	session.start();
	await settle();
	return session;
}
