import { describe, expect, test } from 'vitest';
import { factsIn, readAs, refusedIn } from '#lib/formats/known/reading-fixtures.ts';

const only = (text: string) => {
	const read = readAs(text);
	expect(read.format).toBe('gift');
	expect(refusedIn(read)).toEqual([]);
	return factsIn(read)[0];
};

describe('GIFT', () => {
	test('keeps wrong answers with what is said of them as their reasons', () =>
		expect(only('::T:: Who?{~A#not A =B#yes ~C}')).toMatchObject({
			kind: 'card',
			front: 'Who?',
			back: 'B',
			wrong: [{ text: 'A', why: 'not A' }, { text: 'C' }]
		}));

	test('has words around its answers', () =>
		expect(only('Grant is {~buried =entombed} in a tomb.')).toMatchObject({
			front: 'Grant is […] in a tomb.',
			back: 'entombed'
		}));

	test('of several right answers is a set', () => {
		const read = readAs('Which two?{ ~%50%A#a ~%50%B ~%-100%C#no }');
		expect(factsIn(read)[0]).toMatchObject({ kind: 'set', closed: true, recall: false });
		expect(Object.values(read.deck?.['entities'] as object)).toEqual(
			expect.arrayContaining([{ kind: 'other', name: 'C' }])
		);
	});

	test.each([
		['When?{#1822:5}', { kind: 'number', value: 1822, tolerance: 5 }],
		['What?{#2.71..2.72}', { value: 2.715, tolerance: 0.005 }],
		['How many?{#\n=1822:0\n=%50%1822:2}', { value: 1822, tolerance: 0 }],
		['From 1 to 5?{#\n=3:2\n~#Wrong}', { value: 3, tolerance: 2 }],
		['It is so.{T}', { back: 'True' }],
		[
			'It is so.{FALSE#No one is.#Right}',
			{ back: 'False', wrong: [{ text: 'True', why: 'No one is.' }] }
		],
		['Who?{=no one =nobody}', { back: 'no one', accept: ['nobody'] }],
		['::N::Who?{China}', { back: 'China' }],
		[
			'Capitals.{=Italy->Rome =Japan->Tokyo}',
			{ kind: 'pair', oneToOne: true, left: { text: 'Italy' } }
		],
		[
			'Which is \\{a\\=b\\}?{=\\~ ~\\#}',
			{ front: 'Which is {a=b}?', back: '~', wrong: [{ text: '#' }] }
		],
		['[html]<b>Who</b>?{=A}', { front: '**Who**?' }],
		['[markdown]*Who*?{=A}', { front: '*Who*?' }],
		['[plain]*Who*?{=A}', { front: '\\*Who\\*?' }],
		['Who?{=A####Because.}', { note: 'Because.' }]
	])('%s', (text, fact) => expect(only(text)).toMatchObject(fact));

	test('is read question by question, and each that is not kept is named', () => {
		const read = readAs(
			'// a comment\n::A::Right?{=yes}\n\n::B::Essay?{}\n\nOnly text.\n\n::C::Broken } { ?\n\n::D::None?{~a ~b}\n\n::E::Last?{=x}'
		);
		expect(factsIn(read).map(({ front }) => front)).toEqual(['Right?', 'Last?']);
		expect(refusedIn(read)).toEqual([
			'line 4: asks for an essay, which nobody can mark here',
			'line 6: is text that asks nothing',
			'line 8: cannot be read',
			'line 10: has no right answer'
		]);
	});

	test('has its categories as parts', () =>
		expect(
			readAs('$CATEGORY: $course$/top/One\n\nA?{=a}\n\n$CATEGORY: Two\n\nB?{=b}').deck?.['sections']
		).toMatchObject([{ title: 'One' }, { title: 'Two' }]));
});

describe('Aiken', () => {
	test('is a question, answers and a letter', () => {
		const read = readAs(
			'Who?\nA. One\nB) Two\nANSWER: B\n\nBroken?\nA. One\nANSWER: D\n\nLast?\nA. 1\nB. 2\n'
		);
		expect(read.format).toBe('aiken');
		expect(factsIn(read)).toMatchObject([{ front: 'Who?', back: 'Two', wrong: [{ text: 'One' }] }]);
		expect(refusedIn(read)).toEqual([
			'line 6: has no right answer',
			'line 10: has no right answer'
		]);
	});
});
