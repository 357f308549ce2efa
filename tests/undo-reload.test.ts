/** In every deck that ships: an answer that is taken back is asked again, also by a page loaded anew. */
import { describe, expect, test } from 'vitest';
import type { Deck } from '#lib/deck/schema.ts';
import { answer, DAY, FakeDevice, MINUTE, NOON, settle } from '#lib/device/study/fakes.ts';
import type { StudySession } from '#lib/device/study/session.svelte.ts';
import { deckFiles, deckIn, load } from './shipped-sitting.ts';

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

describe.each(deckFiles)('%s', (file) => {
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
