import { array, assert, nat, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesBetween } from './places.ts';

describe('places', () => {
	it('lie between their neighbours, wherever something is put in', () => {
		assert(
			property(array(nat(), { maxLength: 60 }), (puts) => {
				const places: string[] = [];
				for (const put of puts) {
					const at = put % (places.length + 1);
					places.splice(at, 0, ...placesBetween(places[at - 1], places[at], 1 + (put % 3)));
				}
				expect(places).toEqual(places.toSorted());
				expect(new Set(places).size).toBe(places.length);
			})
		);
	});

	it('come after what is before them, whatever that is called', () => {
		assert(
			property(string(), string(), (before, after) => {
				const [first = '', second = ''] = placesBetween(before, after, 2);
				expect(first > before).toBe(true);
				expect(second > first).toBe(true);
			})
		);
	});
});
