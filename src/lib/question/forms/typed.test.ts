import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allForms } from './all-forms.ts';
import type { Answer, Card } from '#lib/deck/card.ts';
import {
	card,
	date,
	gap,
	listOf,
	name,
	nearAbroad,
	noise,
	number,
	slovakia,
	wrong
} from '#lib/question/card-fixtures.ts';

const answer = (one: Card, text: string, hinted = false) =>
	allForms.mark(allForms.ask(one, 'typed', 1), { form: 'typed', text, hinted });
const verdict = (one: Card, text: string, hinted = false) =>
	answer(one, text, hinted).marks[0]?.verdict;
const moreThan = (value: number): Answer => ({
	...(number(value) as Extract<Answer, { kind: 'number' }>),
	text: `more than ${value}`
});
const judge = (right: Answer, text: string, prompt = 'Which?') =>
	verdict(card(right, { prompt }), text);

test('prose, a gap and one member of an unordered list are not asked for in typing', () => {
	expect(allForms.formsFor(nearAbroad)).not.toContain('typed');
	expect(allForms.formsFor(gap)).not.toContain('typed');
	expect(allForms.formsFor(listOf(['A', 'B'])[0] as Card)).not.toContain('typed');
	expect(allForms.formsFor({ ...slovakia, pickOnly: true })).toEqual(['choice']);
	expect(allForms.formsFor(listOf(['A', 'B'], { ordered: true })[0] as Card)).toContain('typed');
});

test('nobody is asked to type a sentence word for word, or what has no letters', () => {
	const signs = 'It signs the Collective Security Treaty';
	expect(allForms.formsFor(card(name(signs)))).not.toContain('typed');
	expect(allForms.formsFor(card(name(signs, 'signs the treaty')))).toContain('typed');
	expect(allForms.formsFor(card(name('+')))).not.toContain('typed');
});

describe('names', () => {
	test.each([
		['', 'wrong', 1],
		['   ', 'wrong', 1],
		['?!', 'wrong', 1],
		['Slovenia', 'wrong', 1],
		['Slovakia or Slovenia', 'wrong', 1],
		['a long way from it', 'wrong', 1],
		['Slovaka', 'slip', 2],
		['Slovkaia', 'slip', 2],
		['slovak republik', 'slip', 2],
		['slovakia', 'right', 3],
		[' SLOVÁKIA. ', 'right', 3],
		['the Slovak Republic', 'right', 3]
	])('%j is %s', (text, expected, grade) => {
		expect(answer(slovakia, text).marks).toMatchObject([
			{ card: slovakia.id, verdict: expected, grade }
		]);
	});

	test('a wrong answer that the deck knows is explained, even misspelt', () => {
		expect(answer(slovakia, 'slovenia').why).toBe('Slovenia is proven wrong.');
		expect(answer(slovakia, 'Denmrak').why).toBe('Denmark is proven wrong.');
		expect(answer(slovakia, 'Atlantis').why).toBeUndefined();
		expect(answer(slovakia, 'Slovakia').why).toBeUndefined();
	});

	test('a wrong answer is known by its other names', () => {
		const [putin, lavrov] = ['Vladimir Putin', 'Sergey Lavrov'].map((full) =>
			wrong(full, { accept: [full.split(' ')[1]!] })
		);
		const speaker = card(name('Nikol Pashinyan', 'Pashinyan'), { wrong: [putin!, lavrov!] });
		expect(answer(speaker, 'putin').why).toBe('Vladimir Putin is proven wrong.');
	});

	test('the right answer is always told', () => {
		expect(answer(slovakia, 'x').answer).toBe('Slovakia');
		expect(answer(slovakia, 'slovak republic').answer).toBe('Slovakia');
	});
});

describe('a hint', () => {
	test('makes a right answer Hard, and a slip stays a slip', () => {
		expect(answer(slovakia, 'Slovakia', true).marks[0]).toMatchObject({
			verdict: 'hinted',
			grade: 2
		});
		expect(verdict(slovakia, 'Slovaka', true)).toBe('slip');
		expect(verdict(slovakia, 'Denmark', true)).toBe('wrong');
	});
	test.each<[Answer, string]>([
		[number(5), '·'],
		[number(35), '3·'],
		[name('EU'), 'E·'],
		[name('Sri Lanka'), 'Sr· Lan··'],
		[name('Côte d’Ivoire'), 'Cô·· d’Ivo···'],
		[name('“near abroad”'), '“ne·· abr···”'],
		[name('Ёлкин'), 'Ёлк··'],
		[{ ...number(200_000), text: 'more than 200,000 Russians' } as Answer, '200,···'],
		// Of its day any digit would be the answer.
		[{ ...date('2022-03-02'), text: '2 March 2022' } as Answer, '· Mar·· 20··']
	])('for %o is half of it: %s', (right, hint) => {
		expect(allForms.ask(card(right), 'typed', 1)).toMatchObject({ hint });
	});
	test('of which no half can be shown is the answer among wrong ones, in their order', () => {
		const five = card(number(5), { wrong: [wrong('11'), wrong('4'), wrong('9')] });
		expect(allForms.ask(five, 'number', 1).hint).toBe('4 / 5 / 11');
	});
});

/** What is given of an answer. */
const shown = (right: Answer, stability?: number) =>
	allForms.ask(card(right), 'typed', 1, stability === undefined ? {} : { stability }).letters;

describe('some of its letters', () => {
	test('are given while a memory is weak: the first of each word, in its shape', () => {
		expect(shown(name('Sri Lanka'), 2)).toBe('S·· L····');
		expect(shown(name('Sri Lanka'), 6.9)).toBe('S·· L····');
		expect(shown({ ...date('2022-03-02'), text: '2 March 2022' } as Answer, 2)).toBe(
			'· M···· 2···'
		);
	});
	test('are not given of what is known, in a test, or of what they would tell', () => {
		expect(shown(name('Sri Lanka'), 7)).toBeUndefined();
		expect(shown(name('Sri Lanka'))).toBeUndefined();
		expect(shown(name('EU'), 2)).toBeUndefined();
		expect(shown(number(35), 2)).toBeUndefined();
	});
	test('leave a right answer Good, however fast it came; a hint besides makes it Hard', () => {
		const question = allForms.ask(slovakia, 'typed', 1, { stability: 2 });
		const grade = (hinted: boolean, letters = question) =>
			allForms.mark(
				letters,
				{ form: 'typed', text: 'Slovakia', hinted },
				{ took: 500, usual: 9000 }
			).marks[0];
		expect(grade(false)).toMatchObject({ verdict: 'right', grade: 3 });
		expect(grade(true)).toMatchObject({ verdict: 'hinted', grade: 2 });
		expect(grade(false, allForms.ask(slovakia, 'typed', 1))).toMatchObject({ grade: 4 });
	});
	test('can be guessed from, which a bare question cannot', () => {
		expect(allForms.chanceOf(allForms.ask(slovakia, 'typed', 1, { stability: 2 }))).toBeGreaterThan(
			0
		);
		expect(allForms.chanceOf(allForms.ask(slovakia, 'typed', 1))).toBe(0);
	});
});

const graded = (took: number, hinted = false, text = 'Slovakia') =>
	allForms.mark(
		allForms.ask(slovakia, 'typed', 1),
		{ form: 'typed', text, hinted },
		{ took, usual: 6000 }
	).marks[0]?.grade;

describe('pace', () => {
	test('typing from memory is Easy when free and fast, Hard when far slower than usual', () => {
		expect([graded(3000), graded(3001), graded(18_000), graded(18_001)]).toEqual([4, 3, 3, 2]);
	});
	test('speed makes up for neither hint, slip nor error', () => {
		expect(graded(1000, true)).toBe(2);
		expect(graded(1000, false, 'Slovaka')).toBe(2);
		expect(graded(1000, false, 'Denmark')).toBe(1);
	});
});

describe('numbers', () => {
	test.each([
		[number(141), '141'],
		[number(141), 'one hundred and forty-one'],
		[number(141), 'about 141 countries'],
		[number(1234), '1,234'],
		[number(1234), '1.234'],
		[number(1234), '1 234'],
		[number(1.5), '1,5'],
		[number(1_200_000), '1.2 million'],
		[number(200_000, { unit: 'Russians' }), '200000 Russians'],
		[number(12, { unit: 'million people' }), '12 million'],
		[number(12, { unit: 'million people' }), '12'],
		[number(12, { unit: 'million people' }), '12,000,000'],
		[number(17, { unit: '%' }), '17 percent'],
		[number(5, { unit: 'km' }), '5 kilometres'],
		[number(5, { unit: 'm' }), '5 m'],
		[number(0), 'none'],
		[number(-40), 'minus 40'],
		[number(200, { tolerance: 10 }), '209'],
		[number(0.1 + 0.2), '0.3'],
		[moreThan(90), 'more than 90'],
		[moreThan(90), 'over 90'],
		[moreThan(90), '> 90'],
		[moreThan(90), '90'],
		[{ ...number(90), text: 'about 90' } as Answer, 'almost 90'],
		[number(70), '70 years'],
		[number(83_879, { unit: 'km²' }), '83 879 km²'],
		[number(83_879, { unit: 'km²' }), '83,879 km2'],
		[number(83_879, { unit: 'km²' }), '83879 square kilometres'],
		[number(5e6, { unit: 't CO2' }), '5 million tonnes of CO2']
	])('for %o, %j is right', (right, text) => {
		expect(judge(right, text)).toBe('right');
	});
	test.each([
		[number(141), ''],
		[number(141), '142'],
		[number(141), '14'],
		[number(141), '-141'],
		[number(141), '141 or 142'],
		[number(141), '1411'],
		[number(5), 'fve'],
		[number(5, { unit: 'km' }), '5 miles'],
		[number(5, { unit: 'years' }), '5 months'],
		[number(17, { unit: '%' }), '$17'],
		[number(200, { tolerance: 10 }), '211'],
		[number(1_200_000), '1.2'],
		[moreThan(90), 'less than 90'],
		[moreThan(90), 'almost 90'],
		[moreThan(90), 'not 90'],
		[number(35), 'more than 35'],
		[number(35), '35 %'],
		[number(35), '$35'],
		[number(12), '.12'],
		[number(83_879, { unit: 'km²' }), '83,879 km'],
		[number(-5, { unit: '°C' }), '-5 °F'],
		[number(28, { unit: 'million people' }), '28 million km'],
		[number(1_200_000), '1.2 billion']
	])('for %o, %j is wrong', (right, text) => {
		expect(judge(right, text)).toBe('wrong');
	});
	test('a number the deck knows to be wrong is explained', () => {
		const africans = card(number(17), { wrong: [wrong('18 African states')] });
		expect(answer(africans, 'eighteen').why).toBe('18 African states is proven wrong.');
	});
	test('any whole number is right however it is grouped', () => {
		fc.assert(
			fc.property(fc.nat(), fc.constantFrom('', ',', '.', ' '), (n, mark_) => {
				expect(judge(number(n), n.toLocaleString('en').replaceAll(',', mark_))).toBe('right');
			})
		);
	});
	test('another whole number is never right', () => {
		fc.assert(
			fc.property(fc.nat(3000), fc.nat(3000), (n, other) => {
				fc.pre(n !== other);
				expect(judge(number(n), String(other))).toBe('wrong');
			})
		);
	});
});

describe('dates', () => {
	test.each([
		['2022-03-02', '2 March 2022'],
		['2022-03-02', 'March 2nd, 2022'],
		['2022-03-02', '2022-03-02'],
		['2022-03-02', '3/2/22'],
		['2022-03-02', '2/3/2022'],
		['2022-03', 'March 2022'],
		['2022-03', '2 March 2022'],
		['2012', '2012'],
		['2012', 'in June 2012'],
		['2012', 'the year 2012'],
		['2022-03-02', 'Wednesday, 2 March 2022'],
		['2022-03-02', 'Wed 2 Mar 2022']
	])('for %s, %j is right', (right, text) => {
		expect(judge(date(right), text)).toBe('right');
	});
	test.each([
		['2022-03-02', '3 March 2022'],
		['2022-03-02', '3/3/2022'],
		['2022-03-02', 'March 2022'],
		['2022-03', '2022'],
		['2012', '2013'],
		['2012', 'a while ago'],
		['2012', '']
	])('for %s, %j is wrong', (right, text) => {
		expect(judge(date(right), text)).toBe('wrong');
	});
	test('a date right as far as it goes says what it lacks', () => {
		expect(answer(card(date('2022-03-02')), 'March 2022')).toMatchObject({ lacks: 'day' });
		expect(answer(card(date('2022-03')), '2022')).toMatchObject({ lacks: 'month' });
		expect(answer(card(date('2022-03')), 'March')).toMatchObject({ lacks: 'year' });
		expect(answer(card(date('2022-03-02')), 'April 2022').lacks).toBeUndefined();
	});
	test('what the question says itself need not be typed again', () => {
		expect(judge(date('2022-09'), 'September', 'In which month of 2022 did they meet?')).toBe(
			'right'
		);
		expect(judge(date('2022-09'), 'October', 'In which month of 2022 did they meet?')).toBe(
			'wrong'
		);
	});
	test('a misspelt month is a slip', () => {
		expect(judge(date('2022-02'), 'Febuary 2022')).toBe('slip');
	});
	test('a date the deck knows to be wrong is explained', () => {
		const vote = card(date('2022-03-02'), { wrong: [wrong('24 February 2022')] });
		expect(answer(vote, '2022-02-24').why).toBe('24 February 2022 is proven wrong.');
	});
});

describe('whatever is typed', () => {
	const cards = [slovakia, card(number(1234, { unit: 'km' })), card(date('2022-03-02'))];
	test('gets a mark, and is wrong when it is noise', () => {
		fc.assert(
			fc.property(noise, fc.constantFrom(...cards), (text, one) => {
				const { marks } = answer(one, text);
				expect(marks).toHaveLength(1);
				expect([1, 2, 3]).toContain(marks[0]?.grade);
			})
		);
	});
	test.each([
		['letters', 'a'],
		['digits', '1'],
		['separators', '1,'],
		['spaces', '1 '],
		['accents', 'e\u0301\u0301'],
		['number words', 'one hundred and '],
		['quotes', "'"],
		['names', 'Slovakia ']
	])('a hundred kilobytes of %s are cut short and wrong', (_, piece) => {
		const text = piece.repeat(100_000 / piece.length);
		for (const one of cards) expect(verdict(one, text)).toBe('wrong');
	});
});
