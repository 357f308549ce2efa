import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allForms } from './all-forms.ts';
import type { Card } from '#lib/deck/card.ts';
import { askList, listOf, wrong } from '#lib/question/card-fixtures.ts';
import { seeded, shuffled } from '#lib/question/seeded.ts';

const baltic = listOf(['Estonia', 'Latvia', ['Lithuania', 'Lietuva']], {
	outside: [wrong('Finland'), wrong('Belarus')],
	rivals: ['Finland', 'Belarus', 'Suomi', 'Poland']
});
const answer = (cards: readonly Card[], ...entries: string[]) =>
	allForms.mark(askList(cards, 1), { form: 'list', entries });
const verdicts = (cards: readonly Card[], ...entries: string[]) =>
	answer(cards, ...entries).marks.map(({ verdict }) => verdict);
const grades = (cards: readonly Card[], ...entries: string[]) =>
	answer(cards, ...entries).marks.map(({ grade }) => grade);
const entries = (cards: readonly Card[], ...given: string[]) =>
	answer(cards, ...given).entries?.map(({ verdict }) => verdict);

test('a list is asked with all its cards or not at all', () => {
	expect(() => askList(baltic.slice(1), 1)).toThrow('all cards of its list');
	expect(() => allForms.ask(baltic[0] as Card, 'list', 1)).toThrow('all cards of its list');
	const stranger = { ...(listOf(['A'])[0] as Card), list: { ...baltic[0]!.list!, id: 'other' } };
	expect(() => askList([...baltic.slice(1), stranger], 1)).toThrow('all cards of its list');
});

test('the question reviews every card of the list, in its order', () => {
	expect(askList(baltic, 1)).toMatchObject({
		form: 'list',
		prompt: 'Which belong?',
		ordered: false,
		cards: baltic.map(({ id }) => id),
		items: baltic.map((card) => card.answer)
	});
});

describe('each member is marked on its own card', () => {
	test('all right', () => {
		expect(answer(baltic, 'lietuva', 'ESTONIA', 'latvia')).toMatchObject({
			right: true,
			answer: 'Estonia, Latvia, and Lithuania'
		});
		expect(grades(baltic, 'lietuva', 'ESTONIA', 'latvia')).toEqual([3, 3, 3]);
	});
	test('one missing: Again for it alone', () => {
		expect(answer(baltic, 'Estonia', 'Latvia')).toMatchObject({
			right: false,
			marks: [
				{ grade: 3, verdict: 'right' },
				{ grade: 3, verdict: 'right' },
				{ grade: 1, verdict: 'missing' }
			]
		});
	});
	test('one misspelt: Hard for it alone', () => {
		expect(verdicts(baltic, 'Estonai', 'Latvia', 'Lithuania')).toEqual(['slip', 'right', 'right']);
		expect(grades(baltic, 'Estonai', 'Latvia', 'Lithuania')).toEqual([2, 3, 3]);
	});
	test('nothing given', () => {
		expect(answer(baltic)).toMatchObject({ right: false, entries: [] });
		expect(verdicts(baltic, '', '  ', '\n')).toEqual(['missing', 'missing', 'missing']);
	});
});

describe('each entry is judged', () => {
	test('repeated, outsider, another name of the deck, and unknown', () => {
		expect(
			answer(baltic, 'Latvia', 'lietuva', 'latvia!', 'finland', 'Belraus', 'Poland', 'Narnia')
				.entries
		).toEqual([
			{ text: 'Latvia', verdict: 'right', as: 'Latvia' },
			{ text: 'lietuva', verdict: 'right', as: 'Lithuania' },
			{ text: 'latvia!', verdict: 'repeated', as: 'Latvia' },
			{ text: 'finland', verdict: 'outsider', as: 'Finland', why: 'Finland is proven wrong.' },
			{ text: 'Belraus', verdict: 'outsider', as: 'Belarus', why: 'Belarus is proven wrong.' },
			{ text: 'Poland', verdict: 'outsider', as: 'Poland' },
			{ text: 'Narnia', verdict: 'unknown' }
		]);
	});
	test('a name misspelt first and right later is right', () => {
		expect(verdicts(baltic, 'Estonai', 'Estonia', 'Latvia', 'Lietuva')[0]).toBe('right');
		expect(entries(baltic, 'Estonai', 'Estonia')).toEqual(['slip', 'repeated']);
	});
	test('several names in one entry are taken apart, a name with a comma is not', () => {
		expect(entries(baltic, 'Estonia, Latvia; Lithuania\nNarnia')).toEqual([
			'right',
			'right',
			'right',
			'unknown'
		]);
		const aims = listOf(['arms, drugs and terror', 'Estonia']);
		expect(entries(aims, 'Arms, drugs and terror')).toEqual(['right']);
		expect(entries(aims, 'Arms, drugs and terror; Estonia')).toEqual(['right', 'right']);
	});
	test.each([
		'Estonia and Latvia',
		'Estonia, Latvia and Lithuania',
		'Estonia, Latvia, and Lithuania',
		'Estonia & Latvia',
		'Estonia/Latvia',
		'Estonia\tLatvia',
		'1. Estonia\n2) Latvia'
	])('however it is parted: %j', (text) => {
		expect(new Set(entries(baltic, text))).toEqual(new Set(['right']));
	});
	test('an "and" within a name parts nothing', () => {
		const two = listOf(['Bosnia and Herzegovina', 'Serbia']);
		expect(entries(two, 'Serbia, Bosnia and Herzegovina')).toEqual(['right', 'right']);
	});
	test('an outsider is known by its other names', () => {
		const outside = [wrong('Türkiye', { accept: ['Turkey'] })];
		expect(answer(listOf(['Estonia', 'Latvia'], { outside }), 'Turkey').entries).toEqual([
			{ text: 'Turkey', verdict: 'outsider', as: 'Türkiye', why: 'Türkiye is proven wrong.' }
		]);
	});
	test('a slip between two members is neither', () => {
		const near = listOf(['Zambia', 'Gambia']);
		expect(verdicts(near, 'Xambia', 'Gambia')).toEqual(['missing', 'right']);
	});
	test('a name that two members share goes to the one not named otherwise', () => {
		const congos = listOf([
			['Republic of the Congo', 'Congo'],
			['Democratic Republic of the Congo', 'DR Congo', 'Congo']
		]);
		expect(verdicts(congos, 'Congo', 'Republic of the Congo')).toEqual(['right', 'right']);
		expect(verdicts(congos, 'Congo', 'DR Congo')).toEqual(['right', 'right']);
	});
});

describe('guessing more than one knows is not rewarded', () => {
	test.each([
		[['Estonia', 'x'], 3],
		[['Estonia', 'x', 'y'], 2],
		[['Estonia', 'x', 'y', 'z'], 2],
		[['Estonia', 'x', 'y', 'z', 'u'], 1]
	])('%j', (given, grade) => {
		expect(grades(baltic, ...given)[0]).toBe(grade);
		expect(answer(baltic, ...given).right).toBe(false);
	});
});

describe('in an ordered list', () => {
	const steps = listOf(['One step', 'Two step', 'Three step', 'Four step'], { ordered: true });
	test('the right order is right', () => {
		expect(answer(steps, 'one step', 'two step', 'three step', 'four step').right).toBe(true);
	});
	test('only what stands out of order is wrong', () => {
		expect(verdicts(steps, 'four step', 'one step', 'two step', 'three step')).toEqual([
			'right',
			'right',
			'right',
			'wrong'
		]);
		expect(entries(steps, 'four step', 'one step', 'two step', 'three step')).toEqual([
			'misplaced',
			'right',
			'right',
			'right'
		]);
		expect(answer(steps, 'four step', 'one step', 'two step', 'three step').right).toBe(false);
	});
	test('what is left out does not move the rest', () => {
		expect(verdicts(steps, 'one step', 'three step', 'four step')).toEqual([
			'right',
			'missing',
			'right',
			'right'
		]);
	});
});

const NAMES = ['Estonia', 'Latvia', 'Lithuania', 'Finland', 'Zambia', 'Gambia', 'Congo', 'Niger'];
const members = fc.subarray(NAMES, { minLength: 1 });
const given = fc.array(
	fc.oneof(
		fc.constantFrom(...NAMES, 'Nigeria', 'Gmabia', 'Xambia', 'Estonai', 'latvia', 'cnogo', 'DRC'),
		fc.string({ maxLength: 8 })
	),
	{ maxLength: 12 }
);

test('the order of an unordered list makes no difference', () => {
	fc.assert(
		fc.property(members, given, fc.integer(), (names, texts, seed) => {
			const cards = listOf(names.map((one) => [one, ...(one > 'G' ? [] : ['DRC'])]));
			const marks = (all: readonly string[]) => answer(cards, ...all).marks;
			expect(marks(shuffled(texts, seeded(seed)))).toEqual(marks(texts));
		}),
		{ numRuns: 500 }
	);
});

test('adding an intruder never improves any mark', () => {
	fc.assert(
		fc.property(members, given, fc.nat(), fc.boolean(), (names, texts, at, ordered) => {
			const cards = listOf(names, { ordered, rivals: ['Nigeria'] });
			const more = texts.toSpliced(at % (texts.length + 1), 0, 'Qqqqqqqq');
			const [before, after] = [answer(cards, ...texts), answer(cards, ...more)];
			expect(after.right).toBe(false);
			for (const [n, { grade }] of after.marks.entries()) {
				expect(grade).toBeLessThanOrEqual(before.marks[n]?.grade ?? 0);
			}
		})
	);
});

test('naming all members and nothing else is right, in any spelling and order', () => {
	fc.assert(
		fc.property(members, fc.integer(), (names, seed) => {
			const texts = shuffled(names, seeded(seed)).map((text) => `the ${text.toUpperCase()}!`);
			expect(answer(listOf(names), ...texts).right).toBe(true);
		})
	);
});

test('a huge answer is cut short', () => {
	const huge = Array.from({ length: 20_000 }, (_, n) => `entry ${n} `.repeat(50));
	expect(answer(baltic, ...huge).entries?.length).toBeLessThanOrEqual(400);
	expect(answer(baltic, 'x,'.repeat(50_000)).entries?.length).toBeLessThanOrEqual(400);
	const several = Array.from({ length: 3 }, () => 'x;'.repeat(300));
	expect(answer(baltic, ...several).entries?.length).toBe(400);
});
