import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardsOf } from './cards.ts';
import { parseDeckBytes } from './file/parse.ts';
import { readDeck, readDeckOf } from './read-deck.ts';
import type { Deck } from './schema.ts';

const parsed = parseDeckBytes(
	readFileSync('tests/fixtures/decks/every-kind.yaml'),
	'every-kind.yaml'
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
/** A deck as a phone gets it, to be changed. */
const sent = () => JSON.parse(JSON.stringify(parsed.ok && parsed.deck)) as Deck;

/** A field more in each object. */
function withFields(part: unknown): unknown {
	if (Array.isArray(part)) return part.map(withFields);
	if (typeof part !== 'object' || part === null) return part;
	const own = Object.entries(part).map(([key, value]) => [key, withFields(value)] as const);
	return Object.fromEntries([...own, ['newest', { of: ['all', 1] }]]);
}
/** Only records of names have no field of their own. */
function asNewer(deck: Deck): unknown {
	const { entities, sources } = deck;
	const inside = (of: object) =>
		Object.fromEntries(Object.entries(of).map(([id, one]) => [id, withFields(one)]));
	const facts = deck.facts.map((fact) =>
		fact.kind === 'cloze'
			? { ...(withFields(fact) as object), blanks: inside(fact.blanks) }
			: withFields(fact)
	);
	return {
		...(withFields(deck) as object),
		entities: inside(entities),
		sources: inside(sources),
		facts
	};
}

/** Everything that a fact asks can be worked out, and nothing throws on the way. */
const drawn = (deck: Deck) =>
	cardsOf(deck).map(({ id, wrong, rivals }) => [id, wrong.length, rivals]);

describe('a deck of another release', () => {
	test('is as it was where it says nothing new', () => {
		expect(readDeck(sent())).toEqual({ deck: sent() });
	});

	test('is asked as ever where it says more, and what it says is kept', () => {
		const newer = asNewer(sent());
		const read = readDeck(newer);
		expect(read).toEqual({ deck: newer });
		expect(drawn(read!.deck)).toEqual(drawn(sent()));
	});

	test.each(sent().facts.map((fact, i) => [fact.kind, fact.id, i] as const))(
		'lacks only a fact of a kind that is not known (a %s: %s)',
		(_, id, i) => {
			const deck = sent();
			deck.facts[i] = { ...deck.facts[i]!, kind: 'rhyme' } as never;
			const read = readDeck(deck);
			expect(read?.deck.newer?.map((one) => one.id)).toEqual([id]);
			expect(read?.deck.newer?.[0]?.name).not.toBe('');
			expect(read?.source).toEqual(deck);
			expect(read?.deck.facts.map((fact) => fact.id)).toEqual(
				sent().facts.flatMap((fact) => (fact.id === id ? [] : [fact.id]))
			);
			drawn(read!.deck);
		}
	);

	test.each<[string, (deck: Deck) => void]>([
		[
			'an entity',
			(deck) => void Object.assign(Object.values(deck.entities)[0]!, { kind: 'river' })
		],
		['a source', (deck) => void Object.assign(Object.values(deck.sources)[0]!, { kind: 'podcast' })]
	])('lacks the facts that need %s of a kind that is not known', (_, change) => {
		const deck = sent();
		change(deck);
		const read = readDeck(deck);
		if (!read) return expect(readDeckOf(deck, deck.id)).toBe('newer');
		expect(read.deck.newer!.length + read.deck.facts.length).toBe(deck.facts.length);
		drawn(read.deck);
	});

	test('is known as one where nothing of it can be read', () => {
		const deck = sent();
		for (const fact of deck.facts) Object.assign(fact, { kind: 'rhyme' });
		expect(readDeck(deck)).toBeUndefined();
		expect(readDeckOf(deck, deck.id)).toBe('newer');
		expect(readDeck({ ...sent(), dir: 'ttb' })).toBeUndefined();
		expect(readDeck({ ...sent(), format: 2 })).toBeUndefined();
		expect(readDeckOf({ ...sent(), format: 2 }, deck.id)).toBe('newer');
	});

	test.each([[null], [[]], ['<html>'], [{ id: 'every-kind' }], [{ facts: [{}] }], [{ facts: 1 }]])(
		'is none: %j',
		(json) => {
			expect(readDeck(json)).toBeUndefined();
			expect(readDeckOf(json, 'every-kind')).toBeUndefined();
		}
	);
});
