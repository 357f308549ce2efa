import { expect, test } from 'vitest';
import { DAY } from '#lib/memory/day.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import type { Entry, EntryDraft } from '#lib/memory/log/entry.ts';
import { buildQueue } from '#lib/memory/queue/queue.ts';
import { moreCards, unmetCards } from './more.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const cardsOf = (length: number) =>
	Array.from({ length }, (_, n) => ({
		id: `deck/fact-${n}/value`,
		deck: 'deck',
		fact: `fact-${n}`,
		revision: 0
	}));
const cards = cardsOf(40);
const idOf = (n: number) => cards[n]!.id;

/** Moments of a learner who did these things, one a second before it. */
function moment(...drafts: EntryDraft[]) {
	const memories = Memories.fold(
		drafts.map((draft, n) => {
			const at = NOON - (drafts.length - n) * 1000;
			return { device: 'more0000', seq: n + 1, at, offset: 0, ...draft } as Entry;
		})
	);
	return { memories, cards, now: NOON, offset: 0 };
}
const review = (card: string, more: object = {}): EntryDraft => ({
	kind: 'review',
	card,
	grade: 3,
	form: 'choice',
	mode: 'study',
	took: 5000,
	revision: 0,
	...more
});
const learnt = (count: number) => cards.slice(0, count).map(({ id }) => review(id));

test('where a day’s share is done, or none is wanted, the rest is still there to go on with', () => {
	for (const done of [
		moment(...learnt(10)),
		moment({ kind: 'settings', set: { newPerDay: 0 } }),
		moment({ kind: 'settings', set: { newPerDay: 3 } }, ...learnt(3))
	]) {
		expect(buildQueue(done).order).toEqual([]);
		const begun = cards.filter(({ id }) => done.memories.look(id)?.reps).length;
		expect(unmetCards(done)).toBe(40 - begun);
		expect(moreCards(done, 10)).toEqual(cards.slice(begun, begun + 10).map(({ id }) => id));
	}
});

test('after a break, when no new cards are begun by themselves, neither', () => {
	const many = cardsOf(400);
	const past = many.slice(0, 390).map(({ id }) => review(id, { at: NOON - 60 * DAY }));
	const back = { ...moment(...past), cards: many };
	expect(buildQueue(back).plan).toBeDefined();
	expect(buildQueue(back).fresh).toBe(0);
	expect(unmetCards(back)).toBe(10);
	expect(moreCards(back, 10).filter((id) => !back.memories.look(id))).toHaveLength(5);
});

test('one by one, all of a deck is met', () => {
	const met = new Set<string>();
	for (let round = 0; round < 10; round++) {
		const now = moment(...[...met].map((id) => review(id)));
		expect(unmetCards(now)).toBe(40 - met.size);
		const more = moreCards(now, 10);
		if (more.length === 0) break;
		more.forEach((id) => met.add(id));
	}
	expect(met.size).toBe(40);
});

test('what was set aside, or put off until tomorrow, is not offered, nor counted', () => {
	const aside = moment(
		{ kind: 'suspend', card: idOf(0), on: true },
		{ kind: 'bury', card: idOf(1) },
		{ kind: 'suspend', card: idOf(2), on: true },
		{ kind: 'suspend', card: idOf(2), on: false }
	);
	expect(unmetCards(aside)).toBe(38);
	expect(moreCards(aside, 40)).not.toContain(idOf(0));
	expect(moreCards(aside, 40)).not.toContain(idOf(1));
	expect(moreCards(aside, 40)).toHaveLength(38);
});
