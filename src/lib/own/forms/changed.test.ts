import { expect, test } from 'vitest';
import { Fact } from '#lib/deck/schema.ts';
import { pairValue } from '#lib/own/edit-fixtures.ts';
import { answerIn, changesIn, isAnother, withChange } from './changed.ts';
import { KINDS } from './forms.ts';

const names = { nameOf: (id: string) => id.toUpperCase() };

const ANSWERS: Readonly<Record<string, [object, string]>> = {
	set: [{ members: ['a', { id: 'b', note: 'x' }] }, 'A, B'],
	groups: [
		{
			groups: [
				{ id: 'x', name: 'For', members: ['a'] },
				{ id: 'y', name: 'No', members: ['b'] }
			]
		},
		'For: A; No: B'
	],
	quote: [{ speaker: { who: 'a' }, text: 'Hello' }, 'A: Hello'],
	number: [{ value: 3, unit: 'km' }, '3 km'],
	date: [{ date: 1969 }, '1969'],
	sequence: [
		{
			items: [
				{ id: 'x', term: 'One' },
				{ id: 'y', term: { entity: 'b' } }
			]
		},
		'One, B'
	],
	pair: [{ left: 'Commander', right: { text: 'He' } }, 'Commander: He'],
	definition: [{ term: 'word', meaning: 'what it means' }, 'word: what it means'],
	statement: [{ text: 'So it is' }, 'So it is'],
	cloze: [{ text: 'The {{a:Eagle}} in the {{b:Sea}}' }, 'Eagle, Sea'],
	card: [{ front: 'x', back: 'y' }, 'y'],
	picture: [{ regions: [{ name: 'petal' }, { name: 'sepal' }] }, 'petal, sepal']
};

test.each(KINDS)('the answer of a %s in words; none of one that is just begun', (kind) => {
	const [value, answer] = ANSWERS[kind]!;
	expect(answerIn({ kind, ...value }, names)).toBe(answer);
	expect(isAnother(answerIn({ kind }, names), answer)).toBe(false);
});

test('another spelling is no other answer, and an emptied field is none', () => {
	expect(isAnother('Niger', 'niger ')).toBe(false);
	expect(isAnother('Niger', '')).toBe(false);
	expect(isAnother('Niger', 'Nigeria')).toBe(true);
	expect(answerIn(null, names)).toBe('');
	expect(answerIn({ kind: 'riddle' }, names)).toBe('');
});

test('what it was is kept behind what it was before, as decks have it', () => {
	const once = { ...pairValue('a', 'b'), id: 'x' };
	const change = { on: '2026-11-27', was: 'a: c', because: 'A new name' };
	const twice = {
		...once,
		...withChange({ ...once, ...withChange(once, change) }, { ...change, was: 'y'.repeat(900) })
	};
	expect(changesIn(twice).map(({ was }) => was?.length)).toEqual([4, 600]);
	expect(Fact.safeParse(twice).success).toBe(true);
});

test('an answer is no other for a picture beside it', () => {
	expect(isAnother('a dog', 'a dog\n\n![brown](p3x4-00)')).toBe(false);
	expect(isAnother('![brown](p3x4-00)', '![white](p3x4-01)')).toBe(true);
	expect(isAnother('a dog', 'a cat\n\n![brown](p3x4-00)')).toBe(true);
});
