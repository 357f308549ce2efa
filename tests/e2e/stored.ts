/* oxlint-disable unicorn/consistent-function-scoping -- what runs in the page must stand alone */
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

/** The newest entries of the review log, in their order: those that are not packed up yet. */
export async function entriesOnDevice(): Promise<unknown[]> {
	const result = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done, fail) => {
			request.addEventListener('success', () => done(request.result));
			request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')));
		});
	const db = await result(indexedDB.open('footnote'));
	try {
		return await result(db.transaction('singles').objectStore('singles').getAll());
	} finally {
		db.close();
	}
}

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
