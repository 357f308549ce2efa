import { beforeEach, expect, it } from 'vitest';
import { moreCards, weakestCards } from '#lib/study/more.ts';
import { answer, FakeDevice, only, open, settle, summary } from './fakes.ts';
import { practise } from './practice.ts';
import { momentOf } from './rest.ts';
import type { StudySession } from './session.svelte.ts';

let device: FakeDevice;
beforeEach(() => {
	device = new FakeDevice();
});

async function goThrough(session: StudySession) {
	for (let step = 0; step < 20 && session.phase.kind === 'asked'; step++) {
		answer(session, true);
		session.next();
		await settle();
	}
}

/** A sitting in which two cards were learnt. */
async function learnt() {
	const { session } = open(device, only('fact-a', 'fact-b'));
	await settle();
	await goThrough(session);
	return { session, cards: summary(session).cards.map(({ id }) => id) };
}

/** Practises on a day on which the first question is none that learners mark themselves. */
async function practiseMarked({ options }: StudySession, cards: readonly string[]) {
	for (let seed = 1; seed < 20; seed++) {
		const practice = practise({ options: { ...options, seed } }, cards);
		await settle();
		const { phase } = practice;
		if (phase.kind === 'asked' && phase.turn.question.form !== 'reveal') return practice;
	}
	throw new Error('All of it is left to the learner.');
}

it('asks what was just learnt once more, and leaves no trace of it', async () => {
	const { session, cards } = await learnt();
	const before = cards.map((card) => device.memories.get(card));
	const note = device.storage.getItem('footnote.on-screen');
	const written = device.log.length;

	const practice = await practiseMarked(session, cards);
	expect(practice.saving).toBe('practice');
	expect(practice.progress).toEqual({ done: 0, left: 2 });
	answer(practice, false);
	expect(practice.phase).toMatchObject({ kind: 'answered', back: undefined });
	practice.regrade(true);
	practice.undo();
	await settle();
	answer(practice, false);
	practice.next();
	await settle();
	await goThrough(practice);

	expect(summary(practice).tries).toEqual({ right: 1, all: 2 });
	expect(device.log).toHaveLength(written);
	expect(cards.map((card) => device.memories.get(card))).toEqual(before);
	expect(device.storage.getItem('footnote.on-screen')).toBe(note);
});

it('asks a missed card again before it ends, as any sitting does', async () => {
	const { session, cards } = await learnt();
	const practice = practise(session, cards.slice(0, 1));
	await settle();
	answer(practice, false);
	practice.next();
	await settle();
	expect(practice.phase.kind).toBe('asked');
});

it('has more for whoever wants it: what was not asked today, and it counts', async () => {
	device.memories.add([]);
	const { session } = await learnt();
	const moment = { ...momentOf(session.options), cards: session.options.cards };
	expect(moreCards(moment, 10)).toEqual([]);
	expect(weakestCards(moment, 10)).toHaveLength(2);

	const all = open(device);
	await settle();
	const extra = moreCards(momentOf(all.session.options), 2);
	expect(extra).toHaveLength(2);
	session.goOn(extra);
	await settle();
	const written = device.log.length;
	await goThrough(session);
	expect(device.log.length).toBeGreaterThan(written);
});
