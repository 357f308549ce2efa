import { expect, test } from 'vitest';
import type { Deck, Fact } from '#lib/deck/schema.ts';
import { drawnOf, PORTION, reaching, sectionsOf } from './sections.ts';

const fact = (id: string, section?: string) =>
	({
		id,
		section,
		kind: 'statement',
		question: '?',
		text: id,
		false: [{ text: 'x', why: 'y' }],
		asOf: '2022',
		saidBy: [{ who: 'a' }],
		anchors: [{ source: 's' }],
		changes: [],
		confusable: []
	}) as Fact;

const deck = (sections: string[], facts: Fact[]) =>
	({ sections: sections.map((id) => ({ id, title: id.toUpperCase() })), facts }) as Deck;

const many = (id: string, count: number) =>
	Array.from({ length: count }, (_, i) => fact(`${id}-${i}`, id));

const shape = (d: Deck) =>
	sectionsOf(d).map(({ id, facts }) => [id, facts.map(({ n, fact }) => `${n} ${fact.id}`)]);

test('facts stand under their section, in the order of the deck, numbered as they are read', () => {
	expect(
		shape(deck(['one', 'two'], [fact('a', 'two'), fact('b', 'one'), fact('c', 'two')]))
	).toEqual([
		['one', ['1 b']],
		['two', ['2 a', '3 c']]
	]);
});

test('a fact without a section, or with an unknown one, comes last and is not lost', () => {
	expect(shape(deck(['one'], [fact('a'), fact('b', 'gone'), fact('c', 'one')]))).toEqual([
		['one', ['1 c']],
		[undefined, ['2 a', '3 b']]
	]);
});

test('a section without facts is not shown', () => {
	expect(shape(deck(['one', 'two'], [fact('a', 'two')]))).toEqual([['two', ['1 a']]]);
});

test('of a long deck the first facts are drawn, and as many as a link needs', () => {
	const sections = sectionsOf(deck(['one', 'two'], [...many('one', 150), ...many('two', 150)]));
	const counts = (most: number) => drawnOf(sections, most).map(({ facts }) => facts.length);
	expect(counts(PORTION)).toEqual([100]);
	expect(counts(2 * PORTION)).toEqual([150, 50]);
	expect(counts(1e6)).toEqual([150, 150]);
	expect(reaching(sections, 'one-0')).toBe(PORTION);
	expect(reaching(sections, 'section-2')).toBe(2 * PORTION);
	expect(reaching(sections, 'two-149')).toBe(3 * PORTION);
	for (const nowhere of ['', 'sources', 'section-3', '%E0'])
		expect(reaching(sections, nowhere)).toBe(0);
});
