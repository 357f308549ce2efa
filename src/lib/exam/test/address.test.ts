import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paperAddress, readSettings, strayIn, testAddress } from './address.ts';
import { MOST_QUESTIONS } from './settings.ts';

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

test('a test on paper has the address of the test, with what its exam covers', () => {
	const asked = {
		decks: ['a'],
		seed: 3,
		questions: 5,
		forms: ['list' as const],
		extra: 0 as const
	};
	expect(paperAddress(asked)).toBe('/test/a/paper?seed=3&questions=5&forms=list');
	const parts = [{ deck: 'a', sections: ['wars'] }];
	expect(paperAddress({ ...asked, parts, exam: 'abcd1234' })).toBe(
		'/test/paper?decks=a:wars&seed=3&questions=5&forms=list'
	);
});

test('a deck that is named twice is covered by all that is said of it', () => {
	expect(read('/test?decks=a:x,a:y,a:x').parts).toEqual([{ deck: 'a', sections: ['x', 'y'] }]);
	expect(read('/test?decks=a:x,a')).toMatchObject({ decks: ['a'] });
	expect(read('/test?decks=a:x,a').parts).toBeUndefined();
});

const stray = (query: string) =>
	strayIn(new URLSearchParams(query)).map(({ part, text }) => `${part}: ${text}`);

test('what cannot be followed in an address is named', () => {
	expect(stray('decks=a,b:c&seed=0&questions=200&forms=pick,list&minutes=5&extra=25')).toEqual([]);
	expect(stray('')).toEqual([]);
	expect(stray('decks=')).toEqual([]);
	expect(stray('seed=abc')).toEqual(['seed: abc']);
	expect(
		stray('seed=&questions=0&forms=pick,essay&minutes=1e3&extra=33&decks=a,../x&exam=../..')
	).toEqual([
		'decks: ../x',
		'exam: ../..',
		'seed: ',
		'questions: 0',
		'forms: essay',
		'minutes: 1e3',
		'extra: 33'
	]);
	expect(stray('forms=constructor&seed=4294967296&questions=201')).toEqual([
		'seed: 4294967296',
		'questions: 201',
		'forms: constructor'
	]);
});

test('what cannot be followed is as if it were not there', () => {
	expect(
		read('/test/a?seed=-1&questions=lots&forms=essay,constructor&minutes=1e9&extra=33&exam=../..')
	).toEqual({ decks: ['a'], questions: 20, extra: 0 });
	expect(read('/test?decks=../../etc,b,b')).toMatchObject({ decks: ['b'] });
});

test('whatever stands in an address, what is made of it can be followed', () => {
	const anyText = fc.oneof(fc.string(), fc.constantFrom('a', 'a:b', 'pick', '7', '-1', 'a,,b'));
	const names = ['decks', 'exam', 'seed', 'questions', 'forms', 'minutes', 'extra'] as const;
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom(...names), anyText)), (said) => {
			const asked = readSettings(new URLSearchParams(said));
			const url = new URL(testAddress(asked), 'https://footnote.example');
			expect(strayIn(url.searchParams)).toEqual([]);
			expect(read(testAddress(asked))).toEqual(asked);
		})
	);
});
