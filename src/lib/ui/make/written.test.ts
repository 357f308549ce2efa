import { expect, test } from 'vitest';
import type { DeckData } from '#lib/article/queue/deck.ts';
import { writtenOf } from './written.ts';

const deck = (facts: DeckData['facts']): DeckData => ({ title: 'Bridge', entities: {}, facts });
const one = { id: 'one', kind: 'card', front: 'a', back: 'b' };
const two = { id: 'two', kind: 'card', front: 'c', back: 'd' };
const keys = (made: ReturnType<typeof writtenOf>) =>
	made.edits.map((edit) =>
		edit.kind === 'edit' ? `${edit.part.of} ${'id' in edit.part ? edit.part.id : ''}`.trim() : ''
	);

test('a deck that is made again is written as far as it has changed', () => {
	const first = writtenOf(deck([one]), 'own-x');
	expect(keys(first)).toEqual(['head', 'fact one', 'place one']);
	expect(writtenOf(deck([one]), 'own-x', first.made).edits).toEqual([]);
	const second = writtenOf(deck([one, two]), 'own-x', first.made);
	expect(keys(second)).toEqual(['fact two', 'place two']);
	const third = writtenOf(deck([{ ...two, back: 'e' }]), 'own-x', second.made);
	expect(keys(third)).toEqual(['fact two', 'fact one']);
	expect(third.edits.at(-1)).toMatchObject({ value: null });
});
