import { expect, test } from 'vitest';
import { flagship } from './fixtures.ts';
import { knownCovers, unknownCovers } from './unknown-covers.ts';

const decks = [flagship('near-abroad-2022')];
const [{ id: deck, title }] = decks as [(typeof decks)[0]];
const covers = [
	{ deck, sections: ['vote', 'wars', ''] },
	{ deck: 'gone' },
	{ deck: 'gone-too', sections: ['a'] }
];

test('decks and sections that there are not are named', () => {
	expect(unknownCovers(covers, decks)).toEqual([
		{ section: 'wars', title },
		{ deck: 'gone' },
		{ deck: 'gone-too' }
	]);
	expect(unknownCovers([{ deck }, { deck, sections: ['vote', ''] }], decks)).toEqual([]);
});

test('what is left without them is what there is', () => {
	expect(knownCovers(covers, decks)).toEqual([{ deck, sections: ['vote', ''] }]);
	expect(knownCovers([{ deck }], decks)).toEqual([{ deck }]);
	expect(knownCovers([{ deck, sections: ['wars'] }], decks)).toEqual([]);
});
