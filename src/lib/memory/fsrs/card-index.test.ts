import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CardIndex } from './card-index.ts';

const card = fc
	.tuple(fc.constantFrom('a/', 'ab/', 'b/', ''), fc.integer({ min: 0, max: 12 }))
	.map(([deck, fact]) => `${deck}fact-${fact}`);
const ask = fc.record({ card, add: fc.boolean() });

describe('a card index', () => {
	it('gives each card the same place for ever, in whatever order it is asked', () => {
		fc.assert(
			fc.property(fc.uniqueArray(card), fc.array(ask, { maxLength: 60 }), (given, asked) => {
				const index = new CardIndex([...given]);
				const known = [...given];
				for (const { card: id, add } of asked) {
					const place = known.indexOf(id);
					const expected = place >= 0 ? place : undefined;
					if (!add) expect(index.placeOf(id)).toBe(expected);
					else {
						if (place < 0) known.push(id);
						expect(index.place(id)).toBe(known.indexOf(id));
					}
				}
				expect(index.ids).toEqual(known);
			})
		);
	});

	it('knows every card given at first, in their order and against it', () => {
		fc.assert(
			fc.property(fc.uniqueArray(card), (given) => {
				const places = given.map((_, place) => place);
				const index = new CardIndex([...given]);
				expect(given.map((id) => index.placeOf(id))).toEqual(places);
				expect(given.toReversed().map((id) => index.placeOf(id))).toEqual(places.toReversed());
			})
		);
	});
});
