import { afterEach, describe, expect, test, vi } from 'vitest';
import { deck, server } from '#lib/device/decks/fakes.ts';
import { StorageFailure } from '#lib/device/storage/health.ts';
import {
	abortingWrites,
	deadConnection,
	lostAcknowledgements
} from '#lib/device/storage/storage-faults.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { newLog } from '#lib/device/storage/database.ts';
import type { Edit } from '#lib/own/edit.ts';
import type { OwnDecks } from './own-decks.ts';
import { basis, DECK, edit, editStore, fact, newBrowser } from './fakes.ts';

afterEach(() => vi.restoreAllMocks());

const titles = async (decks: { list(): Promise<{ title: string }[]> }) =>
	(await decks.list()).map(({ title }) => title);

describe('a deck of one’s own', () => {
	test('can be studied like any other as soon as it was written, without a network', async () => {
		const { own, decks } = await newBrowser().visit();
		await own.write([...basis(), fact('a', 'la maison', 'house'), fact('b', 'le chien', 'dog')]);
		expect(await titles(decks)).toEqual(['Unit 3']);
		expect((await decks.get(DECK))?.facts.map(({ id }) => id)).toEqual(['a', 'b']);
		expect((await decks.cards()).map(({ deck }) => deck)).toContain(DECK);
	});

	test('is there for a page that knows nothing of edits', async () => {
		const browser = newBrowser();
		const first = await browser.visit();
		await first.own.write([...basis(), fact('a', 'un', 'one')]);
		await first.own.shelved();
		first.close();
		const { decks } = browser.study();
		expect((await decks.get(DECK))?.title).toBe('Unit 3');
		expect(await titles(decks)).toEqual(['Unit 3']);
	});

	test.each([
		['lists others', deck('theirs')],
		['has one under the same id', deck(DECK)]
	])('is nobody else’s: it stays as it is where a server %s', async (_what, theirs) => {
		const { fetch, state } = server([theirs]);
		const { own, decks } = await newBrowser().visit({ fetch });
		await own.write([...basis(), fact('a', 'un', 'one')]);
		await own.shelved();
		await decks.refresh();
		expect(state.asked).toContain('/api/decks');
		expect(state.asked).not.toContain(`/api/decks/${DECK}`);
		expect((await titles(decks))[0]).toBe('Unit 3');
		expect((await decks.get(DECK))?.title).toBe('Unit 3');
		expect((await decks.cards()).some(({ deck }) => deck === DECK)).toBe(true);
	});

	test('is listed while it is empty, and not studied', async () => {
		const { own, decks } = await newBrowser().visit();
		await own.write([edit({ of: 'head' }, { title: 'Nothing yet' })]);
		expect(own.list()).toMatchObject([{ id: DECK, title: 'Nothing yet', facts: 0, gone: false }]);
		await expect(decks.list()).rejects.toThrow();
	});

	test('that was put away or deleted is not asked, and comes back', async () => {
		const { own, decks } = await newBrowser().visit();
		await own.write([...basis(), fact('a', 'un', 'one')]);
		await own.write([edit({ of: 'head' }, { title: 'Unit 3', archived: true })]);
		expect(await decks.get(DECK)).toBeUndefined();
		const gone = await own.write([edit({ of: 'head' }, null)]);
		expect(own.list()).toMatchObject([{ gone: true }]);
		expect(await decks.cards()).toEqual([]);
		await own.undo(gone);
		await own.write([edit({ of: 'head' }, { title: 'Unit 3' })]);
		expect((await decks.get(DECK))?.title).toBe('Unit 3');
	});
});

describe('edits', () => {
	test('are waited for by what is made of a part as it reads', async () => {
		const { own } = await newBrowser().visit();
		await own.write([edit({ of: 'head' }, { title: '' })]);
		void own.write([edit({ of: 'head' }, { title: 'Unit 3' })]);
		await own.written();
		expect(own.history(DECK, { of: 'head' }).at(-1)?.value).toEqual({ title: 'Unit 3' });
	});

	test('that were written together are undone together, and that is undone, too', async () => {
		const { own, decks } = await newBrowser().visit();
		await own.write([...basis(), fact('a', 'un', 'one')]);
		const pasted = await own.write([fact('b', 'deux', 'two'), fact('c', 'trois', 'three')]);
		const undo = await own.undo(pasted);
		expect((await decks.get(DECK))?.facts).toHaveLength(1);
		expect(undo).toHaveLength(1);
		await own.undo(undo);
		expect((await decks.get(DECK))?.facts).toHaveLength(3);
	});

	test('leave all that a part ever was', async () => {
		const { own } = await newBrowser().visit();
		for (const text of ['un', 'une', 'uns']) await own.write([fact('a', text, 'one')]);
		const history = own.history(DECK, { of: 'fact', id: 'a' });
		expect(history.map(({ value }) => (value as { left: string }).left)).toEqual([
			'un',
			'une',
			'uns'
		]);
	});

	test('of one tab are in the other, whether it edits or studies', async () => {
		const browser = newBrowser();
		const [mine, other] = [await browser.visit(), await browser.visit()];
		await mine.own.write([...basis(), fact('a', 'un', 'one')]);
		expect((await other.decks.get(DECK))?.facts).toHaveLength(1);
		await Promise.all([
			mine.own.write([fact('b', 'deux', 'two')]),
			other.own.write([fact('c', 'trois', 'three')])
		]);
		await mine.wait();
		await other.wait();
		for (const { own, decks } of [mine, other]) {
			expect(own.parts(DECK).size).toBe(6);
			expect((await decks.get(DECK))?.facts).toHaveLength(3);
		}
	});
});

const texts = (own: OwnDecks) =>
	own.history(DECK, { of: 'fact', id: 'a' }).map(({ value }) => (value as { left: string }).left);

describe('edits and a browser that fails', () => {
	test('are each on the disk with strict durability before they are said to be written', async () => {
		const { own } = await newBrowser().visit();
		const begin = vi.spyOn(IDBDatabase.prototype, 'transaction');
		await own.write([fact('a', 'un', 'one')]);
		const writes = begin.mock.calls.filter(
			([stores, mode]) => mode === 'readwrite' && [stores].flat().includes('singles')
		);
		expect(writes).toHaveLength(1);
		expect(writes[0]![2]).toEqual({ durability: 'strict' });
	});

	test('survive a connection that dies', async () => {
		const { own } = await newBrowser().visit();
		await own.write([fact('a', 'un', 'one')]);
		deadConnection();
		await own.write([fact('a', 'deux', 'two')]);
		expect(own.health).toEqual({ kind: 'ok' });
		expect(texts(own)).toEqual(['un', 'deux']);
	});

	test('that a full disk refused are written by the next page, where this one ends', async () => {
		const browser = newBrowser();
		const first = await browser.visit();
		await first.own.write([fact('a', 'un', 'one')]);
		const full = abortingWrites('QuotaExceededError');
		await first.own.write([fact('a', 'deux', 'two')]);
		expect(texts(first.own)).toEqual(['un', 'deux']);
		first.close();
		full.stop();
		const { own } = await browser.visit();
		expect(texts(own)).toEqual(['un', 'deux']);
		expect(own.health).toEqual({ kind: 'ok' });
	});

	test('that come from a file are asked from, whichever page is the next', async () => {
		const browser = newBrowser();
		const first = await browser.visit();
		const there = await newBrowser().visit();
		await there.own.write([...basis(), fact('a', 'un', 'one')]);
		const { entries } = await there.own.everything();
		expect((await first.own.add(entries)).slice.entries).toHaveLength(entries.length);
		expect(browser.isBehind(), 'left at once').toBe(true);
		first.close();
		const { own, decks } = await browser.visit();
		await own.shelved();
		expect(await titles(decks)).toEqual(['Unit 3']);
		expect(browser.isBehind()).toBe(false);
	});

	test('that had arrived though the page was told otherwise count once', async () => {
		const connection = new Connection({ name: 'own-ghosts', migrations: [newLog] });
		const { own } = await newBrowser().visit({ store: new IdbLogStore<Edit>(connection) });
		lostAcknowledgements(connection);
		await own.write([fact('a', 'un', 'one')]);
		await own.log.refresh();
		expect(texts(own)).toEqual(['un']);
	});

	test('that the browser has cleared under a page are still in it, to be exported', async () => {
		const name = 'own-cleared';
		const store = editStore(name);
		const { own } = await newBrowser().visit({ store });
		await own.write([fact('a', 'un', 'one')]);
		await new Promise((done) => {
			indexedDB.deleteDatabase(name).addEventListener('success', done);
		});
		await own.log.refresh();
		expect(own.health).toMatchObject({ kind: 'cleared', held: 1 });
		const { entries } = await own.log.everything();
		expect(entries).toHaveLength(1);
	});
});

describe('the shelf of decks', () => {
	test('that lags behind after a crash says so, and is brought up to date at the next start', async () => {
		const browser = newBrowser();
		const crashed = await browser.visit();
		await crashed.own.write([...basis(), fact('a', 'un', 'one')]);
		// Nothing more is done by that page.
		expect(browser.isBehind()).toBe(true);
		const { decks, wait } = await browser.visit();
		await wait();
		expect(browser.isBehind()).toBe(false);
		expect((await decks.get(DECK))?.facts).toHaveLength(1);
	});

	test('that the disk does not take is there in the page, and behind for the next', async () => {
		const browser = newBrowser();
		const { own, decks, wait } = await browser.visit();
		await own.write(basis());
		await wait();
		const put = abortingWrites('QuotaExceededError');
		await own.write([fact('a', 'un', 'one')]);
		expect((await decks.get(DECK))?.facts).toHaveLength(1);
		expect(own.health).toMatchObject({ kind: 'full', held: 1 });
		expect(browser.isBehind()).toBe(true);
		put.stop();
		await wait();
		await wait();
		expect(own.health).toEqual({ kind: 'ok' });
		expect(browser.isBehind()).toBe(false);
	});

	test('keeps what it has where the log of edits cannot be read', async () => {
		const browser = newBrowser();
		const first = await browser.visit();
		await first.own.write([...basis(), fact('a', 'un', 'one')]);
		await first.own.shelved();
		first.close();
		const unreadable = new Proxy({} as never, {
			get: (_, name) =>
				name === 'close' ? () => {} : () => Promise.reject(new StorageFailure('unavailable'))
		});
		const { decks, own, wait } = await browser.visit({ store: unreadable });
		await wait();
		expect(own.health.kind).toBe('unavailable');
		expect(await titles(decks)).toEqual(['Unit 3']);
	});
});
