import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { FILTERS } from './card-status.ts';
import { addressOfWish, PORTION, wishOf } from './wish.ts';

const url = (search: string) => new URL(`https://example.org/decks/d/cards${search}`);

test('an address without wishes asks for the first portion of all cards', () => {
	expect(wishOf(url(''))).toEqual({ query: '', filter: 'all', tag: '', shown: PORTION });
});

test('nonsense in an address is passed over', () => {
	for (const search of ['?show=everything&n=-5', '?show=&n=1e9999', '?n=NaN', '?n=0.5'])
		expect(wishOf(url(search))).toEqual({ query: '', filter: 'all', tag: '', shown: PORTION });
});

test('an address says again what was wished for', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== ''),
			fc.constantFrom(...FILTERS),
			fc.integer({ min: 1, max: 50 }).map((portions) => portions * PORTION),
			fc.string({ unit: 'grapheme' }),
			(query, filter, shown, tag) => {
				const wish = { query, filter, tag, shown };
				const address = addressOfWish(url('?q=before'), wish);
				expect(wishOf(new URL(address, 'https://example.org'))).toEqual(wish);
			}
		)
	);
});

test('an address holds nothing that goes without saying', () => {
	expect(addressOfWish(url('?q=a'), { query: ' ', filter: 'all', tag: '', shown: PORTION })).toBe(
		'/decks/d/cards'
	);
});
