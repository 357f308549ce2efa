/** What the store's benchmark does inside the page, with the app's own classes. */
import { Connection } from '#lib/device/storage/connection.ts';
import { IdbDeckStore } from '#lib/device/decks/store.ts';
import { queueCards } from '#lib/exam/plan/queue-cards.ts';
import { Decks } from '#lib/device/decks/decks.ts';
import { IdbLogStore } from '#lib/device/log/idb-store.ts';
import { ReviewLog } from '#lib/device/log/review-log.ts';
import type { Entry, Grade } from '#lib/memory/log/entry.ts';
import { Memories } from '#lib/memory/fold/memories.ts';
import { pour } from '../../src/lib/memory/fold/snapshot.ts';
import { buildQueue } from '#lib/memory/queue/queue.ts';
import { learner } from './synthetic.ts';
import { DAY } from '#lib/memory/day.ts';

const RELEASE = 'bench';

export interface Opening {
	/** All in ms since the device was asked to open. */
	log: number;
	queue: number;
	/** How many cards the queue holds: none would be quick. */
	asked: number;
}

function newLog(
	store: IdbLogStore,
	release = RELEASE,
	order: readonly string[] = []
): ReviewLog<Memories> {
	return new ReviewLog({
		store,
		order: () => Promise.resolve(order),
		release,
		newFold: (snapshot) => (snapshot ? Memories.restore(pour(snapshot)) : Memories.fold([])),
		now: Date.now,
		offset: () => 0,
		later: () => {},
		onChange: () => {}
	});
}

/** A learner's years: decks, and so many reviews spread over all cards. */
export async function seed(cards: number, reviews: number): Promise<void> {
	const now = Date.now();
	const connection = new Connection();
	const shelf = new IdbDeckStore(connection);
	const ids: string[] = [];
	for (const deck of learner({ cards, due: 1, now }).decks) {
		const rows = queueCards(deck);
		ids.push(...rows.map(({ id }) => id));
		await shelf.put({
			deck: { etag: '"bench"', release: RELEASE, deck },
			cards: { release: RELEASE, cards: rows }
		});
	}
	const rounds = Math.ceil(reviews / ids.length);
	const log = Array.from({ length: reviews }, (_, n): Entry => {
		const round = Math.floor(n / ids.length);
		return {
			device: 'bench0000000',
			seq: n + 1,
			at: now - (rounds - round) ** 2 * 3 * DAY + (n % ids.length) * 100,
			offset: 0,
			kind: 'review',
			card: ids[(n * 7919) % ids.length] ?? '',
			grade: [3, 3, 1, 3, 4, 3, 2][(n * 31) % 7] as Grade,
			form: 'choice',
			mode: 'study',
			took: 4000,
			revision: 0
		};
	});
	const store = new IdbLogStore(connection);
	await store.add(log);
	const opened = newLog(store, RELEASE, ids);
	await opened.open();
	await opened.tidy();
	connection.close();
}

/** From nothing to a queue, as a page does it; another release finds no snapshot it may use. */
export async function openQueue(release = RELEASE): Promise<Opening> {
	const start = performance.now();
	const connection = new Connection();
	const decks = new Decks({
		store: new IdbDeckStore(connection),
		release: RELEASE,
		fetch: () => Promise.reject(new TypeError('offline')),
		onChange: () => {}
	});
	const reading = decks.cards();
	const log = newLog(new IdbLogStore(connection), release);
	await log.open();
	const opened = performance.now() - start;
	const cards = await reading;
	const { order } = buildQueue({ memories: log.fold, cards, now: Date.now(), offset: 0 });
	const queue = performance.now() - start;
	connection.close();
	return { log: opened, queue, asked: order.length };
}

/** One review from the call to the disk, ms. */
export async function appendOne(): Promise<number> {
	const connection = new Connection();
	const log = newLog(new IdbLogStore(connection));
	await log.open();
	const [card] = log.fold.cards();
	const times: number[] = [];
	for (let n = 0; n < 21; n++) {
		const start = performance.now();
		await log.append([
			{
				kind: 'review',
				card: card ?? '',
				grade: 3,
				form: 'choice',
				mode: 'study',
				took: 1,
				revision: 0
			}
		]);
		times.push(performance.now() - start);
	}
	connection.close();
	return times.sort((a, b) => a - b)[10] ?? NaN;
}
