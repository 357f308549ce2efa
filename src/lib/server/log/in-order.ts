/**
 * A log read in canonical order (see memory/log/order.ts), a page at a time: each device's entries by their
 * numbers, and of all devices' next ones always the first. A log of a million answers is never in memory
 * as a whole.
 */
import { sql } from 'kysely';
import type { Entry } from '#lib/memory/log/entry.ts';
import { comparePlaces, type Place } from '#lib/memory/log/order.ts';
import type { Database } from '#lib/server/database/database.ts';
import { isLate } from './late.ts';
import { effectiveFrom } from './stored-entry.ts';
import { LARGEST } from './taken.ts';

/** Devices of one account that are looked at; nobody has as many. */
const MOST_DEVICES = 500;
/** Rows at hand, of all devices together. */
const AT_HAND = 4000;
/** A larger body is read by itself, bytes. */
const SMALL = 4096;
/** Entries in a page. */
const PAGE = 1000;

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
	const atOnce = Math.max(16, Math.min(1000, Math.floor(AT_HAND / Math.max(1, devices.length))));
	let threads = devices.map((device) => new StoredThread(db, { account, device, atOnce, end }));
	for (const thread of threads) await thread.next();
	let page: OrderedPage | undefined;
	for (;;) {
		threads = threads.filter(({ place }) => place !== undefined);
		const [first, until] = firstTwo(threads);
		if (!first) break;
		// Devices are used one after the other: mostly a long run comes from one.
		for (; first.place && comesBefore(first.place, until); await first.on()) {
			page ??= { entries: [], last: first.place };
			page.entries.push(first.read!);
			page.last = first.place;
			if (page.entries.length >= PAGE) {
				yield page;
				page = undefined;
				await new Promise((turn) => setImmediate(turn));
			}
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

/** One device's entries, by their numbers. */
class StoredThread {
	readonly #db: Database;
	readonly #of: Which;
	#entries: ReadEntry[] = [];
	#at = 0;
	/** The last number that was read. */
	#seq = 0;
	#clock = -Infinity;
	#done = false;
	/** Where its next entry stands; undefined at the end. */
	place: Place | undefined;

	constructor(db: Database, of: Which) {
		this.#db = db;
		this.#of = of;
	}

	/** Its next entry. */
	get read(): ReadEntry | undefined {
		return this.#entries[this.#at];
	}

	/** On to the next entry. */
	async on(): Promise<void> {
		this.#at++;
		if (!this.#stand()) await this.next();
	}

	/** Reads on. */
	async next(): Promise<void> {
		do {
			await this.#read();
		} while (!this.#stand() && !this.#done);
	}

	#stand(): boolean {
		const entry = this.read?.entry;
		if (!entry) {
			this.place = undefined;
			return false;
		}
		this.#clock = Math.max(this.#clock, entry.at);
		this.place = { clock: this.#clock, device: entry.device, seq: entry.seq };
		return true;
	}

	async #read(): Promise<void> {
		this.#at = 0;
		this.#entries = [];
		if (this.#done) return;
		const { account, device, atOnce, end } = this.#of;
		const rows = await this.#db
			.selectFrom('entry')
			.select(['account', 'device', 'seq', 'at', 'arrived'])
			.select(sql<string>`case when octet_length(body) <= ${SMALL} then body end`.as('body'))
			.where('account', '=', account)
			.where('device', '=', device)
			.where('seq', '>', this.#seq)
			.where('position', '<=', end)
			.orderBy('seq')
			.limit(atOnce)
			.execute();
		this.#done = rows.length < atOnce;
		for (const row of rows) {
			this.#seq = row.seq;
			const body = row.body ?? (await this.#large(row.seq));
			const entry = effectiveFrom({ ...row, body });
			if (entry) this.#entries.push({ entry, late: isLate(row), size: body.length });
		}
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
