import { beforeEach, expect, test } from 'vitest';
import type { Assignment } from '#lib/class/assignment.ts';
import { moonDeck, moonText, type MoonDeck } from '#lib/class/decks/moon-deck.ts';
import type { Deck } from '#lib/deck/schema.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { newAssignment } from '#lib/server/assignments/assignments.ts';
import { newClass } from '#lib/server/classes/classes.ts';
import { decksByTeacher, readableDeck, readableDecks } from './readable-decks.ts';
import {
	earlierJson,
	MOST_DECKS,
	ownDeck,
	ownDecks,
	publishDeck,
	removeDeck
} from './own-decks.ts';
import { refused, sure } from '#lib/server/refused.ts';

const NOW = Date.UTC(2026, 10, 25, 12);

eachDatabase('decks of a teacher', (fresh) => {
	let teacher: string;
	let pupil: string;

	beforeEach(async () => {
		teacher = (await newAccount(fresh.db, 'teacher', NOW)).id;
		pupil = (await newAccount(fresh.db, 'pupil', NOW)).id;
	});

	const tryPublish = (options: MoonDeck = {}, now = NOW, by = teacher) =>
		publishDeck(fresh.db, { teacher: by, deck: moonDeck(options), source: moonText(options), now });
	const publish = async (...file: Parameters<typeof tryPublish>) => sure(await tryPublish(...file));

	/** A class of this teacher with the pupil in it, to which a deck is assigned. */
	async function assign(deck: string, state: 'in' | 'waiting' = 'in') {
		const { id } = await newClass(fresh.db, { teacher, name: 'Geography', now: NOW });
		await fresh.db
			.insertInto('member')
			.values({
				class: id,
				member: 'member00',
				account: pupil,
				nickname: 'Ada',
				state,
				extra: 0,
				home: 0,
				changed: 0
			})
			.execute();
		const assignment: Assignment = {
			title: 'The Moon',
			covers: [{ deck }],
			questions: 10,
			minutes: 10,
			forms: 'machine'
		};
		await newAssignment(fresh.db, id, assignment, NOW);
	}

	test('have ids that are theirs alone, and keep them from version to version', async () => {
		const first = await publish();
		expect(first.id).toMatch(/^apollo-[0-9a-z]{8}$/);
		const other = await publish({}, NOW, (await newAccount(fresh.db, 'teacher', NOW)).id);
		expect(other.id).not.toBe(first.id);
		const second = await publish({ title: 'The Moon' }, NOW + 1);
		expect(second.id).toBe(first.id);
		expect(second.listing.version).not.toBe(first.listing.version);
		expect((await ownDecks(fresh.db, teacher)).map(({ listing }) => listing.title)).toEqual([
			'The Moon'
		]);
	});

	test('are kept with all their versions and the file as it was', async () => {
		const { id } = await publish();
		await publish({ title: 'The Moon' }, NOW + 1);
		const deck = sure(await ownDeck(fresh.db, teacher, id));
		expect(deck.versions.map(({ created }) => created)).toEqual([NOW + 1, NOW]);
		expect(deck.source).toBe(moonText({ title: 'The Moon' }));
		// Back to what it was.
		await publish({}, NOW + 2);
		const back = sure(await ownDeck(fresh.db, teacher, id));
		expect(back.listing.title).toBe('To the Moon');
		expect(back.versions).toHaveLength(2);
	});

	test('are known by the id in their file, to their teacher', async () => {
		const earlier = () => earlierJson(fresh.db, teacher, moonDeck().id);
		expect(await earlier()).toBeUndefined();
		await publish({ more: ['apollo-14'] });
		expect(JSON.parse((await earlier())!)).toMatchObject({ facts: [{}, { id: 'apollo-14' }] });
		expect(await earlierJson(fresh.db, 'another', moonDeck().id)).toBeUndefined();
	});

	test('are parsed once a version, however often pages ask for them', async () => {
		const { id } = await publish();
		const [first] = await decksByTeacher(fresh.db, teacher, [id]);
		const [again] = await decksByTeacher(fresh.db, teacher, [id]);
		expect(first).toMatchObject({ id });
		expect(again).toBe(first);
		await publish({ more: ['apollo-14'] });
		const [next] = await decksByTeacher(fresh.db, teacher, [id]);
		expect(next?.facts).toHaveLength(2);
	});

	test('are read by the teacher and by pupils they are assigned to, and by nobody else', async () => {
		const { id, listing } = await publish();
		const stranger = (await newAccount(fresh.db, 'teacher', NOW)).id;
		const deck = await readableDeck(fresh.db, teacher, id);
		expect((JSON.parse(deck!.json) as Deck).id).toBe(id);
		expect(await readableDecks(fresh.db, teacher)).toEqual([listing]);
		for (const account of [pupil, stranger]) {
			expect(await readableDeck(fresh.db, account, id)).toBeUndefined();
			expect(await readableDecks(fresh.db, account)).toEqual([]);
		}
		await assign(id);
		expect(await readableDecks(fresh.db, pupil)).toEqual([listing]);
		expect(await readableDeck(fresh.db, pupil, id)).toEqual(deck);
	});

	test('are not read by who only waits to be let in', async () => {
		const { id } = await publish();
		await assign(id, 'waiting');
		expect(await readableDeck(fresh.db, pupil, id)).toBeUndefined();
	});

	test('of another teacher are as if they were not there', async () => {
		const { id } = await publish();
		const stranger = (await newAccount(fresh.db, 'teacher', NOW)).id;
		expect(await ownDeck(fresh.db, stranger, id)).toEqual(refused('no-such-deck'));
		await removeDeck(fresh.db, stranger, id);
		expect(await ownDecks(fresh.db, teacher)).toHaveLength(1);
	});

	test('that are removed are gone with their versions', async () => {
		const { id } = await publish();
		await assign(id);
		await removeDeck(fresh.db, teacher, id);
		expect(await readableDecks(fresh.db, pupil)).toEqual([]);
		expect(await readableDeck(fresh.db, teacher, id)).toBeUndefined();
	});

	test('have a number beyond which there are no more', async () => {
		for (let n = 0; n < MOST_DECKS; n++)
			await fresh.db
				.insertInto('own_deck')
				.values({ deck: `${teacher}-${n}`, teacher, name: `deck-${n}`, version: 'one' })
				.execute();
		await fresh.db
			.insertInto('own_deck_version')
			.values(
				Array.from({ length: MOST_DECKS }, (_, n) => ({
					deck: `${teacher}-${n}`,
					version: 'one',
					listing: '{"title":"A deck"}',
					source: '',
					json: '{}',
					created: NOW
				}))
			)
			.execute();
		expect(await tryPublish()).toEqual(refused('decks-full'));
	});
});
