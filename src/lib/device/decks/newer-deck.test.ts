import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { deck, listing, server, newStore, visit } from './fakes.ts';

function newer(id: string) {
	const known = deck(id, 'The Moon orbits the Earth', 2);
	const [first, second] = known.facts;
	return {
		...known,
		mood: 1,
		facts: [
			{ ...first!, kind: 'rhyme' },
			{ ...second!, tune: 'x' }
		]
	};
}

describe('a deck of a newer server', () => {
	test('is studied as far as it is known, the rest is named', async () => {
		const { fetch } = server([newer('a') as unknown as Deck]);
		const { decks } = visit(fetch, newStore());
		const found = await decks.get('a');
		expect(found?.facts).toEqual([newer('a').facts[1]]);
		expect(found).toMatchObject({ mood: 1, newer: [{ id: 'fact-0', name: 'What orbits what?' }] });
		expect((await decks.cards()).map(({ fact }) => fact)).toEqual(['fact-1']);
	});

	test('is whole after the update, without a network', async () => {
		const { state, fetch } = server([newer('a') as unknown as Deck]);
		const store = newStore();
		await visit(fetch, store).decks.refresh();
		state.online = false;
		// The next release knows the kind: to it, what was kept is a deck like any other.
		const kept = (await store.deck('a'))!;
		const source = kept.source as ReturnType<typeof newer>;
		expect(source).toEqual(JSON.parse(JSON.stringify(newer('a'))));
		source.facts[0]!.kind = 'statement';
		await store.put({
			deck: { ...kept, source },
			cards: { release: kept.release, cards: [] }
		});
		const { decks } = visit(fetch, store, 'release-2');
		expect((await decks.cards()).map(({ fact }) => fact)).toEqual(['fact-0', 'fact-1']);
		expect((await decks.get('a'))?.facts).toHaveLength(2);
	});

	test('that cannot be read at all is not called out of reach, and stops no other', async () => {
		const whole = { ...deck('a'), format: 2 };
		const { fetch } = server([whole as unknown as Deck, deck('b')]);
		const { decks } = visit(fetch, newStore());
		await decks.refresh();
		await expect(decks.get('a')).rejects.toMatchObject({ newer: true });
		expect(await decks.get('b')).toEqual(deck('b'));
	});

	test('stays out of reach where a hotel answers', async () => {
		const { state, fetch } = server([deck('a')]);
		state.reply = '{"id":"a","login":"please"}';
		await expect(visit(fetch, newStore()).decks.get('a')).rejects.toMatchObject({ newer: false });
	});

	test('is listed beside others, whatever its line says besides', async () => {
		const { state, fetch } = server([deck('a')]);
		state.reply = JSON.stringify([
			{ ...listing(deck('a')), dir: 'ttb', stars: 5 },
			{ id: 'odd' },
			listing(deck('b'))
		]);
		const list = await visit(fetch, newStore()).decks.list();
		expect(list.map(({ id, dir }) => [id, dir])).toEqual([
			['a', 'ttb'],
			['b', 'ltr']
		]);
	});
});
