/** Decks of languages in which accents tell words apart: papa is a potato, papá is dad. */
import { describe, expect, test } from 'vitest';
import type { Card } from '#lib/deck/card.ts';
import { cardsOf } from '#lib/deck/cards.ts';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { allForms } from '#lib/question/forms/all-forms.ts';

const HEAD = `format: 1
id: accents
title: Accents
summary: A deck to try one thing.
license: CC0-1.0
authors: [Tester]
sources:
  src: { kind: record, title: A dictionary, published: 2020 }
`;
const CLAIM = 'asOf: 2020, saidBy: [me], anchors: [{ source: src, at: P }]';

/** Where the deck says that accents count. */
const WAYS = {
	'the deck': { deck: 'accentsCount: true\n', fact: '', entity: '' },
	'the facts': { deck: '', fact: 'accentsCount: true, ', entity: '' },
	'the entities': { deck: '', fact: '', entity: ', accentsCount: true' }
};

const deckOf = ({ deck, fact, entity }: (typeof WAYS)['the deck']) => `${HEAD}${deck}entities:
  me: { kind: person, name: Rita Writer }
  papa: { kind: other, name: papa${entity} }
  papai: { kind: other, name: papá${entity} }
facts:
  - { id: a, kind: pair, ${fact}${CLAIM}, relation: word, oneToOne: true, left: { text: potato }, right: { entity: papa }, question: What is a potato in Spanish? }
  - { id: b, kind: pair, ${fact}${CLAIM}, relation: word, oneToOne: true, left: { text: dad }, right: { entity: papai }, question: What is dad in Spanish? }
`;

function cardsIn(text: string): Card[] {
	const parsed = parseDeck(text, 'accents.yaml');
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
	return cardsOf(parsed.deck);
}

const mark = (card: Card, text: string) =>
	allForms.mark(allForms.ask(card, 'typed', 1), { form: 'typed', text, hinted: false });

describe.each(Object.entries(WAYS))('where %s say that accents count', (_, way) => {
	const [potato, dad] = cardsIn(deckOf(way)) as [Card, Card];

	test.each(['papá', 'Papá', 'PAPÁ', 'papa\u0301', ' papá. '])(
		'%j is dad and no potato',
		(text) => {
			expect(mark(dad, text).right).toBe(true);
			expect(mark(potato, text).right).toBe(false);
		}
	);

	test('papa is a potato and not dad, and it is said why', () => {
		expect(mark(potato, 'papa').right).toBe(true);
		expect(mark(dad, 'papa')).toMatchObject({ right: false, why: 'potato: papa.' });
	});
});

test('a term may say so for itself, and what lacks its accents is told so', () => {
	const text = `${HEAD}entities:
  me: { kind: person, name: Rita Writer }
facts:
  - { id: a, kind: pair, ${CLAIM}, relation: word, oneToOne: true, left: year, right: { text: año, accentsCount: true }, question: What is a year in Spanish? }
`;
	const [year] = cardsIn(text) as [Card];
	expect(mark(year, 'año').right).toBe(true);
	expect(mark(year, 'ano')).toMatchObject({ right: false, lacks: 'accents' });
});

test('without it two such names are one, and the deck is refused', () => {
	const none = deckOf({ deck: '', fact: '', entity: '' });
	expect(parseDeck(none, 'accents.yaml')).toMatchObject({ ok: false });
});

test('where nobody says so, accents make no difference', () => {
	const text = `${HEAD}entities:
  me: { kind: person, name: Rita Writer }
facts:
  - { id: a, kind: pair, ${CLAIM}, relation: word, oneToOne: true, left: year, right: año, question: What is a year in Spanish? }
`;
	const [year] = cardsIn(text) as [Card];
	expect(mark(year, 'ano').right).toBe(true);
});
