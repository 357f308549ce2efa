/**
 * A log read in canonical order (see memory/log/order.ts), a page at a time: each device's entries by their
 * numbers, and of all devices' next ones always the first. A log of a million answers is never in memory
 * as a whole.
 */
import { sql } from 'kysely';
import type { Entry } from '#lib/memory/log/entry.ts';
import { comparePlaces, type Place } from '#lib/memory/log/order.ts';
import type { Database } from '#lib/server/database/database.ts';
import type { EntryTable } from '#lib/server/database/tables/logs.ts';
import { breathe } from '#lib/server/turns/breathe.ts';
import { isLate } from './late.ts';
import { effectiveFrom } from './stored-entry.ts';
import { LARGEST } from './sizes.ts';

/** Devices of one account that are looked at; nobody has as many. */
const MOST_DEVICES = 500;
/**
 * Rows at hand, of all devices together, and the most of one. What is at hand while the youngest memory is cleared
 * moves among what lives long: the less that is, the less piles up there.
 */
const AT_HAND = 1000;
const OF_ONE = 200;
/** A larger body is read by itself, bytes. */
const SMALL = 4096;
/** Entries in a page. */
const PAGE = 50;

/** An entry, and what is known of it besides. */
export interface ReadEntry {
	entry: Entry;
	/** Whether it came long after the day it is of. */
	late: boolean;
	/** Of its body, characters. */
	size: number;
}

/** Some entries of a log. */
export interface OrderedPage {
	entries: ReadEntry[];
	/** Where the last of them stands. */
	last: Place;
}

/** @param end position up to which it is read: what comes meanwhile is for the next time */
export async function* inCanonicalOrder(
	db: Database,
	account: string,
	end: number
): AsyncGenerator<OrderedPage> {
	const devices = await devicesOf(db, account);
	const atOnce = Math.max(16, Math.min(OF_ONE, Math.floor(AT_HAND / Math.max(1, devices.length))));
	let threads = devices.map((device) => new StoredThread(db, { account, device, atOnce, end }));
	for (const thread of threads) await thread.on();
	let page: OrderedPage | undefined;
	for (;;) {
		threads = threads.filter(({ place }) => place !== undefined);
		const [first, until] = firstTwo(threads);
		if (!first) break;
		// Devices are used one after the other: mostly a long run comes from one.
		while (first.place && comesBefore(first.place, until)) {
			page ??= { entries: [], last: first.place };
			page.entries.push(first.read!);
			page.last = first.place;
			if (page.entries.length >= PAGE) {
				yield page;
				page = undefined;
				await breathe();
			}
			const more = first.on();
			if (more) await more;
		}
	}
	if (page) yield page;
}

const comesBefore = (place: Place, until: Place | undefined): boolean =>
	!until || comparePlaces(place, until) < 0;

/** The thread that comes first, and where the one after it stands. */
function firstTwo(threads: readonly StoredThread[]): [StoredThread?, Place?] {
	let first: StoredThread | undefined;
	let second: StoredThread | undefined;
	for (const thread of threads) {
		if (!first || comparePlaces(thread.place!, first.place!) < 0) [first, second] = [thread, first];
		else if (!second || comparePlaces(thread.place!, second.place!) < 0) second = thread;
	}
	return first ? [first, second?.place] : [];
}

/** By the index: each is found without looking through the others' entries. */
async function devicesOf(db: Database, account: string): Promise<string[]> {
	const devices: string[] = [];
	for (let last = ''; devices.length < MOST_DEVICES;) {
		const row = await db
			.selectFrom('entry')
			.select('device')
			.where('account', '=', account)
			.where('device', '>', last)
			.orderBy('device')
			.limit(1)
			.executeTakeFirst();
		if (!row) break;
		devices.push(row.device);
		last = row.device;
	}
	return devices;
}

interface Which {
	account: string;
	device: string;
	/** Rows read at once. */
	atOnce: number;
	/** The last position that is read. */
	end: number;
}

/** A row of the table, and whether its body is still to be fetched: then it has none. */
type Row = Omit<EntryTable, 'position'> & { large: number | boolean };

/** One device's entries, by their numbers. */
class StoredThread {
	readonly #db: Database;
	readonly #of: Which;
	/** They are made entries one by one, as they are asked for. */
	#rows: Row[] = [];
	#at = 0;
	/** The last number that was read. */
	#seq = 0;
	#clock = -Infinity;
	#done = false;
	/** Its next entry, and where it stands; undefined at the end. */
	read: ReadEntry | undefined;
	place: Place | undefined;

	constructor(db: Database, of: Which) {
		this.#db = db;
		this.#of = of;
	}

	/** On to the next entry: done where nothing is returned, and else to be waited for. */
	on(): Promise<void> | undefined {
		for (let row = this.#rows[this.#at]; row; row = this.#rows[this.#at]) {
			if (row.large) return this.#fetch(row);
			this.#at++;
			if (this.#stand(row)) return undefined;
		}
		if (!this.#done) return this.#readOn();
		this.read = this.place = undefined;
		return undefined;
	}

	/** Whether there is an entry in the row, which then is the next. */
	#stand(row: Row): boolean {
		const entry = effectiveFrom(row);
		if (!entry) return false;
		const { device, seq, at } = entry;
		this.#clock = Math.max(this.#clock, at);
		this.place = { clock: this.#clock, device, seq };
		this.read = { entry, late: isLate(row), size: row.body.length };
		return true;
	}

	async #readOn(): Promise<void> {
		const { account, device, atOnce, end } = this.#of;
		this.#at = 0;
		this.#rows = await this.#db
			.selectFrom('entry')
			.select(['account', 'device', 'seq', 'at', 'arrived'])
			.select([
				sql<number | boolean>`octet_length(body) > ${SMALL}`.as('large'),
				sql<string>`case when octet_length(body) > ${SMALL} then '' else body end`.as('body')
			])
			.where('account', '=', account)
			.where('device', '=', device)
			.where('seq', '>', this.#seq)
			.where('position', '<=', end)
			.orderBy('seq')
			.limit(atOnce)
			.execute();
		this.#done = this.#rows.length < atOnce;
		this.#seq = this.#rows.at(-1)?.seq ?? this.#seq;
		await this.on();
	}

	async #fetch(row: Row): Promise<void> {
		row.body = await this.#large(row.seq);
		row.large = false;
		await this.on();
	}

	/** Empty for one that is larger than any that was ever taken. */
	async #large(seq: number): Promise<string> {
		const { account, device } = this.#of;
		const row = await this.#db
			.selectFrom('entry')
			.select('body')
			.where('account', '=', account)
			.where('device', '=', device)
			.where('seq', '=', seq)
			.where(sql<boolean>`octet_length(body) <= ${LARGEST}`)
			.executeTakeFirst();
		return row?.body ?? '';
	}
}
