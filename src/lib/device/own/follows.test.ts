import { describe, expect, test } from 'vitest';
import { pairValue } from '#lib/own/edit-fixtures.ts';
import { askFor } from './follows.ts';
import { newBrowser } from './fakes.ts';

const ID = 'via-00000000000000000001';
const ADDRESS = 'a'.repeat(26);
const OTHER = { id: 'via-00000000000000000002', address: 'b'.repeat(26) };

/** A server with some published decks, or without a network. */
function newServer() {
	const decks = new Map<string, { id: string; version: number; right: string }>();
	let answers: 'well' | 'not' | 'hotel' = 'well';
	let asked: (string | null)[] = [];
	const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
		if (answers === 'not') throw new TypeError('no network');
		if (answers === 'hotel') return new Response('<html>', { status: 404 });
		const deck = decks.get(String(input).split('/').at(-1)!);
		if (!deck) return Response.json({ why: 'not-published' }, { status: 404 });
		const { id, version, right } = deck;
		const sent = new Headers(init?.headers).get('if-none-match');
		asked.push(sent);
		if (sent === `"${version}"`) return new Response(null, { status: 304 });
		const fact = { id: 'a', ...pairValue('What is a?', right) };
		const json = {
			id,
			version: String(version),
			changed: version,
			deck: {
				id,
				format: 1,
				title: 'Theirs',
				summary: 'Words.',
				sources: { list: { kind: 'record', title: 'A list' } },
				entities: { me: { kind: 'other', name: 'Me' } },
				facts: [fact]
			}
		};
		return Response.json(json, { headers: { etag: `"${version}"` } });
	};
	return {
		fetch: fetch as typeof globalThis.fetch,
		give: (right: string, version: number, { id, address } = { id: ID, address: ADDRESS }) =>
			void decks.set(address, { id, version, right }),
		withdraw: (address = ADDRESS) => void decks.delete(address),
		answer: (how: typeof answers) => void (answers = how),
		asked: () => asked.splice(0)
	};
}

async function following(server = newServer()) {
	server.give('one', 1);
	const browser = newBrowser();
	const page = await browser.visit({ fetch: server.fetch });
	const asked = await askFor(server.fetch, ADDRESS);
	if (asked.kind !== 'deck') throw new Error(asked.kind);
	await page.own.follows.follow(ADDRESS, asked);
	const right = async () => {
		await page.own.shelved();
		const fact = (await page.decks.get(ID))?.facts[0];
		return fact?.kind === 'pair' && 'text' in fact.right ? fact.right.text : undefined;
	};
	server.asked();
	return { server, browser, ...page, right };
}

describe('a deck that is followed', () => {
	test('is studied as any other, and becomes what its maker makes of it', async () => {
		const { own, right, server } = await following();
		expect(await right()).toBe('one');
		server.give('uno', 2);
		await own.follows.refresh();
		expect(await right()).toBe('uno');
		await own.follows.refresh();
		expect(server.asked(), 'and costs nothing where there is nothing new').toEqual(['"1"', '"2"']);
	});

	test('stays as it is without a network, in a hotel, and once it is withdrawn', async () => {
		const { own, right, server } = await following();
		for (const how of ['not', 'hotel'] as const) {
			server.answer(how);
			await own.follows.refresh();
			expect(own.follows.isGone(ID)).toBe(false);
			expect(await right()).toBe('one');
		}
		server.answer('well');
		server.withdraw();
		await own.follows.refresh();
		expect(own.follows.isGone(ID)).toBe(true);
		expect(await right()).toBe('one');
		server.give('uno', 2);
		await own.follows.refresh();
		expect(own.follows.isGone(ID), 'it may come back').toBe(false);
		expect(await right()).toBe('uno');
	});

	test('does not keep the others from being asked for, whatever its address says', async () => {
		const { own, server, right } = await following();
		server.give('two', 1, OTHER);
		const asked = await askFor(server.fetch, OTHER.address);
		if (asked.kind === 'deck') await own.follows.follow(OTHER.address, asked);
		// Somebody else's deck under the address of the first.
		server.give('wrong', 2, { ...OTHER, address: ADDRESS });
		server.give('three', 2, OTHER);
		await own.follows.refresh();
		expect(await right()).toBe('one');
		expect(own.deck(OTHER.id).read?.deck.facts).toMatchObject([{ right: { text: 'three' } }]);
	});

	test('is asked for no more once it is deleted here', async () => {
		const { own, server, browser } = await following();
		await own.write([{ kind: 'edit', deck: ID, part: { of: 'head' }, value: null }]);
		server.give('uno', 2);
		await own.follows.refresh();
		expect(server.asked()).toEqual([]);
		expect(browser.storage.getItem('footnote.follow-at')).toBeNull();
		expect(browser.storage.getItem('footnote.follows')).toBe('{}');
	});

	test('is put right where another device has written to it what was not the latest', async () => {
		const { own, server, right } = await following();
		const late = { kind: 'edit', deck: ID, part: { of: 'fact', id: 'a' } } as const;
		await own.write([{ ...late, value: pairValue('What is a?', 'an older version') }]);
		await own.follows.refresh();
		expect(server.asked(), 'the whole of it').toEqual([null]);
		expect(await right()).toBe('one');
	});

	test('is asked for on whatever is remembered of it', async () => {
		const { own, server, right, browser } = await following();
		for (const strange of ['', '{', 'null', '5', '[]', `{"${ID}":null}`, `{"${ID}":5}`]) {
			browser.storage.setItem('footnote.follows', strange);
			server.give(`with ${strange.length}`, strange.length + 2);
			await own.follows.refresh();
			expect(await right()).toBe(`with ${strange.length}`);
		}
	});
});
