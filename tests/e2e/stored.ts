/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */
import type { Entry } from '../../src/lib/memory/log/entry.ts';
import { unpack, type Pack } from '../../src/lib/memory/log/pack.ts';

/** Looks into the page's own storage. Sent to the page as text. */
export interface Stored {
	/** Decks whose cards are ready to be asked. */
	decks: number;
	/** Entries of the review log. */
	entries: number;
	/** How many of them the snapshot stands for. */
	folded: number;
}

export async function storedOnDevice(): Promise<Stored> {
	const result = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done, fail) => {
			request.addEventListener('success', () => done(request.result));
			request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')));
		});
	// Opening what is not there yet would make an empty one, in the app's way.
	const there = (await indexedDB.databases()).some(({ name }) => name === 'footnote');
	if (!there) return { decks: 0, entries: 0, folded: 0 };
	const db = await result(indexedDB.open('footnote'));
	try {
		const tx = db.transaction(['cards', 'head', 'snapshots']);
		const [decks, head, snapshot] = await Promise.all([
			result(tx.objectStore('cards').count()),
			result(tx.objectStore('head').get('log')) as Promise<{ end: number } | undefined>,
			result(tx.objectStore('snapshots').get('log')) as Promise<{ end: number } | undefined>
		]);
		return { decks, entries: head?.end ?? 0, folded: snapshot?.end ?? 0 };
	} finally {
		db.close();
	}
}

/** The review log as it lies in the database: see `entriesIn`. */
interface LogOnDevice {
	/** Its typed arrays as plain ones, since not every driver brings those over. */
	packs: { entries: Pack }[];
	singles: Entry[];
}

/** What the page has of the review log. Sent to the page as text. */
export async function logOnDevice(): Promise<LogOnDevice> {
	const result = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done, fail) => {
			request.addEventListener('success', () => done(request.result));
			request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')));
		});
	const db = await result(indexedDB.open('footnote'));
	try {
		const tx = db.transaction(['packs', 'singles']);
		const [packs, singles] = await Promise.all([
			result(tx.objectStore('packs').getAll()) as Promise<LogOnDevice['packs']>,
			result(tx.objectStore('singles').getAll()) as Promise<Entry[]>
		]);
		const plain = Object.fromEntries;
		const columns = packs.map(({ entries }) =>
			Object.entries(entries).map(([name, column]) => [
				name,
				ArrayBuffer.isView(column) ? [...(column as Uint8Array)] : column
			])
		);
		return { packs: columns.map((all) => ({ entries: plain(all) as unknown as Pack })), singles };
	} finally {
		db.close();
	}
}

/**
 * All entries of a log in their order. A page packs them up two seconds after it was opened if fifty or
 * more have come together: whoever looks at single ones only finds none then.
 */
export const entriesIn = ({ packs, singles }: LogOnDevice): Entry[] => [
	...packs.flatMap(({ entries }) => unpack(entries)),
	...singles
];

/** How far the tests on this device have come, as text. */
export async function progressOnDevice(): Promise<string> {
	const result = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done, fail) => {
			request.addEventListener('success', () => done(request.result));
			request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')));
		});
	const db = await result(indexedDB.open('footnote'));
	try {
		return JSON.stringify(
			await result(db.transaction('progress').objectStore('progress').getAll())
		);
	} finally {
		db.close();
	}
}

/** How many classes the device knows of: in none, it asks for no news of them. */
export async function classesOnDevice(): Promise<number> {
	const result = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done, fail) => {
			request.addEventListener('success', () => done(request.result));
			request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')));
		});
	const there = (await indexedDB.databases()).some(({ name }) => name === 'footnote');
	if (!there) return 0;
	const db = await result(indexedDB.open('footnote'));
	try {
		const classes = await result(db.transaction('classes').objectStore('classes').get('all'));
		return ((classes as unknown[] | undefined) ?? []).length;
	} finally {
		db.close();
	}
}
