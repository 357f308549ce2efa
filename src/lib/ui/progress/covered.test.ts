import { expect, test } from 'vitest';
import { coveredBy } from './covered.ts';

const card = (deck: string, fact: string) => ({
	id: `${deck}/${fact}/value`,
	deck,
	fact,
	revision: 0
});
const cards = [card('a', 'one'), card('a', 'two'), card('b', 'one'), card('b', 'three')];
const sectionOf = (deck: string, fact: string) =>
	deck === 'b' && fact === 'one' ? 'intro' : undefined;
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

test('a whole deck is all of its cards, in their order', () => {
	expect(ids(coveredBy([{ deck: 'a' }], cards, sectionOf))).toEqual(['a/one/value', 'a/two/value']);
});

test('of a part only the cards of its sections', () => {
	const covers = [{ deck: 'b', sections: ['intro'] }, { deck: 'a' }];
	expect(ids(coveredBy(covers, cards, sectionOf))).toEqual([
		'a/one/value',
		'a/two/value',
		'b/one/value'
	]);
});

test('of a deck that is not here, nothing', () => {
	expect(coveredBy([{ deck: 'gone' }], cards, sectionOf)).toEqual([]);
});
