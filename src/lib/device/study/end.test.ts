import { beforeEach, describe, expect, it } from 'vitest';
import { LEARN_AHEAD } from '#lib/study/line.ts';
import {
	answer,
	cardOn,
	closedGate,
	DAY,
	FakeDevice,
	MINUTE,
	NOON,
	only,
	open,
	settle,
	statements,
	summary
} from './fakes.ts';

let device: FakeDevice;
beforeEach(() => {
	device = new FakeDevice();
});

/** Opens the page and waits for the first question. */
async function study(facts = statements) {
	const tab = open(device, facts);
	await settle();
	return tab;
}

describe('the end', () => {
	it('says what was learnt, how many at the first try, and when it comes back', async () => {
		const { session } = await study(only('fact-a', 'fact-b'));
		answer(session, false);
		session.next();
		while (session.phase.kind === 'asked') {
			answer(session, true);
			session.next();
			await settle();
		}
		const { cards, ...sum } = summary(session);
		expect(sum).toMatchObject({ learned: 2, refreshed: 0, tries: { right: 1, all: 2 } });
		for (const { id, back } of cards) expect(back).toBe(device.memories.get(id)?.due);
	});

	it('says when the next card falls due, if none is now', async () => {
		const { session } = await study(only('fact-a'));
		const card = cardOn(session);
		answer(session, true);
		await settle();
		device.now += 60 * MINUTE;
		const again = await study(only('fact-a'));
		expect(again.session.phase).toEqual({ kind: 'empty', next: device.memories.get(card)?.due });
	});

	it('asks a missed card early at the end, but not hours early', () => {
		expect(LEARN_AHEAD).toBeGreaterThanOrEqual(10 * MINUTE);
		expect(LEARN_AHEAD).toBeLessThan(60 * MINUTE);
	});
});

describe('a clock that was wrong', () => {
	it('leaves no card counted but never asked, whichever way it is put right', async () => {
		device.now = NOON + 365 * DAY;
		const { session } = await study(only('fact-a', 'fact-b'));
		answer(session, true);
		session.next();
		answer(session, true);
		await settle();
		device.now = NOON;
		const later = await study(only('fact-a', 'fact-b'));
		expect(later.session.progress).toEqual({ done: 0, left: 2 });
		answer(later.session, true);
		later.session.next();
		answer(later.session, true);
		later.session.next();
		await settle();
		expect(later.session.phase.kind).toBe('done');
		expect(device.log).toHaveLength(4);
	});
});

describe('a page left open when all is done', () => {
	it('knows of the last answer when it says what comes next', async () => {
		const { session } = await study(only('fact-a'));
		const { gate, open: written } = closedGate();
		device.gate = gate;
		answer(session, true);
		session.next();
		expect(session.phase).toMatchObject({ kind: 'done' });
		const next = session.phase.kind === 'done' ? session.phase.next : undefined;
		written();
		await settle();
		expect(next).toBe(
			device.memories.get(device.log[0]!.kind === 'review' ? device.log[0]!.card : '')?.due
		);
	});

	it('goes on when the next card has come due', async () => {
		const { session } = await study(only('fact-a'));
		answer(session, true);
		session.next();
		await settle();
		session.refresh();
		expect(session.phase.kind).toBe('done');
		device.now = NOON + 4 * DAY;
		session.refresh();
		expect(session.phase.kind).toBe('asked');
	});
});
