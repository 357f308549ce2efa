import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { limitOf, MOST_QUESTIONS, readSettings, strayIn, testAddress } from './test-settings.ts';

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
			expect(read(testAddress(settings))).toEqual(settings);
		})
	);
});

test('a rehearsal for an exam names the exam', () => {
	const address = testAddress({ decks: [], exam: 'abcd1234', questions: 10, extra: 0 });
	expect(address).toBe('/test?exam=abcd1234&questions=10');
	expect(read(address)).toMatchObject({ exam: 'abcd1234', questions: 10 });
});

test('a test of parts of decks has an address, too', () => {
	const parts = [
		{ deck: 'a', sections: ['wars', 'votes'] },
		{ deck: 'b' },
		{ deck: 'c', sections: [''] }
	];
	const address = testAddress({ decks: ['a', 'b', 'c'], parts, seed: 7, questions: 10, extra: 0 });
	expect(address).toBe('/test?decks=a:wars:votes,b,c:&seed=7&questions=10');
	expect(read(address)).toEqual({
		decks: ['a', 'b', 'c'],
		parts,
		seed: 7,
		questions: 10,
		extra: 0
	});
});

const stray = (query: string) => strayIn(new URLSearchParams(query));

test('what cannot be followed in an address is named', () => {
	expect(stray('decks=a,b:c&seed=0&questions=200&forms=pick,list&minutes=5&extra=25')).toEqual([]);
	expect(stray('')).toEqual([]);
	expect(stray('seed=abc')).toEqual(['seed']);
	expect(stray('seed=&questions=0&forms=essay&minutes=1e3&decks=../x')).toEqual([
		'decks',
		'seed',
		'questions',
		'forms',
		'minutes'
	]);
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
