import { describe, expect, test } from 'vitest';
import type { Answer } from '#lib/deck/card.ts';
import { card, date, name, number, wrong } from '#lib/question/card-fixtures.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';

interface Around {
	prompt?: string;
	rivals?: readonly string[];
	wrong?: readonly string[];
	lang?: string;
}

/** What comes of typing a text for an answer; `begun` before, if the rest was asked for. */
function typed(answer: Answer, text: string, around: Around = {}, begun?: string) {
	const one = card(answer, { ...around, wrong: (around.wrong ?? []).map((other) => wrong(other)) });
	const response = {
		form: 'typed',
		text,
		hinted: false,
		...(begun !== undefined && { begun })
	} as const;
	const { marks, lacks } = allForms.mark(allForms.ask(one, 'typed', 1), response);
	return { verdict: marks[0]?.verdict, lacks };
}

const amount = (text: string, value: number, more: { tolerance?: number; unit?: string } = {}) =>
	({ ...(number(value, more) as object), text }) as Answer;
const person = (full: string, ...accept: string[]) =>
	({ ...(name(full, ...accept) as object), entityKind: 'person' }) as Answer;
const state = (called: string, iso: string) =>
	({ ...(name(called) as object), entityKind: 'state', iso }) as Answer;
const DAY = date('1992-03-02');
const KIMS = { rivals: ['Kim Jong Il', 'Kim Il Sung'] };

describe('a date', () => {
	test.each<[begun: string, lacks: string, rest: string, of: string]>([
		['2 March', 'year', '1992', '1992-03-02'],
		['2 March', 'year', '2 March 1992', '1992-03-02'],
		['March 2', 'year', 'in 1992', '1992-03-02'],
		['2nd of March', 'year', '1992', '1992-03-02'],
		['2.3.', 'year', '1992', '1992-03-02'],
		['02/03', 'year', '1992', '1992-03-02'],
		['March 1992', 'day', '2', '1992-03-02'],
		['March 1992', 'day', 'the 2nd', '1992-03-02'],
		['3/1992', 'day', '2 March 1992', '1992-03-02'],
		['1992', 'date', '2 March', '1992-03-02'],
		['1992', 'date', 'March 2', '1992-03-02'],
		['March', 'date', '2 March 1992', '1992-03-02'],
		['2022', 'month', 'September', '2022-09'],
		['September', 'year', '2022', '2022-09'],
		['Sept', 'year', 'the year 2022', '2022-09'],
		['44', 'era', 'BC', '-0043'],
		['753', 'era', 'before Christ', '-0752'],
		['March 753', 'era', 'BC', '-0752-03']
	])('%s lacks its %s; with “%s” it is right', (begun, lacks, rest, of) => {
		expect(typed(date(of), begun)).toEqual({ verdict: 'wrong', lacks });
		expect(typed(date(of), rest, {}, begun).verdict).toBe('right');
	});

	test.each([
		['2. März', 'year', '1992'],
		['März 1992', 'day', '2.']
	])('in German, too: %s lacks its %s', (begun, lacks, rest) => {
		expect(typed(DAY, begun, { lang: 'de' })).toEqual({ verdict: 'wrong', lacks });
		expect(typed(DAY, rest, { lang: 'de' }, begun).verdict).toBe('right');
	});

	test.each([
		'3 March',
		'2 April',
		'1993',
		'March 1993',
		'April',
		'not in March',
		'2 March 1993',
		''
	])('“%s” is wrong as far as it goes', (text) => {
		expect(typed(DAY, text)).toEqual({ verdict: 'wrong', lacks: undefined });
	});

	test.each([
		['2 March', '1993'],
		['2 March', '3 March 1992'],
		['March 1992', '3'],
		['1992', 'April'],
		['2 March', 'not 1992'],
		['2 March', '']
	])('“%s” and then “%s” is wrong', (begun, rest) => {
		expect(typed(DAY, rest, {}, begun).verdict).toBe('wrong');
	});
});

const PEOPLE = amount('4.4 million', 4_400_000);
const AREA = amount('17 million km²', 17, { unit: 'million km²', tolerance: 0.5 });
const HOURS = amount('2 hours', 2, { unit: 'hours' });
const METRES = amount('8,849 m', 8849, { unit: 'm' });

describe('a number', () => {
	test.each<[begun: string, lacks: string, rest: string, of: Answer]>([
		['4.4', 'scale', 'million', PEOPLE],
		['4.4', 'scale', '4.4 million', PEOPLE],
		['4,4', 'scale', 'millions', PEOPLE],
		['about 4.4', 'scale', 'million', PEOPLE],
		['3', 'scale', 'billion', amount('3 billion', 3e9)],
		['12', 'scale', 'thousand', amount('12 thousand', 12_000)],
		['1.5', 'scale', 'million', amount('1,500,000', 1_500_000)],
		['120', 'unit', 'minutes', HOURS],
		['7200', 'unit', 'seconds', HOURS],
		['884,900', 'unit', 'cm', METRES],
		['35', 'unit', '%', amount('0.35', 0.35)],
		['35', 'unit', 'per cent', amount('0.35', 0.35)]
	])('%s lacks its %s; with “%s” it is right', (begun, lacks, rest, of) => {
		expect(typed(of, begun)).toEqual({ verdict: 'wrong', lacks });
		expect(typed(of, rest, {}, begun).verdict).toBe('right');
	});

	test('that a unit may be left out of is right without it', () => {
		expect(typed(AREA, '17').verdict).toBe('right');
		expect(typed(METRES, '8849').verdict).toBe('right');
	});

	test.each<[string, Answer, Around?]>([
		['4.5', PEOPLE],
		['4.4 thousand', PEOPLE],
		['4.4k', PEOPLE],
		['4.4 billion', PEOPLE],
		['200', amount('200,000', 200_000)],
		['121', HOURS],
		['2', amount('20 years', 20, { unit: 'years' })],
		['0.075', amount('75 percent', 75, { unit: 'percent' })],
		['120 days', HOURS],
		['120', HOURS, { prompt: 'How many hours did it take?' }],
		['4.4', PEOPLE, { wrong: ['4.4'] }],
		['more than 4.4', PEOPLE],
		['0', PEOPLE]
	])('%s is another number', (text, of, around) => {
		expect(typed(of, text, around)).toEqual({ verdict: 'wrong', lacks: undefined });
	});

	test.each([
		['4.4', 'thousand'],
		['4.4', 'billion'],
		['4.4', '5 million']
	])('“%s” and then “%s” is wrong', (begun, rest) => {
		expect(typed(PEOPLE, rest, {}, begun).verdict).toBe('wrong');
	});
});

describe('a name', () => {
	test.each<[begun: string, rest: string, of: Answer, around?: Around]>([
		['Kim', 'Jong Un', person('Kim Jong Un'), KIMS],
		['Kim Jong', 'Un', person('Kim Jong Un'), KIMS],
		['Bush', 'George', person('George Bush'), { rivals: ['Jeb Bush'] }],
		['President Bush', 'George Bush', person('George Bush'), { rivals: ['Jeb Bush'] }],
		['Vladimir', 'Putin', person('Vladimir Putin'), { rivals: ['Vladimir Lenin'] }],
		['Korea', 'South', state('South Korea', 'KR'), { rivals: ['North Korea'] }],
		['Korea', 'South Korea', state('South Korea', 'KR'), { rivals: ['North Korea'] }],
		['Bissau', 'Guinea', state('Guinea-Bissau', 'GW')],
		['World War', 'II', name('World War II'), { rivals: ['World War I'] }],
		['Elizabeth', 'II', name('Elizabeth II'), { rivals: ['Elizabeth I'] }],
		['I think Kim', 'Kim Jong Un', person('Kim Jong Un'), KIMS]
	])('%s lacks the rest; with “%s” it is right', (begun, rest, of, around) => {
		expect(typed(of, begun, around)).toEqual({ verdict: 'wrong', lacks: 'name' });
		expect(typed(of, rest, around, begun).verdict).toBe('right');
	});

	test.each<[string, Answer, Around?]>([
		['Republic', name('Czech Republic')],
		['Sea', name('Black Sea')],
		['Treaty', name('Treaty of Versailles')],
		['Organisation', name('Shanghai Cooperation Organisation')],
		['Security', name('Collective Security Treaty Organization')],
		['President', person('Vladimir Putin')],
		['of', name('Treaty of Versailles')],
		['Congo', name('Democratic Republic of the Congo'), { rivals: ['Congo'] }],
		['Guinea', state('Guinea-Bissau', 'GW')],
		['Sudan', name('South Sudan')],
		['joined', name('never joined')],
		['Lenin', person('Vladimir Putin'), { rivals: ['Vladimir Lenin'] }],
		['not Kim', person('Kim Jong Un'), KIMS],
		['Korea or Japan', state('South Korea', 'KR')],
		['Cooperation', name('Black Sea Cooperation'), { prompt: 'Which cooperation is it?' }]
	])('%s says too little, or something else', (text, of, around) => {
		expect(typed(of, text, around)).toEqual({ verdict: 'wrong', lacks: undefined });
	});

	test.each([
		['Kim', 'Il Sung'],
		['Kim', 'Jong Il'],
		['Kim', 'Kim'],
		['Kim', '']
	])('“%s” and then “%s” is wrong', (begun, rest) => {
		expect(typed(person('Kim Jong Un'), rest, KIMS, begun).verdict).toBe('wrong');
	});
});

describe('a place in a law', () => {
	const article = name('Article 2(4)');
	test.each([
		['Article 2', '4'],
		['Art. 2', '(4)'],
		['2', 'paragraph 4'],
		['Article 2', 'Article 2(4)']
	])('%s lacks its part; with “%s” it is right', (begun, rest) => {
		expect(typed(article, begun)).toEqual({ verdict: 'wrong', lacks: 'place' });
		expect(typed(article, rest, {}, begun).verdict).toBe('right');
	});
	test.each(['Article 4', 'Article 2(5)', 'Article 2(4)(b)', 'Article 51'])(
		'%s is another',
		(text) => {
			expect(typed(article, text)).toEqual({ verdict: 'wrong', lacks: undefined });
		}
	);
});
