import { assignedPlans, machineOnly } from '#lib/class/pupil-exam.ts';
import type { CardId } from '#lib/deck/card.ts';
import { dayOf } from '#lib/memory/day.ts';
import type { Memories } from '#lib/memory/fold/memories.ts';
import type { QueueCard } from '#lib/memory/queue/queue-card.ts';
import type { Classes } from '#lib/device/exams/classes.ts';
import { DeckUnreachable, type Decks } from '#lib/device/decks/decks.ts';
import { localStore } from '#lib/device/storage/local-store.ts';
import { onScreen } from '#lib/study/on-screen.ts';
import type { StudyDevice, StudyOptions } from './phase.ts';
import { StudySession } from './session.svelte.ts';
import { offsetAt } from '#lib/device/storage/offset.ts';

/** What a sitting is about. */
export interface StudyScope extends Pick<StudyOptions, 'allForms'> {
	/** Absent: all decks of this device. */
	deck?: string;
	/** Which cards the sitting may ask; absent: all of the deck. */
	only?: (card: QueueCard) => boolean;
	/** What to ask of the cards here; absent: what is due. */
	order?: (cards: readonly QueueCard[]) => readonly CardId[];
}

/** Rest between what is on the screen and work for what comes next, ms. */
const AT_REST = 40;

/**
 * Begins a sitting.
 *
 * @example const opened = await openStudy(device, { deck: 'near-abroad-2022', allForms });
 */
export async function openStudy(
	device: StudyDevice & { open(): Promise<void>; decks: Decks; classes: Pick<Classes, 'all'> },
	{ deck, only, order, allForms }: StudyScope
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
			cards: cards.filter((card) => (deck ?? card.deck) === card.deck && (only?.(card) ?? true)),
			...(order && { order: () => order(cards) }),
			allForms,
			machineOnly: machineOnly(assignedPlans(device.classes.all, today(device.memories))),
			now: () => Date.now(),
			offset: () => offsetAt(Date.now()),
			// The same question looks the same after a reload, and another way on another day.
			seed: today(device.memories),
			onScreen: onScreen(localStore(), location.pathname + location.search),
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

const today = (memories: Memories): number =>
	dayOf(Date.now(), memories.shift(offsetAt(Date.now())));
