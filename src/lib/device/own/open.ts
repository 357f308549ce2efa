/** Opens the log of edits in a browser, with all that goes with it: once for a page, and where it is wanted. */
import type { Edit } from '#lib/own/edit.ts';
import { heldStash } from '#lib/device/log/held-stash.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { storeWithoutDisk } from '#lib/device/log/store-without-disk.ts';
import { openTabChannel } from '#lib/device/log/tab-channel.ts';
import { mediaHere } from '#lib/device/media/media.ts';
import { wantedHere } from '#lib/device/media/wanted.ts';
import { Connection } from '#lib/device/storage/connection.ts';
import { newLog } from '#lib/device/storage/database.ts';
import { localStore } from '#lib/device/storage/local-store.ts';
import { OWN_DATABASE } from '#lib/device/storage/own-database.ts';
import { offsetAt } from '#lib/device/storage/offset.ts';
import { isToAsk } from './left-to-do.ts';
import { ownMarks } from './marks.ts';
import { ShelfStore } from './shelf-store.ts';
import { OwnDecks, type OwnDecksOptions } from './own-decks.ts';

interface OpenOptions extends Pick<
	OwnDecksOptions,
	'decks' | 'release' | 'tell' | 'account' | 'onChange'
> {
	/** Of the device's other database; undefined where the browser stores nothing. */
	connection: Connection | undefined;
}

/** Resolves when the log of edits is read, or when its `health` says why it is not. */
export async function openOwnDecks({ connection, ...options }: OpenOptions): Promise<OwnDecks> {
	const edits = connection
		? new Connection({
				name: OWN_DATABASE,
				migrations: [newLog],
				onOutdated: () => log.outdated(),
				onGone: () => void log.refresh()
			})
		: undefined;
	const own = new OwnDecks({
		...options,
		store: edits ? new IdbLogStore<Edit>(edits) : storeWithoutDisk<Edit>(),
		shelf: connection && new ShelfStore(connection),
		durable: edits !== undefined,
		stash: heldStash<Edit>(localStore(), 'footnote.own-held.'),
		marks: ownMarks(localStore()),
		fetch: (input, init) => fetch(input, init),
		storage: localStore(),
		media: mediaHere(),
		wanted: wantedHere(),
		locks: navigator.locks,
		now: () => Date.now(),
		offset: () => offsetAt(Date.now()),
		later: (work, ms) => void setTimeout(work, ms)
	});
	const { log } = own;
	log.channel = openTabChannel('footnote-own-log', (slice) => void log.receive(slice));
	addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible') void log.refresh();
		else void log.tidy();
		void own.sync.now();
	});
	addEventListener('pagehide', () => {
		log.leave();
		own.media.stop();
	});
	addEventListener('pageshow', (event) => event.persisted && void log.refresh());
	/** Asks for decks that are followed, and for pictures that were not to be had before. */
	const follow = () => {
		void own.follows.refresh().then(() => own.media.now());
		void own.want([]);
	};
	addEventListener('online', () => {
		void own.sync.now();
		follow();
	});
	addEventListener('beforeunload', (event) => {
		if ('held' in log.health && log.health.held > 0) event.preventDefault();
	});
	await log.open();
	void own.sync.now();
	if (isToAsk(localStore())) follow();
	return own;
}
