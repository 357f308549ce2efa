import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { againstCopy } from './against-copy.ts';
import { checkable } from '#lib/deck/evidence/checkable.ts';
import { makeAnchor } from '#lib/deck/evidence/anchors.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

const ARTICLE = `The harbour bridge that nobody wanted

The bridge over Norrvik harbour was opened in 1987. It replaced a ferry that had carried 400 passengers a day.

“This bridge will outlive all of us,” said Mayor Erik Holm at the opening.`;

const anchor = (quoted: string) => {
	const made = makeAnchor(ARTICLE, quoted, sha256);
	if (!made.ok) throw new Error(made.message);
	const { hash, words, position } = made.anchor;
	return { source: 'article', hash, words, position };
};

const DECK = Deck.parse({
	format: 1,
	id: 'norrvik',
	title: 'Norrvik',
	summary: 'A bridge.',
	lang: 'en',
	authors: ['Ada'],
	license: 'CC-BY-4.0',
	sources: {
		article: { kind: 'article', title: 'The harbour bridge', publisher: 'The Post', words: 40 },
		map: { kind: 'web', title: 'A map', url: 'https://example.org/map' }
	},
	entities: { holm: { name: 'Erik Holm', kind: 'person' } },
	facts: [
		{
			id: 'opened',
			kind: 'date',
			asOf: '2021-03',
			saidBy: ['holm'],
			question: 'When was the bridge over Norrvik harbour opened?',
			event: 'The bridge was opened',
			date: '1987',
			anchors: [anchor('The bridge over Norrvik harbour was opened in 1987')]
		},
		{
			id: 'outlive',
			kind: 'quote',
			asOf: '1987',
			saidBy: ['holm'],
			about: 'the bridge',
			speaker: { who: 'holm' },
			text: 'This bridge will outlive all of us',
			anchors: [anchor('This bridge will outlive all of us')]
		}
	]
});

const checked = (copy: string) =>
	againstCopy(DECK, 'article', copy, '“The harbour bridge”', sha256);
const told = (copy: string) =>
	checked(copy).looked.map(({ kind, fact, place, fault }) => [
		kind,
		fact.id,
		place?.paragraph,
		fault === undefined
	]);

describe('a deck beside a copy of what it was made from', () => {
	test('can be checked for the sources of which it has words by their hash', () => {
		expect(checkable(DECK)).toEqual(['article']);
	});

	test('finds each anchor and quotation, and says where', () => {
		expect(told(ARTICLE)).toEqual([
			['anchor', 'opened', 2, true],
			['anchor', 'outlive', 3, true],
			['quotation', 'outlive', 3, true]
		]);
		expect(checked(ARTICLE).long).toBeUndefined();
	});

	test('finds them however the copy is wrapped, and behind other words', () => {
		const copy = `Subscribe now!\n\n${ARTICLE.replaceAll(' ', '\n').replace(/[“”]/g, '"')}`;
		expect(told(copy).every(([, , , found]) => found)).toBe(true);
		expect(checked(copy).looked.every(({ place }) => place?.moved)).toBe(true);
	});

	test('does not find what another text does not say', () => {
		expect(told(ARTICLE.replace('1987', '1988').replace('outlive', 'outlast'))).toEqual([
			['anchor', 'opened', undefined, false],
			['anchor', 'outlive', undefined, false],
			['quotation', 'outlive', undefined, false]
		]);
	});

	test('does not find a quotation that somebody else says there', () => {
		const { looked } = checked(ARTICLE.replace('Mayor Erik Holm', 'Karin Berg'));
		expect(looked.at(-1)?.fault).toBeDefined();
	});

	test('is told that a deck counts more words than the copy has', () => {
		expect(checked('The bridge.').long).toBeDefined();
	});
});
