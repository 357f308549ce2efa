import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Edit, Part } from './edit.ts';
import { DECK, editLog, editLogTwice } from './edits.arbitrary.ts';
import { ownDeckOf } from './deck-of.ts';
import { pairValue } from './edit-fixtures.ts';
import { foldEdits, valueOf } from './fold.ts';

const values = (entries: readonly Edit[]) =>
	[...(foldEdits(entries).decks.get(DECK) ?? [])]
		.map(([key, history]) => [key, valueOf(history)])
		.sort();

const edit = (seq: number, value: unknown, of: Part, device = 'aaaaaaaa', at = seq): Edit => ({
	device,
	seq,
	at,
	offset: 0,
	kind: 'edit',
	deck: DECK,
	part: of,
	value
});
const factPart = (id: string): Part => ({ of: 'fact', id });

const undo = (seq: number, target: number): Edit => ({
	device: 'aaaaaaaa',
	seq,
	at: seq,
	offset: 0,
	kind: 'undo',
	target: { device: 'aaaaaaaa', seq: target }
});

describe('the fold of edits', () => {
	test('is the same in whatever order they arrive', () => {
		fc.assert(
			fc.property(editLogTwice, ([entries, shuffled]) => {
				expect(values(shuffled)).toEqual(values(entries));
			})
		);
	});

	test('keeps all that a part ever was, but for what was undone', () => {
		fc.assert(
			fc.property(editLog, (entries) => {
				const kept = [...foldEdits(entries).decks.values()].flatMap((parts) =>
					[...parts.values()].flatMap(({ edits }) => edits)
				);
				const undos = entries.some(({ kind }) => kind !== 'edit');
				const edits = entries.filter(({ kind }) => kind === 'edit');
				if (!undos) expect(new Set(kept)).toEqual(new Set(edits));
				for (const edit of kept) expect(entries).toContain(edit);
			})
		);
	});

	test('of two that edited the same part offline, the later time counts, and the other is in its history', () => {
		const [mine, theirs] = [
			edit(1, { text: 'mine' }, factPart('a'), 'aaaaaaaa', 10),
			edit(1, { text: 'theirs' }, factPart('a'), 'bbbbbbbb', 20)
		];
		const history = foldEdits([theirs, mine]).decks.get(DECK)!.get('fact a')!;
		expect(valueOf(history)).toEqual({ text: 'theirs' });
		expect(history.edits).toEqual([mine, theirs]);
	});

	test('an undo brings back what was there before, and an undo of it takes that back', () => {
		const first = edit(1, 'first', factPart('a'));
		const second = edit(2, 'second', factPart('a'));
		expect(values([first, second, undo(3, 2)])).toEqual([['fact a', 'first']]);
		expect(values([first, second, undo(3, 2), undo(4, 3)])).toEqual([['fact a', 'second']]);
	});

	test('a batch that is taken back is gone as a whole, and comes back as a whole', () => {
		const before = edit(1, 'before', factPart('a'));
		const pasted = [2, 3].map((seq) => ({
			...edit(seq, seq, factPart(seq === 2 ? 'a' : 'b')),
			batch: 'pasted01'
		}));
		const stamp = { device: 'bbbbbbbb', at: 9, offset: 0 };
		const withdraw: Edit = { ...stamp, seq: 1, kind: 'withdraw', batch: 'pasted01' };
		const back: Edit = { ...stamp, seq: 2, kind: 'undo', target: { device: 'bbbbbbbb', seq: 1 } };
		expect(values([before, ...pasted, withdraw])).toEqual([['fact a', 'before']]);
		expect(values([before, ...pasted, withdraw, back])).toEqual([
			['fact a', 2],
			['fact b', 3]
		]);
	});
});

describe('a deck of one’s own', () => {
	let seq = 0;
	const edit = (of: Part, value: unknown): Edit => ({
		device: 'aaaaaaaa',
		seq: ++seq,
		at: seq,
		offset: 0,
		kind: 'edit',
		deck: DECK,
		part: of,
		value
	});
	const fact = (id: string, left: string, right: string): Edit =>
		edit({ of: 'fact', id }, pairValue(left, right));
	const basis = [
		edit({ of: 'head' }, { title: 'Unit 3', lang: 'fr' }),
		edit({ of: 'source', id: 'list' }, { kind: 'web', title: 'My list' }),
		edit({ of: 'entity', id: 'me' }, { kind: 'person', name: 'Me' })
	];
	const ownOf = (...entries: Edit[]) =>
		ownDeckOf(DECK, foldEdits([...basis, ...entries]).decks.get(DECK)!);
	const deckOf = (...entries: Edit[]) => {
		const { read, ...rest } = ownOf(...entries);
		return { deck: read?.deck, ...rest };
	};

	test('is a deck like any other', () => {
		const { deck, gone } = deckOf(fact('a', 'la maison', 'house'));
		expect(gone).toBe(false);
		expect(deck).toMatchObject({ id: DECK, title: 'Unit 3', lang: 'fr', format: 1 });
		expect(deck?.facts.map(({ id }) => id)).toEqual(['a']);
	});

	test('stands in the order that its facts were given, and what has no place comes last', () => {
		const { deck } = deckOf(
			fact('a', 'un', 'one'),
			fact('b', 'deux', 'two'),
			fact('c', 'trois', 'three'),
			edit({ of: 'place', id: 'c' }, 'a0'),
			edit({ of: 'place', id: 'b' }, 'a1')
		);
		expect(deck?.facts.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
	});

	test('goes on without a fact that cannot be asked, which is named', () => {
		const { deck } = deckOf(
			fact('a', 'un', 'one'),
			edit({ of: 'fact', id: 'b' }, { text: 'half' })
		);
		expect(deck?.facts).toHaveLength(1);
		expect(deck?.newer).toEqual([{ id: 'b', name: 'half' }]);
	});

	test('is none while it is empty, and has its title', () => {
		expect(ownOf()).toEqual({
			read: undefined,
			title: 'Unit 3',
			archived: false,
			gone: false,
			newer: false
		});
	});

	test('says that it was put away, or taken away, in its head alone', () => {
		const away = deckOf(
			fact('a', 'un', 'one'),
			edit({ of: 'head' }, { title: 'Unit 3', archived: true })
		);
		expect(away).toMatchObject({ archived: true, gone: false });
		expect(away.deck).not.toHaveProperty('archived');
		expect(deckOf(edit({ of: 'head' }, null)).gone).toBe(true);
	});
});
