import { expect, test } from 'vitest';
import type { Deck } from '#lib/deck/schema.ts';
import { mapOf } from './map-of.ts';

const entity = (iso?: string) => ({
	kind: 'state',
	name: iso ?? '?',
	iso,
	aliases: [],
	confusable: []
});
const deck = {
	entities: { armenia: entity('AM'), georgia: entity('GE'), usa: entity('US'), nato: entity() }
} as unknown as Deck;
const members = (...ids: string[]) => ids.map((id) => ({ id }));

test('members that are states have a map', () => {
	const found = mapOf(deck, members('armenia', 'georgia'));
	expect(found?.id).toBe('near-abroad');
	expect([...(found?.isos ?? [])]).toEqual([
		['AM', 0],
		['GE', 1]
	]);
	expect(mapOf(deck, members('armenia', 'usa'))?.id).toBe('world');
});

test('members that are not states have none, nor has one state alone', () => {
	expect(mapOf(deck, members('armenia', 'nato'))).toBeUndefined();
	expect(mapOf(deck, members('armenia'))).toBeUndefined();
	expect(mapOf(deck, [])).toBeUndefined();
});
