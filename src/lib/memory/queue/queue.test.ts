import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Grade } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { buildQueue, NEW_PER_DAY } from './queue.ts';
import type { QueueCard } from './queue-card.ts';

const NOON = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const card = (id: string, more: Partial<QueueCard> = {}): QueueCard => {
	const [deck = '', fact = ''] = id.split('/');
	return { id, deck, fact, revision: 0, ...more };
};
const cards = (n: number) => Array.from({ length: n }, (_, i) => card(`d/fact-${i}/x`));

/** A log of reviews and whatever else, one device, in the order given. */
function folded(
	...steps: (
		{ at: number; card: string; grade?: Grade } | ({ at: number } & Record<string, unknown>)
	)[]
): Memories {
	const base = {
		offset: 0,
		device: 'aaaaaaaa',
		form: 'reveal',
		mode: 'study',
		took: 1,
		revision: 0
	};
	return Memories.fold(
		steps.map((step, i) => {
			const { form, mode, took, revision, ...stamp } = base;
			const extra = 'kind' in step ? {} : { kind: 'review', form, mode, took, revision, grade: 3 };
			return { ...stamp, ...extra, ...step, seq: i + 1 } as unknown as Entry;
		})
	);
}
const queue = (memories: Memories, of: readonly QueueCard[], now = NOON) =>
	buildQueue({ memories, cards: of, now, offset: 0 });

const factOf = (id: string) => id.split('/')[1];

describe('the queue', () => {
	it('of no cards is empty', () => {
		expect(queue(new Memories(), [])).toEqual({ order: [], due: 0, fresh: 0, recent: [] });
	});

	it('asks no card a day early because the clocks were put back', () => {
		// Due on the day after tomorrow, which began an hour earlier by summer time.
		const memories = folded({ at: NOON, card: 'd/a/x' });
		const winter = (now: number) =>
			buildQueue({ memories, cards: [card('d/a/x')], now, offset: -60 }).order;
		expect(winter(NOON + DAY)).toEqual([]);
		expect(winter(NOON + 2 * DAY)).toEqual(['d/a/x']);
	});

	it('holds back suspended and buried cards', () => {
		const memories = folded(
			{ at: NOON - 9 * DAY, card: 'd/a/x' },
			{ at: NOON - 9 * DAY, card: 'd/b/x' },
			{ at: NOON - HOUR, kind: 'suspend', card: 'd/a/x', on: true },
			{ at: NOON - HOUR, kind: 'bury', card: 'd/b/x' }
		);
		const both = [card('d/a/x'), card('d/b/x')];
		expect(queue(memories, both).order).toEqual([]);
		expect(queue(memories, both, NOON + DAY).order).toEqual(['d/b/x']);
	});

	it('asks what is due before what is new, and the most urgent first', () => {
		const memories = folded(
			{ at: NOON - 30 * DAY, card: 'd/late/x' },
			{ at: NOON - 3 * DAY, card: 'd/due/x' },
			{ at: NOON - 2 * DAY, card: 'd/not-yet/x', grade: 4 },
			{ at: NOON - HOUR, card: 'd/missed/x', grade: 1 }
		);
		const all = ['new', 'due', 'not-yet', 'late', 'missed'].map((fact) => card(`d/${fact}/x`));
		expect(queue(memories, all)).toEqual({
			order: ['d/missed/x', 'd/late/x', 'd/due/x', 'd/new/x'],
			due: 3,
			fresh: 1,
			recent: ['d/missed/x']
		});
	});

	it('asks a missed card again only when its ten minutes are over', () => {
		const memories = folded({ at: NOON, card: 'd/a/x', grade: 1 });
		expect(queue(memories, [card('d/a/x')], NOON + 9 * 60_000).order).toEqual([]);
		expect(queue(memories, [card('d/a/x')], NOON + 10 * 60_000).order).toEqual(['d/a/x']);
	});

	it('asks a card from the morning of its day, at whatever hour it was learnt', () => {
		const evening = Date.UTC(2026, 10, 21, 22);
		const memories = folded({ at: evening, card: 'd/a/x' });
		const at = (day: number, hour: number) =>
			queue(memories, [card('d/a/x')], Date.UTC(2026, 10, day, hour)).due;
		expect([at(22, 23), at(23, 3), at(23, 4)]).toEqual([0, 0, 1]);
	});

	it('asks again what has another answer now', () => {
		const memories = folded({ at: NOON - HOUR, card: 'd/a/x', grade: 4 });
		expect(queue(memories, [card('d/a/x', { revision: 1 })]).order).toEqual(['d/a/x']);
	});
});

describe('a clock that was years ahead', () => {
	const memories = folded(
		{ at: NOON + 3650 * DAY, card: 'd/a/x' },
		{ at: NOON + 3650 * DAY, card: 'd/b/x', grade: 1 }
	);

	it('loses no card: they are due at once', () => {
		expect(queue(memories, [card('d/a/x'), card('d/b/x')]).order.sort()).toEqual([
			'd/a/x',
			'd/b/x'
		]);
	});
});

describe('new cards', () => {
	it('come in the order of the deck, so many a day', () => {
		const { order } = queue(new Memories(), cards(30));
		expect(order).toEqual(cards(NEW_PER_DAY).map(({ id }) => id));
	});

	it('come less by those begun today, and anew tomorrow', () => {
		const memories = folded({ at: NOON, card: 'd/fact-0/x' }, { at: NOON, card: 'd/fact-1/x' });
		expect(queue(memories, cards(30)).fresh).toBe(NEW_PER_DAY - 2);
		expect(queue(memories, cards(30), NOON + DAY).fresh).toBe(NEW_PER_DAY);
	});

	it('put aside today count as begun', () => {
		const memories = folded(
			{ at: NOON, card: 'd/fact-0/x' },
			{ at: NOON, kind: 'suspend', card: 'd/fact-0/x', on: true }
		);
		expect(queue(memories, cards(30)).fresh).toBe(NEW_PER_DAY - 1);
	});

	it('are counted deck by deck when a deck is studied by itself', () => {
		const memories = folded(...cards(NEW_PER_DAY).map(({ id }) => ({ at: NOON, card: id })));
		const other = [card('e/a/x')];
		expect(queue(memories, [...cards(30), ...other]).fresh).toBe(0);
		expect(queue(memories, other).fresh).toBe(1);
	});

	it('come as the learner has set', () => {
		const none = folded({ at: NOON, kind: 'settings', set: { newPerDay: 0 } });
		expect(queue(none, cards(30)).order).toEqual([]);
		const three = folded({ at: NOON, kind: 'settings', set: { newPerDay: 3 } });
		expect(queue(three, cards(30)).fresh).toBe(3);
	});

	it('come from decks that were begun before another is opened', () => {
		const memories = folded({ at: NOON - 9 * DAY, card: 'e/a/x' });
		const all = [card('d/a/x'), card('e/a/x'), card('e/b/x')];
		expect(queue(memories, all).order).toEqual(['e/a/x', 'e/b/x']);
	});

	it('of one fact in two directions begin on two days, unless nothing else is left', () => {
		const two = [card('d/a/forward'), card('d/a/backward')];
		const memories = folded({ at: NOON, kind: 'settings', set: { newPerDay: 2 } });
		expect(queue(memories, [...two, card('d/b/forward')]).order).toEqual([
			'd/a/forward',
			'd/b/forward'
		]);
		expect(queue(memories, two).fresh).toBe(2);
	});

	it('that are easily confused begin on two days', () => {
		const memories = folded({ at: NOON, kind: 'settings', set: { newPerDay: 2 } });
		const all = [
			card('d/slovakia/x'),
			card('d/slovenia/x', { confusable: ['d/slovakia'] }),
			card('d/malta/x')
		];
		expect(queue(memories, all).order).toEqual(['d/slovakia/x', 'd/malta/x']);
	});
});

describe('the members of one list', () => {
	const members = Array.from({ length: 6 }, (_, i) => card(`d/list/member/m-${i}`));

	it('are begun two a day while there is anything else', () => {
		const all = [...members, ...cards(20)];
		const first = queue(new Memories(), all).order;
		expect(first.filter((id) => factOf(id) === 'list')).toHaveLength(2);
		const memories = folded(...first.map((id) => ({ at: NOON - DAY, card: id })));
		expect(queue(memories, all).order.filter((id) => factOf(id) === 'list')).toHaveLength(2);
	});

	it('are begun together where there is nothing else', () => {
		expect(queue(new Memories(), members).fresh).toBe(6);
	});
});

describe('siblings', () => {
	const some = fc.array(
		fc.record({ fact: fc.nat(7), n: fc.nat(30), age: fc.integer({ min: 3, max: 400 }) }),
		{
			maxLength: 40
		}
	);

	it('are never asked one after the other while there is another card to ask', () => {
		fc.assert(
			fc.property(some, (wanted) => {
				const ids = new Map(wanted.map(({ fact, n, age }) => [`d/f${fact}/x/${n}`, age]));
				const memories = folded(
					...[...ids]
						.map(([id, age]) => ({ at: NOON - age * DAY, card: id }))
						.sort((a, b) => a.at - b.at)
				);
				const all = [...ids.keys()].map((id) => card(id));
				const { order } = queue(memories, all);
				expect([...order].sort()).toEqual([...ids.keys()].sort());
				for (const [i, id] of order.entries()) {
					const next = order[i + 1];
					if (!next || factOf(next) !== factOf(id)) continue;
					const ahead = order.slice(i + 1);
					expect(ahead.every((other) => factOf(other) === factOf(id))).toBe(true);
				}
			})
		);
	});
});

describe('a fact with many cards', () => {
	it('is spread over all the others, as far as they go', () => {
		const roll = Array.from({ length: 50 }, (_, i) => card(`d/roll/vote/s-${i}`));
		const others = cards(49);
		const all = [...roll, ...others];
		const memories = folded(
			...all.map(({ id }, i) => ({ at: NOON - 9 * DAY + i * 1000, card: id }))
		);
		const facts = queue(memories, all).order.map(factOf);
		expect(facts.filter((fact, i) => fact === facts[i + 1])).toEqual([]);
	});
});

describe('after a break', () => {
	const many = cards(1500);
	const long = folded(...many.map(({ id }) => ({ at: NOON - 90 * DAY, card: id })));

	it('there is a plan instead of a four-digit number', () => {
		const { due, fresh, plan } = queue(long, [...many, card('d/new/x')]);
		expect(plan).toBeDefined();
		expect(plan!.perDay).toBeLessThan(1000);
		expect(due).toBe(plan!.perDay);
		expect(fresh).toBe(0);
	});

	it('what was done today counts towards the plan', () => {
		const before = queue(long, many);
		const done = before.order.slice(0, 50);
		const memories = folded(
			...many.map(({ id }) => ({ at: NOON - 90 * DAY, card: id })),
			...done.map((id) => ({ at: NOON, card: id }))
		);
		const after = queue(memories, many, NOON + HOUR);
		expect(after.plan?.perDay).toBe(before.plan?.perDay);
		expect(after.due).toBe(before.due - 50);
	});

	it('a hundred cards need no plan', () => {
		const some = many.slice(0, 100);
		const memories = folded(...some.map(({ id }) => ({ at: NOON - 90 * DAY, card: id })));
		expect(queue(memories, some)).toMatchObject({ due: 100 });
		expect(queue(memories, some).plan).toBeUndefined();
	});
});
