import { beforeEach, expect, test, vi } from 'vitest';
import { moonDeck, type MoonDeck } from '#lib/class/decks/moon-deck.ts';
import { deleteAccount, newAccount } from '#lib/server/accounts/accounts.ts';
import { exportAccount } from '#lib/server/accounts/export.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { mergeAccounts } from '#lib/server/pupils/merge-accounts.ts';
import { refused, sure } from '#lib/server/refused.ts';
import { PUBLISHED_LIMITS } from './limits.ts';
import { lookAtDeck } from './look-at-deck.ts';
import { takeDown, toModerate } from './moderate.ts';
import { change, publish } from './publish.ts';
import { deckAt, publicationOf, publicationsOf } from './published.ts';
import { complain, shelfOf } from './shelf.ts';

const NOW = Date.UTC(2026, 10, 27, 12);
const OWN = 'own-00000000000000000001';

eachDatabase('published decks', (fresh) => {
	let maker: string;
	beforeEach(async () => {
		maker = (await newAccount(fresh.db, 'learner', NOW)).id;
	});

	const tryPublish = (
		options: MoonDeck = {},
		{ by = maker, own = OWN, now = NOW, limits = PUBLISHED_LIMITS } = {}
	) => publish(fresh.db, { account: by, own, deck: moonDeck(options), now, limits });
	const published = async (...given: Parameters<typeof tryPublish>) =>
		sure(await tryPublish(...given));
	const does = (id: string, wanted: Parameters<typeof change>[1]['change'], by = maker) =>
		change(fresh.db, { account: by, id, change: wanted, now: NOW + 9 });
	const look = (deck: object, more: object = {}) =>
		lookAtDeck(fresh.db, maker, { own: OWN, deck: { ...deck }, ...more });
	const opened = async (address: string | null) => {
		const found = address === null ? undefined : await deckAt(fresh.db, address);
		return found && (JSON.parse(found.json) as { id: string; title: string });
	};

	test('are at an address that nobody guesses, with an id of their own', async () => {
		const { id, address, version } = await published();
		expect(address).toMatch(/^[0-9a-z]{26}$/);
		expect(id).toMatch(/^via-[0-9a-z]{20}$/);
		expect(await deckAt(fresh.db, address!)).toMatchObject({ deck: id, version, changed: NOW });
		expect(await opened(address)).toMatchObject({ id, title: 'To the Moon' });
		expect(await opened('0'.repeat(26))).toBeUndefined();
		expect(await opened(id)).toBeUndefined();
	});

	test('of two people are two, even where both made them of one and the same', async () => {
		const other = (await newAccount(fresh.db, 'pupil', NOW)).id;
		const [mine, theirs] = [await published(), await published({}, { by: other })];
		expect(theirs.id).not.toBe(mine.id);
		await published({ title: 'Mine' }, { now: NOW + 1 });
		expect(await opened(theirs.address)).toMatchObject({ title: 'To the Moon' });
	});

	test('have a next version at the same address, and go back to an earlier one', async () => {
		const first = await published();
		const second = await published({ title: 'The Moon' }, { now: NOW + 1 });
		expect(second).toMatchObject({ id: first.id, address: first.address });
		expect(second.versions.map(({ title }) => title)).toEqual(['The Moon', 'To the Moon']);
		expect(await opened(first.address)).toMatchObject({ title: 'The Moon' });
		const back = sure(await does(first.id, { do: 'back', version: first.version }));
		expect(back.versions.map(({ title }) => title)).toEqual(['To the Moon', 'The Moon']);
		expect(await opened(first.address)).toMatchObject({ title: 'To the Moon' });
		await does(first.id, { do: 'back', version: 'f'.repeat(32) });
		expect(await opened(first.address)).toMatchObject({ title: 'To the Moon' });
	});

	test('are withdrawn at once, and keep their id where they are published again', async () => {
		const { id, address } = await published();
		expect(await does(id, { do: 'withdraw' })).toMatchObject({ address: null });
		expect(await opened(address)).toBeUndefined();
		const again = await published({}, { now: NOW + 1 });
		expect(again.id).toBe(id);
		expect(again.address).not.toBe(address);
		const moved = sure(await does(id, { do: 'address' }));
		expect(await opened(again.address)).toBeUndefined();
		expect(await opened(moved.address)).toMatchObject({ id });
	});

	test('are nobody else’s to change', async () => {
		const stranger = (await newAccount(fresh.db, 'teacher', NOW)).id;
		const first = await published();
		await published({ title: 'The Moon' }, { now: NOW + 1 });
		for (const wanted of [
			{ do: 'withdraw' },
			{ do: 'address' },
			{ do: 'back', version: first.version },
			{ do: 'list', listed: true }
		] as const)
			expect(await does(first.id, wanted, stranger)).toEqual(refused('not-published'));
		expect(await opened(first.address)).toMatchObject({ title: 'The Moon' });
		expect(sure(await publicationOf(fresh.db, maker, first.id)).listed).toBe(false);
		expect(await publicationsOf(fresh.db, stranger)).toEqual([]);
	});

	test('are no more than there is room for', async () => {
		const bytes = JSON.stringify(moonDeck()).length;
		const limits = { decks: 2, deck: bytes + 200, bytes: 3 * bytes + 300, versions: 2 };
		const full = refused('published-full');
		await published({}, { limits });
		const more = { more: ['a', 'b'] };
		expect(await tryPublish(more, { limits })).toEqual(full);
		await published({}, { limits, own: 'own-00000000000000000002' });
		expect(await tryPublish({}, { limits, own: 'own-00000000000000000003' })).toEqual(full);
		const one = await published({ title: 'B' }, { limits, now: NOW + 1 });
		expect(one.versions).toHaveLength(2);
		expect(await tryPublish({ title: 'C' }, { limits, now: NOW + 2 })).toEqual(full);
		const wide = { ...limits, bytes: 9 * bytes };
		const three = await published({ title: 'C' }, { limits: wide, now: NOW + 2 });
		expect(
			three.versions.map(({ title }) => title),
			'the oldest is gone'
		).toEqual(['C', 'B']);
	});

	test('go with their maker’s account, and are the other’s where two become one', async () => {
		const { id, address } = await published();
		const into = (await newAccount(fresh.db, 'learner', NOW)).id;
		await fresh.db
			.transaction()
			.execute((trx) => mergeAccounts(trx, { from: maker, into, now: NOW }));
		expect(await publicationsOf(fresh.db, into)).toMatchObject([{ id, address }]);
		await deleteAccount(fresh.db, into);
		expect(await opened(address)).toBeUndefined();
		expect(
			await fresh.db.selectFrom('published_version').select('deck').where('deck', '=', id).execute()
		).toEqual([]);
	});

	test('are in their maker’s file, with every version', async () => {
		await published();
		await published({ title: 'The Moon' }, { now: NOW + 1 });
		let text = '';
		for await (const piece of exportAccount(fresh.db, maker, NOW)) text += piece;
		const { account } = JSON.parse(text) as { account: { published: { source: string }[] } };
		expect(account.published.map(({ source }) => JSON.parse(source).title)).toEqual([
			'To the Moon',
			'The Moon'
		]);
	});

	test('are looked at before they go out, and what was read is what goes out', async () => {
		expect(await look({ format: 1 })).toMatchObject({ problems: expect.any(Array) });
		expect(await look(moonDeck())).toMatchObject({ ready: true });
		await published();
		const next = moonDeck({ landing: '1969-07-21', more: ['apollo-14-landing'] });
		const first = await look(next);
		expect(first).toMatchObject({
			ready: false,
			review: {
				changes: {
					added: [{ id: 'apollo-14-landing' }],
					silent: [{ text: /21/, was: /20/ }].map((one) => ({
						text: expect.stringMatching(one.text),
						was: expect.stringMatching(one.was)
					}))
				}
			}
		});
		if (!('review' in first)) throw new Error('not looked at');
		const { seen } = first.review;
		expect(await look(next, { seen })).toMatchObject({ ready: false });
		expect(await look(next, { seen, corrections: true })).toMatchObject({ ready: true });
		expect(await look(moonDeck(), { seen, corrections: true })).toMatchObject({ ready: false });
		await published({ title: 'Another' }, { now: NOW + 1 });
		expect(await look(next, { seen, corrections: true })).toMatchObject({ ready: false });
	});

	test('leave out what cannot be asked, and say so', async () => {
		const { facts, ...deck } = moonDeck();
		const broken = { ...facts[0], id: 'broken', date: 'in summer' };
		const looked = await lookAtDeck(fresh.db, maker, {
			own: OWN,
			deck: { ...deck, facts: [...facts, broken] }
		});
		expect(looked).toMatchObject({
			ready: false,
			review: { facts: 1, remarks: [{ fact: 'broken', stopped: true }] }
		});
	});

	test('stand on the shelf where their makers put them, and this server has one', async () => {
		const found = async (sought = '') =>
			(await shelfOf(fresh.db, sought)).filter(({ address }) => address === one.address);
		const one = await published({ title: 'Élysée — To the Moon' });
		await does(one.id, { do: 'list', listed: true });
		expect(await found(), 'off unless somebody says otherwise').toEqual([]);
		for (const [setting, there] of [
			['all', 1],
			['teachers', 0],
			['off', 0],
			['yes please', 0]
		] as const) {
			vi.stubEnv('SHELF', setting);
			expect(await found(), setting).toHaveLength(there);
		}
		vi.stubEnv('SHELF', 'all');
		for (const [sought, there] of [
			['elysee moon', 1],
			['a TEACHER', 1],
			['mars', 0],
			["%' or 1=1", 0]
		] as const)
			expect(await found(sought), sought).toHaveLength(there);
		await does(one.id, { do: 'withdraw' });
		expect(await found()).toEqual([]);
		vi.unstubAllEnvs();
	});

	test('are complained of to whoever runs the server, who takes them down and puts them back', async () => {
		const { id, address } = await published();
		const about = async () => (await toModerate(fresh.db)).find(({ deck }) => deck === id);
		expect(await about()).toBeUndefined();
		expect(await complain(fresh.db, { address: '0'.repeat(26), text: 'x', now: NOW })).toEqual(
			refused('not-published')
		);
		await complain(fresh.db, { address: address!, text: 'An insult.', now: NOW });
		expect(await about()).toMatchObject({
			title: 'To the Moon',
			by: 'a learner',
			complaints: [{ text: 'An insult.', sent: NOW }]
		});
		expect(await takeDown(fresh.db, id, NOW)).toBe(true);
		expect(await about()).toMatchObject({ takenDown: true, complaints: [] });
		expect(await opened(address)).toBeUndefined();
		for (const wanted of [{ do: 'address' }, { do: 'list', listed: true }] as const)
			await does(id, wanted);
		const again = await published({ title: 'Again' }, { now: NOW + 1 });
		expect(again).toMatchObject({ id, takenDown: true });
		expect(await opened(again.address), 'whatever its maker does').toBeUndefined();
		expect(await takeDown(fresh.db, id, null)).toBe(true);
		expect(await opened(again.address)).toMatchObject({ title: 'Again' });
		expect(await takeDown(fresh.db, 'via-none', NOW)).toBe(false);
	});
});
