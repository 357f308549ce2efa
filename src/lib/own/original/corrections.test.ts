import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownDeckOf } from '#lib/own/deck-of.ts';
import type { Edit, EditDraft } from '#lib/own/edit.ts';
import { foldEdits, type PartsOf } from '#lib/own/fold.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';
import { deckEdits } from '#lib/own/share/deck-edits.ts';
import { correctionsFrom, originalOf } from './corrections.ts';
import { keepEdits, takeEdits } from './take.ts';

const ID = 'own-00000000000000000001';

const fact = (id: string, back: string, more: object = {}) => ({
	id,
	kind: 'card',
	front: `front of ${id}`,
	back,
	asOf: '2026-11-27',
	saidBy: ['me'],
	anchors: [{ source: 'list', at: 'row 1' }],
	...more
});
const original = (facts: readonly object[], more: object = {}) => ({
	format: 1,
	id: 'moon',
	title: 'Moon',
	summary: 'Words.',
	license: 'CC0-1.0',
	authors: ['Ada'],
	sources: { list: { kind: 'record', title: 'A list' } },
	entities: { me: { kind: 'other', name: 'Me' } },
	facts,
	...more
});

function copyOf(deck: object) {
	const log: Edit[] = [];
	const write = (drafts: readonly EditDraft[], batch = `batch000${log.length}`) => {
		for (const draft of drafts)
			log.push({
				...draft,
				batch,
				device: 'devicedevice',
				seq: log.length + 1,
				at: log.length,
				offset: 0
			} as Edit);
	};
	const parts = (): PartsOf => foldEdits(log).decks.get(ID) ?? new Map();
	write(deckEdits(deck, { deck: ID, title: 'My copy' }));
	return {
		parts,
		change: (id: string, value: object | null) => write(editsOf(ID, [[{ of: 'fact', id }, value]])),
		found: (deck: object) =>
			correctionsFrom(parts(), deck).map(({ part, touched }) => [part.id, touched]),
		take: (deck: object) => write(takeEdits(ID, parts(), correctionsFrom(parts(), deck), deck)),
		keep: (deck: object) => write(keepEdits(ID, parts(), correctionsFrom(parts(), deck))),
		read: () => ownDeckOf(ID, parts()).read?.deck
	};
}

const { id: _, ...mine } = fact('a', 'mine');

describe('corrections of the original', () => {
	it('are none while it reads as it did, also where it says what goes without saying', () => {
		const { found, parts } = copyOf(original([fact('a', 'one')]));
		expect(originalOf(parts())).toBe('moon');
		expect(found(original([fact('a', 'one', { changes: [], both: false })]))).toEqual([]);
	});

	it('are what it says otherwise, has new, or does not have any more; of mine what I touched is known', () => {
		const { found, change } = copyOf(
			original([fact('a', 'one'), fact('b', 'two'), fact('c', 'x')])
		);
		change('a', mine);
		const next = original([fact('a', 'eins'), fact('b', 'zwei'), fact('d', 'four')]);
		expect(found(next)).toEqual([
			['a', true],
			['b', false],
			['d', false],
			['c', false]
		]);
	});

	it('are taken with what they need, and offered no more', () => {
		const { found, take, read } = copyOf(original([fact('a', 'one')]));
		const next = original([fact('a', 'eins'), fact('b', 'two', { saidBy: ['ada'] })], {
			entities: { me: { kind: 'other', name: 'I' }, ada: { kind: 'person', name: 'Ada' } }
		});
		take(next);
		expect(found(next)).toEqual([]);
		expect(read()).toMatchObject({
			title: 'My copy',
			entities: { ada: { name: 'Ada' }, me: { name: 'I' } },
			facts: [{ back: 'eins' }, { back: 'two' }]
		});
		expect(found(original([fact('a', 'uno')], { entities: next.entities }))).toEqual([
			['a', false],
			['b', false]
		]);
	});

	it('are turned down until it reads otherwise once more', () => {
		const { found, keep, read } = copyOf(original([fact('a', 'one')]));
		keep(original([fact('a', 'eins')]));
		expect(found(original([fact('a', 'eins')]))).toEqual([]);
		expect(found(original([fact('a', 'uno')]))).toEqual([['a', false]]);
		expect(read()?.facts).toMatchObject([{ back: 'one' }]);
	});

	it('are not offered for what I took out, and what I added is not missing', () => {
		const { found, change } = copyOf(original([fact('a', 'one')]));
		change('own', mine);
		change('a', null);
		expect(found(original([fact('a', 'eins'), fact('b', 'x')]))).toEqual([['b', false]]);
	});

	const facts = fc.uniqueArray(
		fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('1', '2', '3')),
		{ selector: ([id]) => id, minLength: 1 }
	);
	it('taken all, leave nothing of which the two differ that was not mine before', () => {
		fc.assert(
			fc.property(facts, facts, (before, after) => {
				const deckWith = (all: typeof before) => original(all.map(([id, back]) => fact(id, back)));
				const { take, found, read } = copyOf(deckWith(before));
				take(deckWith(after));
				expect(found(deckWith(after))).toEqual([]);
				const said = read()?.facts.map((one) => [one.id, 'back' in one && one.back]);
				expect(said?.sort()).toEqual([...after].sort());
			})
		);
	});
});
