import { expect, test } from 'vitest';
import { HardestTally } from './hardest.ts';

const tallyOf = (...cards: [card: string, answers: string][]) => {
	const tally = new HardestTally();
	for (const [card, answers] of cards)
		for (const answer of answers) tally.add(card, { likely: 0.9, right: answer === 'y' });
	return tally.result();
};

test('a fact missed now and then, as expected, is not hard', () => {
	expect(tallyOf(['d/one/x', 'yyyyyyyyyn'], ['d/two/x', 'yyyyyyyyny'])).toEqual([]);
});

test('what is missed most beyond what was expected comes first', () => {
	const facts = tallyOf(['d/one/x', 'nnnyyy'], ['d/two/x', 'nnnnnyyy'], ['d/three/x', 'yyyyyyy']);
	expect(facts.map(({ fact }) => fact)).toEqual(['two', 'one']);
	expect(facts[0]).toMatchObject({ deck: 'd', missed: 5, answers: 8 });
	expect(facts[0]!.expected).toBeCloseTo(0.8);
});

test('all cards of a fact count together, those of another deck apart', () => {
	const facts = tallyOf(['d/one/x/a', 'nny'], ['d/one/x/b', 'nny'], ['e/one/x', 'yyy']);
	expect(facts).toMatchObject([{ deck: 'd', fact: 'one', missed: 4, answers: 6 }]);
});

test('of a fact asked a hundred times a few misses more say nothing', () => {
	expect(tallyOf(['d/one/x', 'y'.repeat(87) + 'n'.repeat(13)])).toEqual([]);
});

test('two misses are no pattern, however unlikely', () => {
	expect(tallyOf(['d/one/x', 'nn'])).toEqual([]);
});
