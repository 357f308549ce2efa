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

export const messagesOf = (release: string): Messages =>
	JSON.parse(readFileSync(new URL(`${release}/messages.json`, RELEASED), 'utf8')) as Messages;
