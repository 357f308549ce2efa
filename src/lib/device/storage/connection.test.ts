import 'fake-indexeddb/auto';
import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Connection } from './connection.ts';
import { MIGRATIONS, type Database, type Migration } from './database.ts';
import { StorageFailure } from './health.ts';
import { PageCache } from '#lib/device/app/page-cache.ts';
import { abortingWrites, deadConnection } from './storage-faults.ts';
import { write } from './transaction.ts';

let databases = 0;
const newName = () => `connection-${databases++}`;
const readHead = (connection: Connection) => connection.run((db) => db.get('head', 'log'));
const kindOf = (error: unknown) => (error as StorageFailure).kind;

const broken: Migration = async (_db, tx) => {
	await tx.objectStore('head').clear();
	throw new Error('a bug');
};

afterEach(() => vi.restoreAllMocks());

describe('a connection', () => {
	test.each(['InvalidStateError', 'AbortError', 'UnknownError'])(
		'that dies with %s is replaced, and the work done on the fresh one',
		async (name) => {
			const connection = new Connection({ name: newName() });
			await readHead(connection);
			const { opened } = deadConnection(1, name);
			expect(await readHead(connection)).toMatchObject({ nextSeq: 1 });
			expect(opened()).toBe(2);
			expect(await readHead(connection)).toMatchObject({ nextSeq: 1 });
			expect(opened()).toBe(2);
		}
	);

	test('that dies again and again is a failure, and works when asked later', async () => {
		const connection = new Connection({ name: newName() });
		deadConnection(2);
		await expect(readHead(connection)).rejects.toSatisfy((e) => kindOf(e) === 'unavailable');
		expect(await readHead(connection)).toMatchObject({ nextSeq: 1 });
	});

	test('that the browser closes is replaced', async () => {
		const connection = new Connection({ name: newName() });
		await connection.run(async (db) => forceCloseDatabase(unwrap(db) as never));
		expect(await readHead(connection)).toMatchObject({ nextSeq: 1 });
	});

	test('that is taken away with its database says so', async () => {
		const name = newName();
		const onGone = vi.fn();
		const connection = new Connection({ name, onGone });
		await readHead(connection);
		await new Promise((done) => indexedDB.deleteDatabase(name).addEventListener('success', done));
		expect(onGone).toHaveBeenCalledTimes(1);
		await connection.run(async (db) => forceCloseDatabase(unwrap(db) as never));
		expect(onGone).toHaveBeenCalledTimes(2);
	});

	test('that never answers is given up after the patience is over', async () => {
		const connection = new Connection({ name: newName(), patience: 20 });
		const never = connection.run(() => new Promise<never>(() => {}));
		await expect(never).rejects.toSatisfy((error) => kindOf(error) === 'unavailable');
	});

	test('that the browser’s settings forbid is a failure of its own', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('The operation is insecure.', 'SecurityError');
		});
		const connection = new Connection({ name: newName() });
		await expect(readHead(connection)).rejects.toSatisfy((e) => kindOf(e) === 'forbidden');
	});

	test('lets a bug through as it is, without trying again', async () => {
		const connection = new Connection({ name: newName() });
		const work = vi.fn(async () => {
			throw new TypeError('a bug');
		});
		await expect(connection.run(work)).rejects.toThrow(TypeError);
		expect(work).toHaveBeenCalledTimes(1);
	});
});

/** A page's window, to say what happens to it. */
function newPage() {
	const listeners: Record<string, (event: { persisted: boolean }) => void> = {};
	const page = new PageCache({
		addEventListener: (type, listener) => (listeners[type] = listener)
	});
	const tell = (type: 'pagehide' | 'pageshow', persisted = true) =>
		listeners[type]?.({ persisted });
	return { page, tell };
}
const put = (db: Database, nextSeq: number) =>
	write(db, ['head'], 'strict', async (tx) => {
		const head = await tx.objectStore('head').get('log');
		await tx.objectStore('head').put({ ...head!, nextSeq }, 'log');
	});

describe('a page that is put away, to be gone back to', () => {
	test('keeps nothing of the database from other pages, and does its work when it is back', async () => {
		const name = newName();
		const { page, tell } = newPage();
		const left = new Connection({ name, page });
		const other = new Connection({ name, page: newPage().page });
		const before = (await readHead(left))!.nextSeq;
		let attempts = 0;
		const writing = left.run((db) => {
			attempts++;
			const written = put(db, before + 5);
			if (attempts === 1) tell('pagehide');
			return written;
		});
		const later = readHead(left);
		await other.run((db) => put(db, before + 1));
		await new Promise((done) => setTimeout(done, 30));
		expect((await readHead(other))?.nextSeq).toBe(before + 1);
		tell('pageshow');
		await Promise.all([writing, later]);
		expect(attempts).toBe(2);
		expect((await readHead(other))?.nextSeq).toBe(before + 5);
	});

	test('does so however often it is put away', async () => {
		const { page, tell } = newPage();
		const connection = new Connection({ name: newName(), page });
		let attempts = 0;
		const writing = connection.run((db) => {
			const written = put(db, 7);
			if (++attempts < 4) {
				tell('pagehide');
				setTimeout(() => tell('pageshow'), 5);
			}
			return written;
		});
		await writing;
		expect(attempts).toBe(4);
	});

	test('that is left for good ends what it has begun', async () => {
		const { page, tell } = newPage();
		const connection = new Connection({ name: newName(), page });
		await connection.run((db) => {
			const written = put(db, 9);
			tell('pagehide', false);
			return written;
		});
		expect((await readHead(connection))?.nextSeq).toBe(9);
	});
});

describe('an upgrade', () => {
	/** Three versions; each leaves a mark, the last needs what the second wrote. */
	const steps: Migration[] = [
		...MIGRATIONS,
		async (_db, tx) => {
			const head = await tx.objectStore('head').get('log');
			await tx.objectStore('head').put({ ...head!, nextSeq: head!.nextSeq + 10 }, 'log');
		},
		async (_db, tx) => {
			const head = await tx.objectStore('head').get('log');
			await tx.objectStore('head').put({ ...head!, nextSeq: head!.nextSeq * 2 }, 'log');
		}
	];

	test.each([0, 1, 2])('from version %i runs every step since, in order', async (from) => {
		const name = newName();
		if (from > 0) {
			const old = new Connection({ name, migrations: steps.slice(0, from) });
			await readHead(old);
			old.close();
		}
		expect((await readHead(new Connection({ name, migrations: steps })))?.nextSeq).toBe(22);
	});

	test('that fails leaves the old version as it was', async () => {
		const name = newName();
		const old = new Connection({ name });
		const before = await readHead(old);
		old.close();
		await expect(
			readHead(new Connection({ name, migrations: [...MIGRATIONS, broken] }))
		).rejects.toThrow('a bug');
		expect(await readHead(new Connection({ name }))).toEqual(before);
	});

	test('that finds the disk full says so, and works when there is room', async () => {
		const connection = new Connection({ name: newName() });
		const { stop } = abortingWrites('QuotaExceededError');
		await expect(readHead(connection)).rejects.toSatisfy((error) => kindOf(error) === 'full');
		stop();
		expect(await readHead(connection)).toMatchObject({ nextSeq: 1 });
	});

	test('by another tab closes this one politely and says that it is outdated', async () => {
		const name = newName();
		const onOutdated = vi.fn();
		const old = new Connection({ name, onOutdated });
		await readHead(old);
		const newer = new Connection({ name, migrations: steps });
		expect((await readHead(newer))?.nextSeq).toBe(22);
		expect(onOutdated).toHaveBeenCalledTimes(1);
		await expect(readHead(old)).rejects.toSatisfy((error) => kindOf(error) === 'outdated');
	});

	test('that a tab of another make blocks fails at once, and goes on when that closes', async () => {
		const name = newName();
		const stubborn = await openDB(name, 1, { upgrade: (db) => void db.createObjectStore('head') });
		const newer = new Connection({ name, migrations: [() => {}, () => {}] });
		await expect(newer.run(async () => 1)).rejects.toSatisfy((e) => kindOf(e) === 'blocked');
		await expect(newer.run(async () => 1)).rejects.toSatisfy((e) => kindOf(e) === 'blocked');
		stubborn.close();
		await vi.waitFor(async () => expect(await newer.run(async () => 1)).toBe(1));
	});
});
