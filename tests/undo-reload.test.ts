/** In every deck that ships: an answer that is taken back is asked again, also by a page loaded anew. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { parseDeck } from '#lib/deck/parse.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { answer, DAY, FakeDevice, MINUTE, NOON, settle } from '#lib/device/study-fakes.ts';
import { StudySession } from '#lib/device/study.svelte.ts';
import { onScreen } from '#lib/device/on-screen.ts';
import { allForms } from '#lib/question/all-forms.ts';

const folder = new URL('../decks/', import.meta.url);

function deckIn(file: string): Deck {
	const parsed = parseDeck(readFileSync(new URL(file, folder), 'utf8'), file);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems, null, '\t'));
	return parsed.deck;
}

async function load(device: FakeDevice, deck: Deck): Promise<StudySession> {
	const session = new StudySession({
		device,
		decks: { get: async () => deck },
		cards: cardsOf(deck).map(({ id, fact, revision }) => ({ id, deck: deck.id, fact, revision })),
		allForms: async () => allForms,
		now: () => device.now,
		offset: () => device.offset,
		seed: 1,
		onScreen: onScreen(device.storage, ''),
		later: (work) => queueMicrotask(work),
		wait: () => settle(),
		report: (error) => device.faults.push(error)
	});
	session.start();
	await settle();
	return session;
}

/** What is on the screen, to the last option. */
const screenOf = ({ phase }: StudySession) =>
	phase.kind === 'asked' ? phase.turn.question : phase.kind;

/** The page loaded anew shows what this one does. */
async function expectSame(session: StudySession, device: FakeDevice, deck: Deck) {
	expect(screenOf(await load(device, deck))).toEqual(screenOf(session));
}

/** Days on which the learner comes back. */
const DAYS = [0, 1, 2, 4, 7, 13, 25];
const AT_MOST = 40;

describe.each(readdirSync(folder).filter((file) => file.endsWith('.yaml')))('%s', (file) => {
	const deck = deckIn(file);

	test('asks the same after a reload, and what was taken back once more', async () => {
		const device = new FakeDevice();
		let questions = 0;
		for (const day of DAYS) {
			device.now = NOON + day * DAY;
			const session = await load(device, deck);
			for (let n = 0; session.phase.kind === 'asked' && n < AT_MOST; n++) {
				const right = n % 4 !== 1;
				await expectSame(session, device, deck);
				device.now += MINUTE / 3;
				// Taken back now and then: what is made ahead is thrown away with it.
				if (n % 3 === 2) {
					const asked = screenOf(session);
					answer(session, right);
					if (n % 2 === 0) session.next();
					await settle();
					session.undo();
					await settle();
					expect(screenOf(session)).toEqual(asked);
					await expectSame(session, device, deck);
				}
				answer(session, right);
				await settle();
				session.next();
				await settle();
				questions++;
			}
		}
		expect(questions).toBeGreaterThan(100);
	}, 60_000);
});
