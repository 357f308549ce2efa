import { readFileSync } from 'node:fs';
import type { PupilClass } from '#lib/class/assignment.ts';
import type { GivenTest, HandedIn, TestTime } from '#lib/class/tests/class-test.ts';
import type { DeckListing } from '#lib/deck/listing.ts';
import type { Deck } from '#lib/deck/schema.ts';
import type { Push, Reply } from '#lib/memory/log/exchange.ts';

export const RELEASED = new URL('../fixtures/released/', import.meta.url);

/** What a device and a server of one release said to each other (see write.test.ts). */
export interface Messages {
	pupil: string;
	member: string;
	class: string;
	test: string;
	deck: string;
	push: Push & { entries: unknown[] };
	pushed: Reply;
	/** What another device of the same account was told. */
	pulled: Reply;
	list: DeckListing[];
	sentDeck: Deck;
	classes: PupilClass[];
	begun: GivenTest;
	time: TestTime;
	handIn: HandedIn;
	handedIn: { at: number };
	/** Base64. */
	state: string;
}

/** One question over http, and its answer (see e2e/released.spec.ts). */
export interface Exchange {
	asked: { method: string; path: string; body?: unknown };
	status: number;
	/** Headers that devices go by. */
	headers: Readonly<Record<string, string>>;
	/** JSON, or whether there was something else. */
	body: unknown;
}

export const heardOver = (release: string): Exchange[] =>
	JSON.parse(readFileSync(new URL(`${release}/http.json`, RELEASED), 'utf8')) as Exchange[];

/** The messages of a release as its server said them over http, and not as its functions did. */
export function overHttp(release: string): Messages {
	const said = messagesOf(release);
	const heard = heardOver(release);
	const quiz = `/api/classes/${said.class}/tests/${said.test}`;
	const reply = <T>(method: string, path: string, nth = 0) =>
		heard.filter(({ asked }) => asked.method === method && asked.path === path)[nth]!.body as T;
	return {
		...said,
		// The decks that a release ships are no part of what is told here.
		list: reply<DeckListing[]>('GET', '/api/decks').filter(({ id }) => id === said.deck),
		sentDeck: reply('GET', `/api/decks/${said.deck}`),
		classes: reply('GET', '/api/classes?tests'),
		pushed: reply('POST', '/api/sync'),
		pulled: reply('POST', '/api/sync', 1),
		begun: reply('POST', quiz),
		time: reply('GET', quiz),
		handedIn: reply('PUT', quiz)
	};
}

export const messagesOf = (release: string): Messages =>
	JSON.parse(readFileSync(new URL(`${release}/messages.json`, RELEASED), 'utf8')) as Messages;
