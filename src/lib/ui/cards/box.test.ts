import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardIdsOf } from '#lib/deck/cards.ts';
import { parseDeck } from '#lib/deck/file/parse.ts';
import { behindGuides, boxOf } from './box.ts';
import { cardAddress, cardAt } from './card-address.ts';
import { faceOf } from './face.ts';
import { search } from './search.ts';

function shipped(name: string) {
	const parsed = parseDeck(readFileSync(`decks/${name}.yaml`, 'utf8'), name);
	if (!parsed.ok) throw new Error(`${name} does not parse`);
	return parsed.deck;
}

const deck = shipped('near-abroad-2022');
const box = boxOf(deck);
const found = (query: string) => search(box, query, deck).map(({ card }) => card.id);
const cardOf = (end: string) => {
	const boxed = box.find(({ card }) => card.id === `${deck.id}/${end}`);
	if (!boxed) throw new Error(`no card ${end}`);
	return boxed.card;
};

test('every card of the deck is in its box, once, numbered through', () => {
	expect(box.map(({ card }) => card.id).toSorted()).toEqual(cardIdsOf(deck).toSorted());
	expect(box.map(({ n }) => n)).toEqual(box.map((_, i) => i + 1));
});

test('the guides stand where a section begins, and no card is lost between them', () => {
	const guides = behindGuides(box);
	expect(guides.map(({ section }) => section)).toEqual(deck.sections.map(({ title }) => title));
	expect(guides.flatMap(({ cards }) => cards)).toEqual(box);
});

test('a card’s address names it', () => {
	for (const { card } of box) {
		const [, rest = ''] = cardAddress(card.id).split('/cards/');
		expect(cardAt(deck.id, rest)).toBe(card.id);
	}
});

test('a member of a closed list shows the question about the whole list', () => {
	expect(faceOf(cardOf('post-soviet-votes/in-avoided/azerbaijan'))).toEqual({
		question:
			'Which three former Soviet republics avoided the vote on “Aggression against Ukraine”?',
		answer: 'Azerbaijan',
		oneOf: 3
	});
});

test('a sentence with a gap shows the gap', () => {
	expect(faceOf(cardOf('dumoulin-armenia/words')).given?.text).toContain('_____');
});

test('an empty search finds everything, also one of blanks', () => {
	expect(found('')).toHaveLength(box.length);
	expect(found('   ')).toHaveLength(box.length);
});

test('words are found in question and answer, in any order, without accents or capitals', () => {
	const japarov = 'near-abroad-2022/president-of-kyrgyzstan/backward';
	expect(found('JAPÁROV kyrgyzstan')).toContain(japarov);
	expect(found('kyrgyz japa')).toContain(japarov);
	expect(found('japarov photosynthesis')).toEqual([]);
});

test('a card is found by another name of what it is about', () => {
	const entity = Object.entries(deck.entities).find(
		([id, { aliases }]) => aliases.length > 0 && box.some(({ card }) => card.member === id)
	);
	if (!entity) throw new Error('no member of this deck has another name');
	const [id, { aliases }] = entity;
	const about = box.filter(({ card }) => card.member === id).map(({ card }) => card.id);
	expect(found(aliases[0]!)).toEqual(expect.arrayContaining(about));
});
