import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressOf, limitOf, MOST_QUESTIONS, readSettings } from './test-settings.ts';

const read = (address: string) => {
	const url = new URL(address, 'https://footnote.example');
	return readSettings(url.searchParams, /^\/test\/([^/]+)$/.exec(url.pathname)?.[1]);
};

test('an address reads back as the settings it was made of', () => {
	const anySettings = fc.record(
		{
			decks: fc.constantFrom(['a'], ['a', 'b'], ['near-abroad-2022', 'post-soviet-blocs']),
			seed: fc.nat(999_999),
			questions: fc.integer({ min: 1, max: MOST_QUESTIONS }),
			forms: fc.constantFrom(['pick' as const], ['type' as const, 'list' as const]),
			minutes: fc.integer({ min: 1, max: 300 }),
			extra: fc.constantFrom(0 as const, 25 as const, 50 as const, 100 as const)
		},
		{ requiredKeys: ['decks', 'questions', 'extra'] }
	);
	fc.assert(
		fc.property(anySettings, (settings) => {
			expect(read(addressOf(settings))).toEqual(settings);
		})
	);
});

test('a rehearsal for an exam names the exam', () => {
	const address = addressOf({ decks: [], exam: 'abcd1234', questions: 10, extra: 0 });
	expect(address).toBe('/test?exam=abcd1234&questions=10');
	expect(read(address)).toMatchObject({ exam: 'abcd1234', questions: 10 });
});

test('what makes no sense in an address is as if it were not there', () => {
	expect(
		read('/test/a?seed=-1&questions=lots&forms=essay,constructor&minutes=1e9&extra=33&exam=../..')
	).toEqual({ decks: ['a'], questions: 20, extra: 0 });
	expect(read('/test?decks=../../etc,b,b')).toMatchObject({ decks: ['b'] });
	expect(read('/test/a?questions=99999&minutes=0')).toMatchObject({
		questions: MOST_QUESTIONS,
		minutes: 1
	});
});

test('extra time is added to the minutes', () => {
	expect(limitOf({ minutes: 20, extra: 25 })).toBe(25 * 60_000);
	expect(limitOf({ extra: 100 })).toBeUndefined();
});
