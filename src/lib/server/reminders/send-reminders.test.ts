import { expect, test } from 'vitest';
import { SAMPLES, FIRST } from '#lib/memory/log/kind-samples.ts';
import type { Entry } from '#lib/memory/log/entry.ts';
import { DAY } from '#lib/memory/day.ts';
import { exportAccount } from '#lib/server/accounts/export.ts';
import { newAccount } from '#lib/server/accounts/accounts.ts';
import { openSession, sessionOf, sessionsOf } from '#lib/server/accounts/sessions.ts';
import { deleteAccount } from '#lib/server/accounts/accounts.ts';
import { eachDatabase } from '#lib/server/database/each-database.ts';
import { mergeAccounts } from '#lib/server/pupils/merge-accounts.ts';
import { take } from '#lib/server/log/taken.ts';
import { LogWriter } from '#lib/server/log/log-writer.ts';
import { isReminded, remind } from './reminders.ts';
import type { Message, Outcome } from './send.ts';
import { sendReminders } from './send-reminders.ts';

const HOUR = 3_600_000;
/** 12:00 in London; 13:00 in Berlin. */
const NOON = Date.UTC(2026, 10, 26, 12);
const SIX = 18 * 60;
/** 18:00 in Berlin. */
const DUE = NOON + 5 * HOUR;
const words = (lang: string) => ({
	title: `title in ${lang}`,
	body: 'b',
	lang,
	dir: 'ltr' as const
});

eachDatabase('reminders', (fresh) => {
	/** A device that wants to be reminded at six in Berlin, as of noon. */
	async function device({ minute = SIX, name = 'a' } = {}) {
		const { db } = fresh;
		const { id: account } = await newAccount(db, 'learner', NOON);
		const cookie = await openSession(db, { account, label: 'Phone', now: NOON });
		const session = (await sessionOf(db, cookie, NOON))!.hash;
		const endpoint = `https://fcm.googleapis.com/fcm/send/${name}-${account}`;
		await remind(
			db,
			{ account, session },
			{
				endpoint,
				p256dh: 'p',
				auth: 's',
				minute,
				zone: 'Europe/Berlin',
				language: 'de',
				now: NOON
			}
		);
		return { account, session, endpoint };
	}
	/** What goes out to a device at a time, as told by a fake push service. */
	async function sentTo(
		{ endpoint }: { endpoint: string },
		now: number,
		outcome: Outcome = 'sent'
	): Promise<Message[]> {
		const messages: Message[] = [];
		const deliver = async (message: Message) => {
			messages.push(message);
			return outcome;
		};
		await sendReminders({ db: fresh.db, now, words, contact: 'mailto:x@example.org', deliver });
		return messages.filter(({ to }) => to.endpoint === endpoint);
	}
	async function write(account: string, entry: Entry) {
		const { device, at } = entry;
		const { taken } = take({ device, now: at, entries: [entry], since: 0 }, at);
		await new LogWriter(fresh.db).add({ account, taken, arrived: at });
	}

	test('come at their time, in their language, and once', async () => {
		const one = await device();
		expect(await sentTo(one, DUE - 60_000)).toEqual([]);
		const [message, ...more] = await sentTo(one, DUE);
		expect(message?.said.title).toBe('title in de');
		expect(more).toEqual([]);
		expect(await sentTo(one, DUE + 60_000)).toEqual([]);
		expect(await sentTo(one, DUE + DAY)).toHaveLength(1);
	});

	test('come once, however many servers look', async () => {
		const one = await device();
		const all = await Promise.all([1, 2, 3, 4].map(() => sentTo(one, DUE)));
		expect(all.flat()).toHaveLength(1);
	});

	test('come once a day, though the time was changed since', async () => {
		const one = await device();
		expect(await sentTo(one, DUE)).toHaveLength(1);
		const { account, session, endpoint } = one;
		const wanted = { endpoint, p256dh: 'p', auth: 's', minute: SIX + 60, zone: 'Europe/Berlin' };
		await remind(fresh.db, { account, session }, { ...wanted, language: 'de', now: DUE });
		expect(await sentTo(one, DUE + HOUR)).toEqual([]);
		expect(await sentTo(one, DUE + HOUR + DAY)).toHaveLength(1);
	});

	test('do not come to who has studied that day, and come to who has only tidied up', async () => {
		const studied = await device();
		await write(studied.account, { ...FIRST, at: NOON });
		expect(await sentTo(studied, DUE)).toEqual([]);
		expect(await sentTo(studied, DUE + DAY), 'the day after').toHaveLength(1);
		const tidied = await device();
		await write(tidied.account, { ...SAMPLES.bury, seq: 1, at: NOON } as Entry);
		expect(await sentTo(tidied, DUE)).toHaveLength(1);
	});

	test('are left out where the server was not there in time', async () => {
		const one = await device();
		expect(await sentTo(one, DUE + 3 * HOUR)).toEqual([]);
		expect(await sentTo(one, DUE + DAY)).toHaveLength(1);
	});

	test('end with a device that is gone, that fails for a week, or that is signed out', async () => {
		const { db } = fresh;
		const gone = await device();
		await sentTo(gone, DUE, 'gone');
		expect(await isReminded(db, gone)).toBe(false);
		const failing = await device();
		for (let day = 0; day < 7; day++) {
			expect(await isReminded(db, failing)).toBe(true);
			await sentTo(failing, DUE + day * DAY, 'failed');
		}
		expect(await isReminded(db, failing)).toBe(false);
		const left = await device();
		await db.deleteFrom('session').where('hash', '=', left.session).execute();
		expect(await isReminded(db, left)).toBe(false);
		const closed = await device();
		await deleteAccount(db, closed.account);
		expect(await isReminded(db, closed)).toBe(false);
	});

	test('are never sent to an address that is no push service, though one is stored', async () => {
		const one = await device();
		const endpoint = 'https://169.254.169.254/';
		await fresh.db
			.updateTable('reminder')
			.set({ endpoint })
			.where('account', '=', one.account)
			.execute();
		expect(await sentTo({ endpoint }, DUE)).toEqual([]);
		expect(await isReminded(fresh.db, one)).toBe(false);
	});

	test('come once to a browser that another account was left on', async () => {
		const { db } = fresh;
		const before = await device();
		const now = await device();
		const { account, session } = now;
		const wanted = { p256dh: 'p', auth: 's', minute: SIX, zone: 'Europe/Berlin', language: 'en' };
		await remind(db, { account, session }, { ...wanted, endpoint: before.endpoint, now: NOON });
		expect(await isReminded(db, before)).toBe(false);
		expect((await sentTo(before, DUE)).map(({ said }) => said.lang)).toEqual(['en']);
	});

	test('are in the account’s file, without the address that they go to', async () => {
		const { account, endpoint } = await device();
		let file = '';
		for await (const piece of exportAccount(fresh.db, account, NOON)) file += piece;
		const reminder = { minute: SIX, zone: 'Europe/Berlin', language: 'de' };
		expect(JSON.parse(file).account.reminders).toEqual([reminder]);
		expect(file).not.toContain(endpoint);
	});

	test('stay with a device whose account becomes part of another', async () => {
		const { db } = fresh;
		const one = await device();
		const { id: into } = await newAccount(db, 'learner', NOON);
		await db
			.transaction()
			.execute((trx) => mergeAccounts(trx, { from: one.account, into, now: NOON }));
		expect((await sessionsOf(db, into)).map(({ hash }) => hash)).toEqual([one.session]);
		expect(await isReminded(db, { account: into, session: one.session })).toBe(true);
		expect(await sentTo(one, DUE)).toHaveLength(1);
	});
});
