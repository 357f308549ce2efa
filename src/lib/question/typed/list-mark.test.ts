/** Entries of a list that are right as far as they go. How a list is marked else: see forms/list.test.ts. */
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/deck/card.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { askList, listOf, wrong } from '#lib/question/card-fixtures.ts';

const blocs = listOf(
	['Saudi Arabia', ['Equatorial Guinea', 'Guinea Ecuatorial'], 'Bosnia and Herzegovina'],
	{ outside: [wrong('Sri Lanka')], rivals: ['South Africa'] }
);
const spoken = listOf(['Kim Jong Un', 'Moon Jae In', 'Kim Dae Jung']).map((card): Card => {
	const { answer } = card;
	return answer.kind === 'name' ? { ...card, answer: { ...answer, entityKind: 'person' } } : card;
});

const mark = (cards: readonly Card[], entries: readonly string[], begun?: string) =>
	allForms.mark(askList(cards, 1), {
		form: 'list',
		entries,
		...(begun !== undefined && { begun })
	});
const lacks = (cards: readonly Card[], ...entries: string[]) =>
	mark(cards, entries).entries?.map((entry) => entry.lacks);

describe('an entry lacks the rest of its name', () => {
	test('where it is part of a member’s', () => {
		expect(lacks(spoken, 'Moon')).toEqual(['name']);
		expect(lacks(blocs, 'Saudi')).toEqual(['name']);
	});
	test('of one that is not named yet', () => {
		expect(lacks(spoken, 'Moon', 'Moon Jae In')).toEqual([undefined, undefined]);
		expect(lacks(spoken, 'Kim Jong Un', 'Kim')).toEqual([undefined, 'name']);
	});
	test('among several in one entry', () => {
		expect(lacks(spoken, 'Kim Jong Un, Moon')).toEqual([undefined, 'name']);
	});
	test.each([
		['names something else', 'Sri Lanka'],
		['is a name of the deck', 'South Africa'],
		['is a state of its own', 'Guinea'],
		['is a word of many names', 'and'],
		['is nothing', 'Narnia']
	])('but not where it %s', (_, text) => {
		expect(lacks(blocs, text)).toEqual([undefined]);
	});
	test('and counts as not known until it is there', () => {
		expect(mark(spoken, ['Moon'])).toMatchObject({
			right: false,
			entries: [{ text: 'Moon', verdict: 'unknown', lacks: 'name' }],
			marks: [{ verdict: 'missing' }, { verdict: 'missing' }, { verdict: 'missing' }]
		});
	});
});

describe('asked for its rest, an entry', () => {
	const all = ['Kim Jong Un', 'Kim Dae Jung'];
	test.each(['Moon Jae In', 'Jae In'])('may be %s', (rest) => {
		const marking = mark(spoken, [...all, rest], 'Moon');
		expect(marking.right).toBe(true);
		expect(marking.entries?.map(({ verdict }) => verdict)).toEqual(['right', 'right', 'right']);
	});
	test('takes nobody else along', () => {
		expect(mark(spoken, [...all, 'Narnia'], 'Moon').right).toBe(false);
		expect(mark(spoken, ['Jung'], 'Moon').marks.every(({ grade }) => grade === 1)).toBe(true);
		expect(mark(spoken, all, 'Moon').marks.map(({ verdict }) => verdict)).toEqual([
			'right',
			'missing',
			'right'
		]);
	});
});
