import type { EntryDraft } from '#lib/memory/log/entry.ts';
import { beforeEach, describe, expect, it, test } from 'vitest';
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
	statements
} from './fakes.ts';

const kinds = (device: FakeDevice) => device.log.map(({ kind }) => kind);

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

describe('when something goes wrong', () => {
	it('goes on asking while a write is refused, says so, and writes it in the end', async () => {
		const { session, retry } = await study();
		device.refusals = 1;
		answer(session, true);
		await settle();
		expect(session.saving).toBe('failed');
		expect(device.faults).toHaveLength(1);
		session.next();
		answer(session, true);
		await settle();
		expect(device.log).toEqual([]);
		retry();
		await settle();
		expect(kinds(device)).toEqual(['review', 'review']);
		expect(session.saving).toBe('saved');
	});

	it('never calls saved what is not on the disk yet', async () => {
		const { session } = await study();
		const { gate, open: written } = closedGate();
		device.gate = gate;
		answer(session, true);
		await settle();
		expect(session.saving).toBe('saving');
		written();
		await settle();
		expect(session.saving).toBe('saved');
	});

	it('never calls saved what the device only holds in memory', async () => {
		const { session } = await study();
		device.health = { kind: 'full', held: 1, todo: 'free-space' };
		answer(session, true);
		await settle();
		session.refresh();
		expect(session.saving).toBe('failed');
		device.health = { kind: 'ok' };
		session.refresh();
		expect(session.saving).toBe('saved');
		device.health = { kind: 'memory-only', held: 1, todo: 'export' };
		session.refresh();
		expect(session.saving).toBe('page-only');
	});

	it('asks nothing while the log cannot be read: all would look new', async () => {
		device.health = { kind: 'blocked', held: 0, todo: 'close-other-tabs' };
		const { session } = await study();
		expect(session.phase).toEqual({ kind: 'failed', reason: 'storage' });
		device.health = { kind: 'ok' };
		session.start();
		await settle();
		expect(session.phase.kind).toBe('asked');
	});

	it('ignores answers to a question that is answered already', async () => {
		const { session } = await study();
		answer(session, true);
		session.answer({ form: 'choice', picked: 0 });
		await settle();
		expect(device.log).toHaveLength(1);
	});
});

describe('undo', () => {
	it('takes an answer back and asks the same question again', async () => {
		const { session } = await study();
		const { phase } = session;
		const card = cardOn(session);
		answer(session, false);
		session.undo();
		expect(session.phase).toEqual(phase);
		expect(session.canUndo).toBe(false);
		await settle();
		expect(kinds(device)).toEqual(['review', 'undo']);
		expect(device.memories.get(card)?.reps ?? 0).toBe(0);
	});

	it('returns to the question before after Next, and then to the one it left', async () => {
		const { session } = await study();
		const first = cardOn(session);
		answer(session, true);
		session.next();
		const second = cardOn(session);
		const { left } = session.progress;
		session.undo();
		expect(cardOn(session)).toBe(first);
		expect(session.progress).toEqual({ done: 0, left: left + 1 });
		answer(session, true);
		session.next();
		expect(cardOn(session)).toBe(second);
	});

	it('of a miss whose second chance is on the screen asks it once, not twice', async () => {
		const { session } = await study(only('fact-a'));
		answer(session, false);
		session.next();
		session.undo();
		expect(session.progress).toEqual({ done: 0, left: 1 });
		answer(session, true);
		session.next();
		expect(session.phase.kind).toBe('done');
	});

	it('works before the answer is on the disk', async () => {
		const { session } = await study();
		const { gate, open: written } = closedGate();
		device.gate = gate;
		answer(session, true);
		session.undo();
		written();
		await settle();
		expect(kinds(device)).toEqual(['review', 'undo']);
	});

	it('goes back step by step, through the summary, to the first question', async () => {
		const { session } = await study();
		const asked: string[] = [];
		while (session.phase.kind === 'asked') {
			asked.push(cardOn(session));
			answer(session, true);
			session.next();
			await settle();
		}
		expect(session.phase.kind).toBe('done');
		for (const card of asked.toReversed()) {
			session.undo();
			expect(cardOn(session)).toBe(card);
		}
		await settle();
		expect(session.canUndo).toBe(false);
		expect(session.progress).toEqual({ done: 0, left: 4 });
		for (const card of asked) expect(device.memories.get(card)?.reps ?? 0).toBe(0);
	});
});

test('the log says what was answered where that was wrong', async () => {
	const { session } = await study(only('fact-a', 'fact-b'));
	const { phase } = session;
	if (phase.kind !== 'asked' || phase.turn.question.form !== 'choice') throw new Error('no choice');
	const { options, key } = phase.turn.question;
	const picked = options.findIndex((_, i) => i !== key);
	session.answer({ form: 'choice', picked });
	session.next();
	answer(session, true);
	await settle();
	expect(device.log[0]).toMatchObject({ grade: 1, answer: options[picked]!.text });
	expect(device.log[1]).not.toHaveProperty('answer');
});

describe('"I knew that" and "I didn\'t"', () => {
	it('counts a wrong answer as known: the card does not come back', async () => {
		const { session } = await study(only('fact-a'));
		const card = cardOn(session);
		answer(session, false);
		expect(session.progress).toEqual({ done: 0, left: 1 });
		session.regrade(true);
		expect(session.progress).toEqual({ done: 1, left: 0 });
		await settle();
		expect(device.log.at(-1)).toMatchObject({ kind: 'regrade', grade: 3, target: { seq: 1 } });
		expect(device.memories.get(card)?.state).toBe('review');
		// Whoever says so did not guess: the day that is named is the one on which it comes back.
		const { phase } = session;
		expect(phase.kind === 'answered' && phase.back).toBe(
			device.memories.get(card)!.due - device.now
		);
		session.next();
		expect(session.phase.kind).toBe('done');
	});

	it('counts a right answer as not known: the card comes back', async () => {
		const { session } = await study(only('fact-a'));
		const card = cardOn(session);
		answer(session, true);
		session.regrade(false);
		await settle();
		expect(device.memories.get(card)?.state).toBe('learning');
		session.next();
		expect(cardOn(session)).toBe(card);
	});

	it('can be taken back, with the answer', async () => {
		const { session } = await study(only('fact-a'));
		const card = cardOn(session);
		answer(session, false);
		session.regrade(true);
		session.undo();
		await settle();
		expect(device.memories.get(card)?.reps ?? 0).toBe(0);
		expect(session.progress).toEqual({ done: 0, left: 1 });
	});
});

describe('a missed card', () => {
	it('comes back after the others, until it is recalled once', async () => {
		const { session } = await study(only('fact-a', 'fact-b'));
		const missed = cardOn(session);
		answer(session, false);
		session.next();
		expect(cardOn(session)).not.toBe(missed);
		answer(session, true);
		session.next();
		expect(cardOn(session)).toBe(missed);
		await settle();
		answer(session, true);
		session.next();
		expect(session.phase.kind).toBe('done');
		expect(session.progress).toEqual({ done: 2, left: 0 });
	});

	it('comes before the others once its ten minutes are over', async () => {
		const { session } = await study();
		const missed = cardOn(session);
		answer(session, false);
		await settle();
		session.next();
		answer(session, true);
		device.now += 11 * MINUTE;
		session.next();
		expect(cardOn(session)).toBe(missed);
	});

	it('waits through a reload', async () => {
		const { session } = await study(only('fact-a'));
		const missed = cardOn(session);
		answer(session, false);
		await settle();
		device.now += MINUTE;
		const again = await study(only('fact-a'));
		expect(cardOn(again.session)).toBe(missed);
		expect(again.session.progress).toEqual({ done: 0, left: 1 });
	});
});

describe('the same sitting', () => {
	it('goes on after a reload where it was', async () => {
		const { session } = await study();
		answer(session, true);
		session.next();
		const second = session.phase;
		await settle();
		device.now += MINUTE;
		const again = await study();
		expect(again.session.phase).toEqual(second);
		expect(again.session.progress).toEqual({ done: 1, left: 3 });
	});

	it('ends with a long pause: another one begins at nothing done', async () => {
		const { session } = await study();
		answer(session, true);
		await settle();
		device.now += 2 * 60 * MINUTE;
		const again = await study();
		expect(again.session.progress.done).toBe(0);
	});

	it('never asks in one tab what was answered in another', async () => {
		const one = await study();
		const two = await study();
		expect(cardOn(one.session)).toBe(cardOn(two.session));
		device.now += MINUTE;
		answer(one.session, true);
		await settle();
		two.session.refresh();
		expect(cardOn(two.session)).not.toBe(cardOn(one.session));
		const asked: string[] = [];
		while (two.session.phase.kind === 'asked') {
			asked.push(cardOn(two.session));
			answer(two.session, true);
			two.session.next();
			await settle();
		}
		expect(asked).toHaveLength(3);
		device.now += 1;
		one.session.refresh();
		one.session.next();
		expect(one.session.phase.kind).toBe('done');
	});

	it('drops what another tab had answered before it was asked here, and is heard of only then', async () => {
		const one = await study();
		const { gate, open: heard } = closedGate();
		device.now += MINUTE;
		device.gate = gate;
		answer(one.session, true);
		device.now += MINUTE;
		const two = await study();
		const told = cardOn(one.session);
		expect(cardOn(two.session)).toBe(told);
		heard();
		await settle();
		two.session.refresh();
		const asked: string[] = [];
		while (two.session.phase.kind === 'asked') {
			asked.push(cardOn(two.session));
			answer(two.session, true);
			two.session.next();
			await settle();
		}
		expect(asked).toHaveLength(3);
		expect(asked).not.toContain(told);
	});

	it('goes on asking what was reviewed long ago elsewhere and is due again', async () => {
		const { session } = await study();
		const card = cardOn(session);
		device.now -= 300 * DAY;
		await device.append([
			{ kind: 'review', card, grade: 3, form: 'choice', mode: 'study', took: 1, revision: 0 }
		]);
		device.now += 300 * DAY;
		session.refresh();
		expect(cardOn(session)).toBe(card);
	});

	it('leaves the question on the screen alone when another tab answers a later one', async () => {
		const { session } = await study();
		const card = cardOn(session);
		const later = ['a', 'b', 'c', 'd']
			.map((name) => `ledger/fact-${name}/truth`)
			.find((id) => id !== card);
		device.now += 1;
		if (later)
			await device.append([
				{
					kind: 'review',
					card: later,
					grade: 3,
					form: 'choice',
					mode: 'study',
					took: 1,
					revision: 0
				}
			]);
		session.refresh();
		expect(cardOn(session)).toBe(card);
	});

	it('lines up again when the learner’s day turns at four', async () => {
		device.now = NOON + 15.9 * 60 * MINUTE;
		const { session } = await study(only('fact-a', 'fact-b'));
		const first = cardOn(session);
		answer(session, true);
		await settle();
		const due = device.memories.get(first)?.due ?? 0;
		device.now = due + DAY;
		session.next();
		const asked = new Set<string>();
		while (session.phase.kind === 'asked') {
			asked.add(cardOn(session));
			answer(session, true);
			session.next();
			await settle();
		}
		expect(asked).toContain(first);
	});
});

describe('a list', () => {
	it('is asked member by member at first, then as a whole, each member on its own card', async () => {
		const { session } = await study(only('payers'));
		while (session.phase.kind === 'asked') {
			expect(session.phase.turn.question.form).toBe('choice');
			answer(session, true);
			session.next();
			await settle();
		}
		expect(device.log).toHaveLength(3);
		let whole = false;
		for (let visit = 0; visit < 12 && !whole; visit++) {
			const due = device.log.flatMap((entry) =>
				'card' in entry ? (device.memories.get(entry.card)?.due ?? 0) : []
			);
			device.now = Math.max(...due) + DAY;
			const tab = await study(only('payers'));
			while (tab.session.phase.kind === 'asked') {
				const { question } = tab.session.phase.turn;
				const before = device.log.length;
				answer(tab.session, true);
				await settle();
				if (question.form === 'list') {
					whole = true;
					expect(device.log.slice(before).map((entry) => 'card' in entry && entry.card)).toEqual(
						question.cards
					);
				}
				tab.session.next();
			}
		}
		expect(whole).toBe(true);
	});
});

/** Goes on, day after day, until the list is asked as a whole, and gives no member. */
async function missed() {
	for (let visit = 0; visit < 12; visit++) {
		const tab = await study(only('payers'));
		while (tab.session.phase.kind === 'asked') {
			const { form } = tab.session.phase.turn.question;
			answer(tab.session, form !== 'list');
			await settle();
			tab.session.next();
			await settle();
			if (form === 'list') return tab;
		}
		const due = device.log.flatMap((entry) =>
			'card' in entry ? (device.memories.get(entry.card)?.due ?? 0) : []
		);
		device.now = Math.max(...due) + DAY;
	}
	throw new Error('never asked as a list');
}

describe('a list that was missed', () => {
	it('comes back as one question, not member by member', async () => {
		const { session } = await missed();
		if (session.phase.kind !== 'asked') throw new Error(session.phase.kind);
		expect(session.phase.turn.question.cards).toHaveLength(3);
		answer(session, true);
		session.next();
		expect(session.phase.kind).toBe('done');
	});

	it('comes back so after a reload, and when it is taken back', async () => {
		const { session } = await missed();
		const { phase } = session;
		if (phase.kind !== 'asked') throw new Error(phase.kind);
		const again = (await study(only('payers'))).session;
		expect(again.phase).toMatchObject({ kind: 'asked', turn: { question: phase.turn.question } });
		answer(again, true);
		await settle();
		again.undo();
		await settle();
		expect(again.phase).toMatchObject({ kind: 'asked', turn: { question: phase.turn.question } });
	});
});

/** Leaves a page with its third question on the screen. */
async function third(): Promise<string> {
	const { session } = await study();
	for (let n = 1; n < 3; n++) {
		answer(session, true);
		session.next();
		await settle();
	}
	return cardOn(session);
}

describe('a page that is loaded anew', () => {
	it('asks what was on the screen, and counts it once', async () => {
		const asked = await third();
		const { session } = await study();
		expect(cardOn(session)).toBe(asked);
		expect(session.progress).toEqual({ done: 2, left: 2 });
	});

	it.each([
		[
			'was answered in another tab',
			{ kind: 'review', form: 'choice', grade: 3, took: 1, mode: 'study', revision: 0 }
		],
		['was put aside', { kind: 'suspend', on: true }]
	])('asks another where that %s', async (_how, draft) => {
		const card = await third();
		device.now += MINUTE;
		await device.append([{ ...draft, card } as EntryDraft]);
		expect(cardOn((await study()).session)).not.toBe(card);
	});

	it('asks another where that is none of its cards', async () => {
		const card = await third();
		const others = (fact: string) => statements(fact) && !card.includes(fact);
		expect(cardOn((await study(others)).session)).not.toBe(card);
	});

	it('begins on another day with what is due then', async () => {
		const card = await third();
		device.now += 60 * DAY;
		expect(cardOn((await study()).session)).not.toBe(card);
	});

	it('goes on where the note of it cannot be read', async () => {
		await third();
		for (const note of ['{', 'null', '7', '[]', '["",{},"x"]']) {
			device.storage.setItem('footnote.on-screen', note);
			expect((await study()).session.phase.kind).toBe('asked');
		}
	});
});
