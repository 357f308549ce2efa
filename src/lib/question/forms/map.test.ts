import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/deck/card.ts';
import { allForms } from './all-forms.ts';
import { card, listOf, wrong } from '#lib/question/card-fixtures.ts';
import type { Pool } from '#lib/question/pool.ts';

const poolOfList = (cards: readonly Card[] | undefined): Pool => ({
	siblings: () => [],
	cousins: () => [],
	list: () => cards,
	bystanders: () => [],
	few: false
});
const state = (text: string, iso: string, more: Partial<Card> = {}) =>
	card({ kind: 'name', text, accept: [], iso }, more);

const lithuania = wrong('Lithuania', { iso: 'LT', sister: 'Baltic states' });
const members = listOf(['Armenia', 'Belarus', 'Tajikistan'], { outside: [lithuania] }).map(
	(one, i): Card => ({
		...one,
		answer: { kind: 'name', text: one.answer.text, accept: [], iso: ['AM', 'BY', 'TJ'][i]! }
	})
);
const [armenia] = members as [Card];

describe('a list on the map', () => {
	const company = allForms.company(armenia, 'map', poolOfList(members), 1)!;
	const question = allForms.ask(armenia, 'map', 1, { company });
	const tap = (...tapped: string[]) => allForms.mark(question, { form: 'map', tapped });

	test('asks all members at once, on the closest map that has them', () => {
		expect(question).toMatchObject({ map: 'near-abroad', wanted: ['AM', 'BY', 'TJ'] });
		expect(question.cards).toEqual(members.map(({ id }) => id));
	});

	test('is not asked while a member must not be, or is no state', () => {
		expect(allForms.company(armenia, 'map', poolOfList(undefined), 1)).toBeUndefined();
		const stranger = { ...members[1]!, answer: { ...armenia.answer, iso: undefined } } as Card;
		expect(allForms.company(armenia, 'map', poolOfList([armenia, stranger]), 1)).toBeUndefined();
	});

	test('marks each state by itself, wherever it was tapped twice or not at all', () => {
		const { marks, right } = tap('AM', 'TJ', 'AM');
		expect(marks.map(({ verdict }) => verdict)).toEqual(['right', 'missing', 'right']);
		expect(right).toBe(false);
		expect(tap('TJ', 'BY', 'AM').right).toBe(true);
	});

	test('tells a stranger, why it is one, and which sister set it is from', () => {
		const { entries, why, marks } = tap('AM', 'BY', 'TJ', 'LT', 'CN');
		expect(entries).toEqual([
			{
				text: 'LT',
				verdict: 'outsider',
				as: 'Lithuania',
				why: 'Lithuania is proven wrong.',
				sister: 'Baltic states'
			},
			{ text: 'CN', verdict: 'unknown' }
		]);
		expect(why).toBe('Lithuania is proven wrong.');
		expect(marks.map(({ grade }) => grade)).toEqual([2, 2, 2]);
	});

	test('who taps more strangers than members is not rewarded', () => {
		expect(tap('AM', 'LT', 'CN').marks.map(({ grade }) => grade)).toEqual([1, 1, 1]);
	});
});

describe('one state on the map', () => {
	const kazakhstan = state('Kazakhstan', 'KZ', { wrong: [wrong('Uzbekistan', { iso: 'UZ' })] });
	const question = allForms.ask(kazakhstan, 'map', 1, { company: [kazakhstan] });
	const verdict = (...tapped: string[]) =>
		allForms.mark(question, { form: 'map', tapped }).marks[0]?.verdict;

	test('is right, wrong, or not given', () => {
		expect(verdict('KZ')).toBe('right');
		expect(verdict('UZ')).toBe('wrong');
		expect(verdict('KZ', 'UZ')).toBe('wrong');
		expect(verdict()).toBe('missing');
	});

	test('a state that no map shows is asked otherwise', () => {
		const nowhere = state('Nowhere', 'ZZ');
		expect(allForms.company(nowhere, 'map', poolOfList(undefined), 1)).toBeUndefined();
	});
});
