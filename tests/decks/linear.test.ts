import { describe, expect, it } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { confusableFacts } from '#lib/deck/words/confusable.ts';
import { prove } from '#lib/deck/proofs.ts';
import { Deck } from '#lib/deck/schema.ts';
import { askableCards, sampleTest } from '#lib/exam/test/sample.ts';
import { pairOfMany } from '../fixtures/pairs.ts';

/** How often anything of a deck is read, and how much of it: what time and memory grow with. */
function counting(deck: Deck): { deck: Deck; reads: () => number } {
	let count = 0;
	const known = new WeakMap<object, object>();
	const watched = <T>(value: T): T => {
		if (typeof value !== 'object' || value === null) return value;
		let proxy = known.get(value);
		if (!proxy) {
			proxy = new Proxy(value, {
				get: (target, key) => {
					count++;
					return watched(Reflect.get(target, key));
				}
			});
			known.set(value, proxy);
		}
		return proxy as T;
	};
	return { deck: watched(deck), reads: () => count };
}

const claim = { asOf: 2020, saidBy: ['e0'], anchors: [{ source: 'src', at: 'p. 1' }] };
/** Entities there are enough of, whatever the size of the deck. */
const PEOPLE = 200;
const person = (i: number) => `e${i % PEOPLE}`;

const KINDS: Record<string, (i: number) => object> = {
	'pairs of one relation': pairOfMany,
	'cards with one partner each': (i) => ({
		kind: 'card',
		front: `front ${i}`,
		back: `back ${i}`,
		both: true,
		partners: 'words'
	}),
	definitions: (i) => ({
		kind: 'definition',
		term: { text: `term ${i}` },
		meaning: `meaning ${i}`
	}),
	'dates without wrong ones': (i) => ({
		kind: 'date',
		question: `When was event ${i}?`,
		event: `Event ${i}`,
		date: `${1000 + (i % 900)}`,
		reverse: `What happened in the year of event number ${i}?`
	}),
	quotations: (i) => ({
		kind: 'quote',
		speaker: person(i),
		text: `the words of number ${i} run on and on`,
		about: `matter ${i}`,
		blank: `number ${i}`
	}),
	'sets with the same members': (i) => ({
		kind: 'set',
		question: `Who is in set ${i}?`,
		label: `members of set ${i}`,
		members: [0, 1, 2, 3].map((n) => person(n)),
		outside: [7, 8, 9].map((n) => person(n)),
		closed: true
	}),
	groups: (i) => ({
		kind: 'groups',
		question: `How did {member} vote on matter ${i}?`,
		label: `votes on matter ${i}`,
		closed: true,
		groups: [0, 1, 2].map((group) => ({
			id: `g${group}`,
			name: `Answer ${group}`,
			members: [0, 1, 2].map((n) => person(3 * group + n)),
			recall: `Who gave answer ${group} on matter ${i}?`
		}))
	}),
	sequences: (i) => ({
		kind: 'sequence',
		question: `In which order did the steps of ${i} come?`,
		label: `steps of ${i}`,
		items: [0, 1, 2].map((n) => ({ id: `s${n}`, term: { text: `step ${n} of ${i}` } }))
	}),
	'statements with excerpts': (i) => ({
		kind: 'statement',
		question: `What is said of matter ${i}?`,
		text: `This of ${i}`,
		false: [1, 2, 3].map((n) => ({ text: `That ${n} of ${i}`, why: 'No.' })),
		anchors: [
			{ source: 'src', hash: '0'.repeat(32), words: 8, excerpt: `words ${i} of number ${i} run on` }
		]
	})
};

const made = (fact: (i: number) => object, n: number): Deck =>
	Deck.parse({
		format: 1,
		id: 'many',
		title: 'Many',
		summary: 'Many facts of one kind.',
		license: 'CC0-1.0',
		authors: ['A'],
		sources: { src: { kind: 'book', title: 'A register', words: 1_000_000 } },
		entities: Object.fromEntries(
			Array.from({ length: PEOPLE }, (_, i) => [person(i), { kind: 'person', name: `Name ${i}` }])
		),
		facts: Array.from({ length: n }, (_, i) => ({ id: `f${i}`, ...claim, ...fact(i) }))
	});

const WORK: Record<string, (deck: Deck) => unknown> = {
	'its proofs': (deck) => prove(deck),
	'what is mixed up': (deck) => confusableFacts(deck),
	'its cards and their wrong answers': (deck) =>
		cardsOf(deck).reduce((sum, { wrong }) => sum + wrong.length, 0),
	'the drawing of a test': (deck) => {
		const scope = { decks: [deck], covers: [{ deck: deck.id }], questions: 20, seed: 7 };
		return sampleTest(scope, askableCards(scope));
	}
};

const longest = (fact: (i: number) => object, n: number) =>
	Math.max(...cardsOf(made(fact, n)).map(({ wrong }) => wrong.length));

/** Twice the facts may be twice the work and a little more; four times would be the square. */
const MOST = 2.6;
const FEW = 192;

describe.each(Object.entries(KINDS))('of a deck of %s', (_, fact) => {
	it.each(Object.entries(WORK))('%s: twice the facts are twice the work', (_, work) => {
		const readsFor = (n: number) => {
			const { deck, reads } = counting(made(fact, n));
			work(deck);
			return reads();
		};
		expect(readsFor(2 * FEW) / readsFor(FEW)).toBeLessThan(MOST);
	});

	it('no card knows more wrong answers for there being more facts', () => {
		expect(longest(fact, 4 * FEW)).toBeLessThanOrEqual(Math.max(64, longest(fact, FEW)));
	});
});

it('many pairs of one relation are a sound deck, so that what checking one takes can be measured', () => {
	expect(prove(made(pairOfMany, 2200), undefined, '2026-11-27')).toEqual([]);
});
