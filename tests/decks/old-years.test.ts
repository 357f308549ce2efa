/** Years before 1000 and before Christ, from the file of a deck to what is asked, typed and put in order. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { poolOf } from '#lib/question/pool.ts';
import { judge } from '#lib/question/typed/typed-answer.ts';

const TEXT = readFileSync(new URL('../fixtures/decks/old-years.yaml', import.meta.url), 'utf8');
const parsed = parseDeck(TEXT, 'old-years.yaml', '2026-11-27');
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
const { deck } = parsed;
const cards = cardsOf(deck);
const card = (fact: string) => cards.find((one) => one.fact === fact)!;
const mark = (fact: string, typed: string) =>
	judge(typed, { ...card(fact), rivals: [], lang: 'en' }).verdict;

const problemsOf = (date: string) => {
	const result = parseDeck(TEXT.replace('date: 44 BC', `date: ${date}`), 'x.yaml', '2026-11-27');
	return result.ok ? [] : result.problems.map(({ message }) => message);
};

describe('a year that can be counted in two ways', () => {
	test.each(['-44', '-0044', '"-0044"', '-0044-03-15', '0', '79', '-44-03-15'])(
		'is asked about: %s',
		(date) => {
			const problems = problemsOf(date);
			expect(problems).toHaveLength(1);
			expect(problems[0]).toMatch(/BC|AD/);
		}
	);
});

describe('old years', () => {
	test('are shown with their era where figures alone do not tell', () =>
		expect(cards.map(({ answer }) => answer.text)).toEqual([
			'476',
			'44 BC',
			'15 March 44 BC',
			'79 AD',
			'31 BC'
		]));

	test.each([
		['rome', '476', 'right'],
		['rome', 'AD 476', 'right'],
		['rome', '476 BC', 'wrong'],
		['caesar', '44 BC', 'right'],
		['caesar', 'BCE 44', 'right'],
		['caesar', '-44', 'right'],
		['caesar', '44 v. Chr.', 'right'],
		['caesar', '44', 'unfinished'],
		['caesar', '44 AD', 'wrong'],
		['caesar', '45 BC', 'wrong'],
		['caesar', '1944', 'wrong'],
		['caesar-day', '15 March 44 BC', 'right'],
		['caesar-day', '15.3.44 BC', 'right'],
		['caesar-day', '44 BC, March 15', 'right'],
		['caesar-day', '15 March 44', 'unfinished'],
		['vesuvius', '79', 'right'],
		['vesuvius', 'AD 79', 'right'],
		['vesuvius', '79 BC', 'wrong'],
		['vesuvius', '1979', 'wrong']
	])('of %s typed as “%s” are %s', (fact, typed, verdict) =>
		expect(mark(fact, typed)).toBe(verdict)
	);

	test('are put in the order of time', () => {
		const pool = poolOf(deck, () => true, 1);
		const company = allForms.company(card('vesuvius'), 'order', pool, 1)!;
		const question = allForms.ask(card('vesuvius'), 'order', 1, { company });
		const inOrder = question.cards.map((id) => id.split('/')[1]!);
		const time = ['caesar', 'actium', 'vesuvius', 'rome'];
		expect(inOrder).toEqual(time.filter((id) => inOrder.includes(id)));
		expect(inOrder.length).toBeGreaterThan(2);
	});
});
