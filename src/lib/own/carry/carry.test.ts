import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEntries } from '#lib/formats/entries.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { ownDeckOf } from '#lib/own/deck-of.ts';
import type { Edit, EditDraft } from '#lib/own/edit.ts';
import { foldEdits, type PartsOf } from '#lib/own/fold.ts';
import { editsOf } from '#lib/own/list/list-edits.ts';
import { carriedTo, headLike } from './carry.ts';
import { cardsOfFacts, cardsOfKind, pastOf } from './past.ts';

const A = 'own-0000000000000000000a';
const B = 'own-0000000000000000000b';

const card = (front: string, more: object = {}) => ({
	kind: 'card',
	front,
	back: 'x',
	asOf: '2026-11-27',
	saidBy: ['maker'],
	anchors: [{ source: 'list', at: 'row 1' }],
	...more
});

function decks() {
	const log: Edit[] = [];
	const write = (drafts: readonly EditDraft[]) => {
		for (const draft of drafts)
			log.push({
				...draft,
				device: 'devicedevice',
				seq: log.length + 1,
				at: log.length,
				offset: 0
			} as Edit);
	};
	const parts = (id: string): PartsOf => foldEdits(log).decks.get(id) ?? new Map();
	const deck = (id: string) => ownDeckOf(id, parts(id)).read?.deck;
	let ids = 0;
	const make = (id: string, list: string, facts: Record<string, object>) =>
		write(
			editsOf(id, [
				[{ of: 'head' }, { title: list, lang: 'en' }],
				[
					{ of: 'source', id: 'list' },
					{ kind: 'record', title: list }
				],
				[
					{ of: 'entity', id: 'maker' },
					{ kind: 'other', name: 'Me' }
				],
				[{ of: 'section', id: 'one' }, { title: `Unit of ${list}` }],
				...Object.entries(facts).map(([fact, value]) => [{ of: 'fact', id: fact }, value] as const)
			])
		);
	const carry = (facts: readonly string[], from = A, to = B) => {
		const ways = { deck: to, from: parts(from), to: parts(to), newId: () => `new${++ids}` };
		const carried = carriedTo(new Set(facts), ways);
		write([
			...carried.edits,
			...editsOf(
				from,
				facts.map((id) => [{ of: 'fact', id }, null])
			)
		]);
		return carried;
	};
	return { write, parts, deck, make, carry };
}

describe('facts taken to another deck', () => {
	it('keep their ids, and bring what they need: what is there already is not there twice', () => {
		const { make, carry, deck } = decks();
		make(A, 'First', {
			f1: card('a', { section: 'one', confusable: ['f2', 'f3'] }),
			f2: card('b'),
			f3: card('c')
		});
		make(B, 'Second', { g1: card('z') });
		const { ids } = carry(['f1', 'f2']);
		expect([...ids]).toEqual([
			['f1', 'f1'],
			['f2', 'f2']
		]);
		const to = deck(B)!;
		expect(to.facts.map(({ id }) => id)).toEqual(['g1', 'f1', 'f2']);
		expect(Object.keys(to.entities)).toEqual(['maker']);
		expect(Object.values(to.sources).map(({ title }) => title)).toEqual(['Second', 'First']);
		const moved = to.facts[1]!;
		expect(to.sources[moved.anchors[0]!.source]?.title).toBe('First');
		expect(to.sections.find(({ id }) => id === moved.section)?.title).toBe('Unit of First');
		expect(moved.confusable).toEqual(['f2']);
		expect(deck(A)!.facts.map(({ id }) => id)).toEqual(['f3']);
	});

	it('get another id where theirs is taken, and the same source a second time is no other', () => {
		const { make, carry, deck } = decks();
		make(A, 'First', { f1: card('a'), f2: card('b') });
		make(B, 'Second', { f1: card('z') });
		expect(carry(['f1']).ids.get('f1')).toMatch(/^new/);
		carry(['f2']);
		expect(Object.keys(deck(B)!.sources)).toHaveLength(2);
	});

	it('there and back again is as it was, whatever goes', () => {
		fc.assert(
			fc.property(fc.subarray(['f1', 'f2', 'f3'], { minLength: 1 }), (some) => {
				const { make, carry, deck } = decks();
				make(A, 'First', {
					f1: card('a', { section: 'one' }),
					f2: card('b', { confusable: ['f1'] }),
					f3: card('c')
				});
				make(B, 'Second', { g1: card('z') });
				const texts = (id: string) =>
					deck(id)!
						.facts.map((fact) => ('front' in fact ? fact.front : ''))
						.sort();
				carry(some);
				expect(texts(B)).toHaveLength(1 + some.length);
				carry(some, B, A);
				expect(texts(A)).toEqual(['a', 'b', 'c']);
				expect(Object.keys(deck(A)!.sources)).toEqual(['list']);
			})
		);
	});

	it('into a new deck, which is in their language and is no copy of anything', () => {
		const { write, parts, carry, deck, make } = decks();
		make(A, 'First', { f1: card('a') });
		write(
			editsOf(A, [[{ of: 'head' }, { title: 'First', lang: 'fr', from: 'x', archived: true }]])
		);
		write(editsOf(B, [[{ of: 'head' }, headLike(parts(A), 'New')]]));
		carry(['f1']);
		expect(deck(B)).toMatchObject({ title: 'New', lang: 'fr', facts: [{ id: 'f1' }] });
		expect(deck(B)).not.toHaveProperty('from');
	});
});

const stamp = (seq: number, at = seq * 10) => ({ device: 'devicedevice', seq, at, offset: 60 });
const review = (seq: number, card: string, grade = 3) =>
	({
		...stamp(seq),
		kind: 'review',
		card,
		grade,
		form: 'typed',
		mode: 'study',
		took: 1000,
		revision: 0
	}) as Entry;

describe('what was learnt of them', () => {
	const ids = new Map([['f1', 'new1']]);

	it('comes along as it counts in the end, once', () => {
		const target = { device: 'devicedevice', seq: 1 };
		const log: Entry[] = [
			review(1, `${A}/f1/back`),
			review(2, `${A}/f1/back`),
			review(3, `${A}/f2/back`),
			review(4, `${B}/f1/back`),
			{ ...stamp(5), kind: 'regrade', target, grade: 1 },
			{ ...stamp(6), kind: 'undo', target: { device: 'devicedevice', seq: 2 } },
			{ ...stamp(7), kind: 'suspend', card: `${A}/f1/back`, on: true }
		];
		const past = pastOf(log, A, cardsOfFacts(ids));
		expect(past.map(({ at, draft }) => [at, draft.kind])).toEqual([
			[10, 'review'],
			[70, 'suspend']
		]);
		const fresh = newEntries(past, B, log);
		expect(fresh[0]).toMatchObject({ card: `${B}/new1/back`, grade: 1, at: 10 });
		expect(newEntries(past, B, [...log, ...fresh])).toEqual([]);
	});

	it('goes on under the cards of another kind', () => {
		const log = [review(1, `${A}/f1/back`), review(2, `${A}/f11/back`), review(3, `${A}/f1/front`)];
		const past = pastOf(log, A, cardsOfKind('f1', new Map([['back', 'blank/gap']])));
		expect(past.map(({ draft }) => 'card' in draft && draft.card)).toEqual(['f1/blank/gap']);
	});
});
