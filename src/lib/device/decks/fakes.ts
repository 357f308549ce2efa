/** For tests of the decks on a device: a server that has some, and visits of the app. */
import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import { Deck } from '#lib/deck/schema.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { CHECKED_BY } from '#lib/releases/checked-by.ts';
import { IdbDeckStore, type DeckStore } from './store.ts';
import { Decks } from './decks.ts';

export const deck = (id: string, text = 'The Moon orbits the Earth', facts = 1): Deck =>
	Deck.parse({
		format: 1,
		id,
		title: `Deck ${id}`,
		summary: 'For tests.',
		license: 'CC0-1.0',
		authors: ['Nobody'],
		sources: { ledger: { kind: 'record', title: 'A ledger' } },
		entities: { clerk: { kind: 'person', name: 'The clerk' } },
		facts: Array.from({ length: facts }, (_, n) => ({
			kind: 'statement',
			id: `fact-${n}`,
			asOf: '2022',
			saidBy: ['clerk'],
			anchors: [{ source: 'ledger', at: 'line 1' }],
			question: 'What orbits what?',
			text,
			false: [{ text: 'The Earth orbits the Moon', why: 'It is too heavy.' }]
		}))
	});

export const listing = ({ id, title, summary, lang, dir, facts }: Deck) => ({
	id,
	title,
	summary,
	lang,
	dir,
	facts: facts.length,
	cards: facts.length
});

const versionOf = (body: unknown) =>
	createHash('sha256').update(JSON.stringify(body)).digest('hex');

const json = (body: unknown, request: Request) => {
	const text = JSON.stringify(body);
	const etag = `"${versionOf(body)}"`;
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
	return new Response(text, { headers: { etag } });
};

/** A server with some decks, which can be replaced, and a network that can be cut. */
export function server(decks: Deck[]) {
	const state = {
		decks,
		online: true,
		/** Whether the list names the versions of its decks. */
		versions: true,
		asked: [] as string[],
		reply: undefined as unknown,
		/** The release that has checked what it replies. */
		checkedBy: ''
	};
	const fetch = async (input: RequestInfo | URL, init?: RequestInit) => {
		if (!state.online) throw new TypeError('Failed to fetch');
		const request = new Request(new URL(String(input), 'http://localhost'), init);
		const path = new URL(request.url).pathname;
		state.asked.push(path);
		if (state.reply !== undefined)
			return new Response(String(state.reply), { headers: { [CHECKED_BY]: state.checkedBy } });
		if (path === '/api/decks') {
			const list = state.decks.map((one) => ({ ...listing(one), version: versionOf(one) }));
			return json(state.versions ? list : state.decks.map(listing), request);
		}
		const found = state.decks.find(({ id }) => path === `/api/decks/${id}`);
		return found ? json(found, request) : new Response('no such deck', { status: 404 });
	};
	return { state, fetch };
}

let databases = 0;
export const newStore = () => new IdbDeckStore(new Connection({ name: `decks-${databases++}` }));
export function visit(
	fetch: typeof globalThis.fetch,
	store: DeckStore | undefined,
	release = 'release-1'
) {
	const onChange = vi.fn();
	return { decks: new Decks({ store, release, fetch, onChange }), onChange };
}
export const textOf = (found: Deck | undefined) => {
	const fact = found?.facts[0];
	return fact && 'text' in fact ? fact.text : undefined;
};
