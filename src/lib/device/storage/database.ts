/** What IndexedDB holds, and how each version of it becomes the next. */
import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { PupilClass } from '#lib/class/assignment.ts';
import type { AnyPaper } from '#lib/exam/test/paper.ts';
import type { TestProgress } from '#lib/exam/test/progress.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import type { Pack } from '#lib/memory/log/pack.ts';
import type { AccountHere } from '#lib/device/sync/account-here.ts';
import type { CardColumns } from '#lib/device/decks/card-columns.ts';
import type { KeptMedium } from '#lib/deck/media/kept-medium.ts';
import { newDeviceId } from './device-id.ts';
import type { KnownIds } from '#lib/device/log/known-ids.ts';
import type { KeptSnapshot, LogStatus, SyncMark } from '#lib/device/log/store.ts';
import type { ShelfIndex, ShelvedDeck } from '#lib/device/decks/shelved.ts';
import type { RecentAppend } from '#lib/device/log/union.ts';

/** The one record that says where the log stands; read and written with every append. */
export interface LogHead {
	/** This browser's name as a writer of the log. */
	device: string;
	nextSeq: number;
	/** Position after the last entry. */
	end: number;
	recent: RecentAppend[];
	backedUp?: LogStatus['backedUp'];
	sync?: SyncMark;
	edition?: number;
	/** The account for whose log something stands that is kept in `snapshots`, until all of it is here. */
	ahead?: string;
	/** The first position at which an entry was replaced since a snapshot was kept. */
	replacedFrom?: number;
	/** Names that this browser has written under before. */
	formerly?: string[];
	/** The ids of the entries before a position, so that what comes twice is told. */
	known?: { before: number; ids: KnownIds };
}

export interface FootnoteDb extends DBSchema {
	head: { key: 'log'; value: LogHead };
	/** The newest entries, one a record, by position. */
	singles: { key: number; value: Entry };
	/** All older ones, hundreds a record, by position of the first. */
	packs: { key: number; value: { start: number; count: number; entries: Pack } };
	/** What the older entries fold to; what a log on the server does that is not here yet. */
	snapshots: { key: 'log' | 'ahead'; value: KeptSnapshot };
	/** The decks the server offers, as it lists them; and those of one's own. */
	shelf: { key: 'index' | 'own'; value: ShelfIndex };
	decks: { key: string; value: ShelvedDeck };
	/**
	 * What the queue needs of each deck's cards, and the deck's version: so that no deck is read to
	 * build the one or to compare the other.
	 */
	cards: { key: string; value: { release: string; etag: string; columns: CardColumns } };
	/** Tests as they were drawn, by id: the one that is taken, and the latest that were handed in. */
	tests: { key: string; value: AnyPaper };
	/** How far each of them has come; written with every answer, so apart from the questions. */
	progress: { key: string; value: TestProgress };
	/** What the server last said of the learner's classes. */
	classes: { key: 'all'; value: PupilClass[] };
	/** Whose device this is, as the server last told. */
	account: { key: 'here'; value: AccountHere };
	/** In a database of their own: articles that facts are made of (device/articles). */
	drafts: { key: string; value: object };
	/** Pictures and sounds by their names: in a database of their own. */
	media: { key: string; value: KeptMedium };
}

export type Database = IDBPDatabase<FootnoteDb>;

/** Brings a database from the version of its index to the next. */
export type Migration = (
	db: Database,
	tx: IDBPTransaction<FootnoteDb, StoreNames<FootnoteDb>[], 'versionchange'>
) => void | Promise<void>;

/** Makes what a log is kept in. A log that is not the review log has a database of its own, with nothing else in it. */
export const newLog: Migration = (db, tx) => {
	db.createObjectStore('head');
	db.createObjectStore('singles');
	db.createObjectStore('packs');
	db.createObjectStore('snapshots');
	const head: LogHead = { device: newDeviceId(), nextSeq: 1, end: 0, recent: [] };
	return tx.objectStore('head').put(head, 'log').then();
};

export const MIGRATIONS: readonly Migration[] = [
	(db, tx) => {
		db.createObjectStore('shelf');
		db.createObjectStore('decks');
		db.createObjectStore('cards');
		return newLog(db, tx);
	},
	(db) => {
		db.createObjectStore('tests');
		db.createObjectStore('progress');
	},
	(db) => {
		db.createObjectStore('classes');
	},
	(db) => {
		db.createObjectStore('account');
	}
];
