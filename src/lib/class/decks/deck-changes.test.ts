import { describe, expect, it } from 'vitest';
import { changesBetween } from './deck-changes.ts';
import { moonDeck } from './moon-deck.ts';

describe('changesBetween', () => {
	it('finds nothing where only words and the deck’s own id are others', () => {
		const after = { ...moonDeck({ title: 'The Moon' }), id: 'apollo-abcd1234' };
		expect(changesBetween(moonDeck(), after)).toEqual({
			added: [],
			removed: [],
			announced: [],
			silent: []
		});
	});

	it('names facts that came and went', () => {
		const more = moonDeck({ more: ['apollo-14', 'apollo-15'] });
		expect(changesBetween(moonDeck(), more).added).toEqual(['apollo-14', 'apollo-15']);
		expect(changesBetween(more, moonDeck()).removed).toEqual(['apollo-14', 'apollo-15']);
	});

	it('tells an answer that changed and says so from one that does not', () => {
		const [landing, was] = ['1969-07-21', '1969-07-20'];
		expect(changesBetween(moonDeck(), moonDeck({ landing, was }))).toMatchObject({
			announced: ['apollo-11-landing'],
			silent: []
		});
		expect(changesBetween(moonDeck(), moonDeck({ landing }))).toMatchObject({
			announced: [],
			silent: ['apollo-11-landing']
		});
	});
});
