/** Reminds whoever is due, each device once a day at most, however many servers look at the same database. */
import type { Selectable } from 'kysely';
import type { Database } from '#lib/server/database/database.ts';
import type { ReminderTable } from '#lib/server/database/tables/people.ts';
import { isPushService } from './push-service.ts';
import { nextAt } from './next-at.ts';
import { pushKey } from './push-key.ts';
import { send, type Message, type Outcome, type Said } from './send.ts';
import { dayIn, hasStudied } from './studied.ts';

type Row = Selectable<ReminderTable>;

export interface Circumstances {
	db: Database;
	/** Epoch ms. */
	now: number;
	/** The words, in a language. */
	words: (language: string) => Said;
	/** Whom a push service may write to about this server. */
	contact: string;
	/** Origins of further push services (see push-service.ts). */
	services?: string | undefined;
	/** How a message goes out; tests look at it. */
	deliver?: (message: Message) => Promise<Outcome>;
}

/** So many are taken from the database at once, and so many are on their way at the same time. */
const BATCH = 100;
const AT_ONCE = 10;
/** And so many in one turn; the next comes a minute later. */
const MOST = 5000;
/** What is later than this is no reminder any more, ms: the server was not there. */
const LATE = 2 * 3_600_000;
/** After so many in a row that failed, the device is given up. */
const TOO_MANY = 7;

/** Sends what is due; how many went out. */
export async function sendReminders(circumstances: Circumstances): Promise<number> {
	const { db, now } = circumstances;
	let sent = 0;
	for (let taken = 0; taken < MOST; taken += BATCH) {
		const rows = await db
			.selectFrom('reminder')
			.selectAll()
			.where('due', '<=', now)
			.orderBy('due')
			.limit(BATCH)
			.execute();
		for (let i = 0; i < rows.length; i += AT_ONCE) {
			const some = rows.slice(i, i + AT_ONCE);
			const outcomes = await Promise.all(some.map((row) => remindOne(row, circumstances)));
			sent += outcomes.filter((went) => went).length;
		}
		if (rows.length < BATCH) break;
	}
	return sent;
}

/** Whether it went out. */
async function remindOne(row: Row, circumstances: Circumstances): Promise<boolean> {
	const { db, now, words, contact, services, deliver = send } = circumstances;
	const { account, zone, endpoint, p256dh, auth } = row;
	// Taken before it is sent: a server that dies in between leaves a day out, and none reminds twice.
	if (!(await take(db, row, now))) return false;
	if (now - row.due > LATE || row.told === dayIn(zone, now)) return false;
	if (!isPushService(endpoint, services)) return stopped(db, row);
	if (await hasStudied(db, { account, zone, now })) return false;
	const key = await pushKey(db);
	const said = words(row.language);
	const outcome = await deliver({ to: { endpoint, p256dh, auth }, said, key, contact });
	const gaveUp = outcome === 'failed' && row.failed + 1 >= TOO_MANY;
	if (outcome === 'gone' || gaveUp) return stopped(db, row);
	await db
		.updateTable('reminder')
		.set(outcome === 'sent' ? { told: dayIn(zone, now), failed: 0 } : { failed: row.failed + 1 })
		.where(({ and }) => and(theOne(row)))
		.execute();
	return outcome === 'sent';
}

/** Moves it on to the next day; false where another server, or the device itself, has done so meanwhile. */
async function take(db: Database, row: Row, now: number): Promise<boolean> {
	const due = nextAt(now, row.minute, row.zone);
	const { numUpdatedRows } = await db
		.updateTable('reminder')
		.set({ due })
		.where(({ and }) => and({ ...theOne(row), due: row.due }))
		.executeTakeFirst();
	return Number(numUpdatedRows) === 1;
}

async function stopped(db: Database, row: Row): Promise<false> {
	await db
		.deleteFrom('reminder')
		.where(({ and }) => and(theOne(row)))
		.execute();
	return false;
}

/** That device's, as it was when it was read: it may have asked anew meanwhile, from elsewhere. */
const theOne = ({ account, session, endpoint }: Row) => ({ account, session, endpoint });
