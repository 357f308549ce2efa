import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardsOf } from '#lib/deck/cards.ts';
import { Deck } from '#lib/deck/schema.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';
import { rightResponse } from '#lib/question/responses.ts';
import { deckWith, type Some } from '../../../../../tests/fixtures/unfair/build.ts';

const NAME = `p800x600-${'a'.repeat(40)}`;
const region = (id: string, more: Some = {}) => ({
	id,
	name: id,
	where: `where ${id} is`,
	box: [0.1, 0.1, 0.2, 0.2],
	...more
});
const heart = (regions: Some[], more: Some = {}) =>
	deckWith([
		{ id: 'f', kind: 'picture', picture: `![A heart](${NAME})`, regions, ...more } as Some
	]);
const cards = (...given: Parameters<typeof heart>) => cardsOf(Deck.parse(heart(...given)));

describe('a picture with regions', () => {
	const three = [region('a'), region('b', { round: true }), region('c', { accept: ['see'] })];

	it('asks each of them by its name and by its place', () =>
		expect(cards(three).map(({ id }) => id)).toEqual([
			'fair/f/name/a',
			'fair/f/name/b',
			'fair/f/name/c',
			'fair/f/place/a',
			'fair/f/place/b',
			'fair/f/place/c'
		]));

	it('asks what is marked by typing and choosing, and says the place to whoever does not see it', () => {
		const [a] = cards(three);
		expect(a!.given!.text).toBe(`![A heart; where a is](${NAME}#?r100,100,200,200)`);
		expect(allForms.formsFor(a!)).toEqual(expect.arrayContaining(['choice', 'typed']));
		expect(a!.wrong.map(({ text, accept }) => [text, accept])).toEqual([
			['b', undefined],
			['c', ['see']]
		]);
	});

	it('asks where something is by pointing, and in no other way', () => {
		const place = cards(three)[4]!;
		expect(allForms.formsFor(place)).toEqual(['point']);
		const question = allForms.ask(place, 'point', 1);
		expect(question).toMatchObject({ form: 'point', picture: `![A heart](${NAME})` });
		expect(question).not.toHaveProperty('given');
		expect(allForms.mark(question, rightResponse(question))).toMatchObject({
			right: true,
			answer: 'where b is'
		});
	});

	it('hides what is under its regions where names stand in the picture', () => {
		const [a, , , place] = cards(three, { covered: true });
		expect(a!.given!.text).toContain(
			'#!r100,100,200,200;!e100,100,200,200;!r100,100,200,200;?!r100,100,200,200)'
		);
		expect(place!.given!.text).toContain('#!r100,100,200,200;!e100,100,200,200');
	});

	it('points among nine at the most, and the right one is there, wherever they lie', () => {
		const at = fc.integer({ min: 0, max: 900 }).map((n) => n / 1000);
		const boxes = fc.array(fc.tuple(at, at), { minLength: 2, maxLength: 30 });
		fc.assert(
			fc.property(boxes, fc.nat(), (places, seed) => {
				const many = places.map(([x, y], i) => region(`n${i}`, { box: [x, y, 0.1, 0.1] }));
				const card = cards(many)[places.length]!;
				const question = allForms.ask(card, 'point', seed, { reps: seed % 7 });
				if (question.form !== 'point') throw new Error('another form');
				expect(question.options.length).toBe(Math.min(9, places.length));
				expect(question.options[question.key]!.text).toBe('where n0 is');
			}),
			{ numRuns: 40 }
		);
	});

	it.each<[string, Some[]]>([
		['one region alone', [region('a')]],
		['a box beyond the picture', [region('a', { box: [0, 0, 2, 1] }), region('b')]],
		['a box of three numbers', [region('a', { box: [0, 0, 1] }), region('b')]],
		['no place in words', [region('a', { where: '' }), region('b')]]
	])('is none with %s', (_, regions) => expect(Deck.safeParse(heart(regions)).success).toBe(false));

	it.each(['no picture', `![A heart](${NAME}) and words`, `[a link](https://example.org)`])(
		'is none with %j for its picture',
		(picture) => expect(Deck.safeParse(heart(three, { picture })).success).toBe(false)
	);
});
