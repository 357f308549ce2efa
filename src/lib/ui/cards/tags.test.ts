import { expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { factsTagged, tagsIn } from './tags.ts';

const fact = (id: string, tags?: readonly string[]) => ({
	id,
	kind: 'card',
	front: 'a',
	back: 'b',
	asOf: '2026-11-27',
	saidBy: ['me'],
	anchors: [{ source: 'list', at: 'row 1' }],
	...(tags && { tags })
});
const { facts } = Deck.parse({
	format: 1,
	id: 'd',
	title: 'D',
	summary: 'D',
	license: 'CC0-1.0',
	authors: ['Me'],
	sources: { list: { kind: 'record', title: 'L' } },
	entities: { me: { kind: 'person', name: 'Me' } },
	facts: [fact('one', ['Unit 3', 'verbs']), fact('two'), fact('three', ['verbs'])]
});

test('tags of a deck are listed once, and facts without any read as before', () => {
	expect(tagsIn({ facts })).toEqual(['Unit 3', 'verbs']);
	expect(facts[1]).not.toHaveProperty('tags');
});

test('a tag finds its facts', () => {
	expect([...factsTagged({ facts }, 'verbs')]).toEqual(['one', 'three']);
	expect([...factsTagged({ facts }, 'none')]).toEqual([]);
});
