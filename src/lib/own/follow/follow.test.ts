import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairValue } from '#lib/own/edit-fixtures.ts';
import { ownDeckOf } from '#lib/own/deck-of.ts';
import type { Edit, EditDraft } from '#lib/own/edit.ts';
import { foldEdits } from '#lib/own/fold.ts';
import { followEdits } from './follow.ts';
import { followOf } from './followed.ts';
import { addressIn, isToPublished, linkTo } from './link.ts';
import { publishedDeck, type PublishedDeck } from './published-deck.ts';

const ID = 'via-00000000000000000001';
const ADDRESS = 'a'.repeat(26);

const version = (facts: readonly (readonly [string, string])[], n = 1): PublishedDeck => ({
	id: ID,
	version: String(n),
	changed: n,
	deck: {
		format: 1,
		id: ID,
		title: `Version ${n}`,
		summary: 'Words.',
		license: 'CC-BY-4.0',
		authors: ['Ada'],
		sources: { list: { kind: 'record', title: 'A list' } },
		entities: { me: { kind: 'other', name: 'Me' } },
		facts: facts.map(([id, right]) => ({ id, ...pairValue(`What is ${id}?`, right) }))
	}
});

/** A device that takes one version after the other. */
function device() {
	const log: Edit[] = [];
	const parts = () => foldEdits(log).decks.get(ID) ?? new Map();
	const write = (drafts: readonly EditDraft[]) => {
		for (const draft of drafts)
			log.push({ ...draft, device: 'devicedevice', seq: log.length + 1, at: 5, offset: 0 } as Edit);
		return drafts.length;
	};
	return {
		parts,
		write,
		take: (given: PublishedDeck) => write(followEdits(parts(), ADDRESS, given)),
		deck: () => ownDeckOf(ID, parts())
	};
}

describe('a followed deck', () => {
	it('is as its maker gave it out, and says whose it is', () => {
		const { take, deck, parts } = device();
		take(
			version([
				['b', 'two'],
				['a', 'one']
			])
		);
		expect(deck().read?.deck).toMatchObject({
			id: ID,
			authors: ['Ada'],
			license: 'CC-BY-4.0',
			facts: [{ id: 'b' }, { id: 'a' }]
		});
		expect(followOf(parts())).toEqual({ address: ADDRESS, version: '1', changed: 1 });
	});

	it('costs nothing where nothing has changed, and what has changed where something has', () => {
		const { take } = device();
		take(
			version([
				['a', 'one'],
				['b', 'two']
			])
		);
		expect(
			take(
				version([
					['a', 'one'],
					['b', 'two']
				])
			)
		).toBe(0);
		// The head, which says the version, and the fact.
		expect(
			take(
				version(
					[
						['a', 'one'],
						['b', 'zwei']
					],
					2
				)
			)
		).toBe(2);
		// The head, the new fact and its place.
		expect(
			take(
				version(
					[
						['a', 'one'],
						['c', 'three'],
						['b', 'zwei']
					],
					3
				)
			)
		).toBe(3);
	});

	it('stays put away, and is followed no longer once it is deleted', () => {
		const { take, deck, parts, write } = device();
		take(version([['a', 'one']]));
		const head = { title: 'x', archived: true, follows: followOf(parts()) };
		write([{ kind: 'edit', deck: ID, part: { of: 'head' }, value: head }]);
		take(version([['a', 'uno']], 2));
		expect(deck().archived).toBe(true);
		write([{ kind: 'edit', deck: ID, part: { of: 'head' }, value: null }]);
		expect(followOf(parts())).toBeUndefined();
		take(version([['a', 'eins']], 3));
		expect(deck().read?.deck.facts).toMatchObject([{ id: 'a', right: { text: 'eins' } }]);
	});

	const facts = fc.uniqueArray(
		fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('1', '2')),
		{ selector: ([id]) => id, minLength: 1 }
	);

	it('reads as the latest version does, whatever came before', () => {
		fc.assert(
			fc.property(fc.array(facts, { minLength: 1, maxLength: 6 }), (versions) => {
				const { take, deck } = device();
				versions.forEach((given, i) => take(version(given, i + 1)));
				const read = deck().read?.deck;
				expect(read?.title).toBe(`Version ${versions.length}`);
				expect(read?.facts.map(({ id }) => id)).toEqual(versions.at(-1)!.map(([id]) => id));
			})
		);
	});
});

describe('what comes from an address', () => {
	it.each([
		['nothing', undefined],
		['a page of a hotel', '<html>'],
		['another id', { ...version([['a', '1']]), id: 'own-00000000000000000001' }],
		['a deck with nothing in it', version([])],
		['facts that are none', { ...version([]), deck: { facts: 'many' } }],
		['more facts than a deck has', { ...version([]), deck: { facts: Array(20_001).fill(null) } }]
	])('is not taken: %s', (_, json) => {
		expect(publishedDeck(json)).toBeUndefined();
	});

	it('is taken apart without a fault, whatever is in it', () => {
		const odd = {
			facts: [null, 7, { id: '../x' }, { id: 'a', kind: 'new' }],
			sources: [],
			title: 5
		};
		const given = publishedDeck({ ...version([]), deck: odd });
		const { take, deck } = device();
		expect(given).toBeDefined();
		take(given!);
		expect(deck().read).toBeUndefined();
	});

	it('is found in its link', () => {
		const link = linkTo('https://example.org', ADDRESS);
		expect(addressIn(`${link} `)).toBe(ADDRESS);
		for (const other of ['', ADDRESS, link.slice(0, -1), `${link}a`, `${link}/x`])
			expect(addressIn(other)).toBeUndefined();
		expect(isToPublished(link.slice(0, -1))).toBe(true);
		expect(isToPublished('https://example.org/decks/new#deck=1.AAAA')).toBe(false);
	});
});
