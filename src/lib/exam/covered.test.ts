import { expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { NO_SECTION } from '#lib/deck/section.ts';
import { cardsOfCovers } from './covered.ts';

const claim = { asOf: '2022', saidBy: ['clerk'], anchors: [{ source: 'ledger', at: 'page 1' }] };
const deck = (id: string) =>
	Deck.parse({
		format: 1,
		id,
		title: id,
		summary: 'Made up for tests.',
		license: 'CC0-1.0',
		authors: ['Nobody'],
		sections: [
			{ id: 'early', title: 'Early' },
			{ id: 'late', title: 'Late' }
		],
		sources: { ledger: { kind: 'record', title: 'The ledger' } },
		entities: { clerk: { kind: 'person', name: 'The clerk' } },
		facts: ['early', 'late', 'renamed', undefined].map((section, i) => ({
			...claim,
			kind: 'statement',
			id: `fact-${i}`,
			...(section && { section }),
			question: `What is number ${i}?`,
			text: `It is ${i}`,
			false: [{ text: `It is not ${i}`, why: 'It is.' }]
		}))
	});
const decks = [deck('one'), deck('two')];
const covered = (...covers: Parameters<typeof cardsOfCovers>[0]) =>
	cardsOfCovers(covers, decks).map(({ deck: id, fact }) => `${id} ${fact}`);

test('a whole deck is all of its cards, also beside a part of it', () => {
	const all = [0, 1, 2, 3].map((i) => `one fact-${i}`);
	expect(covered({ deck: 'one' })).toEqual(all);
	expect(covered({ deck: 'one', sections: ['late'] }, { deck: 'one' })).toEqual(all);
});

test('of a part only its sections, each once', () => {
	expect(
		covered({ deck: 'two', sections: ['late'] }, { deck: 'two', sections: ['late', 'early'] })
	).toEqual(['two fact-0', 'two fact-1']);
});

test('facts without a section, or in one that the deck does not know, are a part as well', () => {
	expect(covered({ deck: 'one', sections: [NO_SECTION] })).toEqual(['one fact-2', 'one fact-3']);
});

test('of a deck that is not here, and of a section that is gone, nothing', () => {
	expect(covered({ deck: 'gone' }, { deck: 'one', sections: ['gone'] })).toEqual([]);
});
