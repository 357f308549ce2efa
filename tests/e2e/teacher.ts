/** Teachers with a class, for specs about classes: let into the running server through its database. */
import type { BrowserContext, Page } from '@playwright/test';
import { newAccount } from '../../src/lib/server/accounts/accounts.ts';
import { openSession, type Account } from '../../src/lib/server/accounts/sessions.ts';
import { expectPupils } from '../../src/lib/server/pupils/members.ts';
import { newClass } from '../../src/lib/server/classes/classes.ts';
import { newClassCode } from '../../src/lib/server/classes/codes.ts';
import { invite, takeUp } from '../../src/lib/server/classes/invitations.ts';
import { endTeaching } from '../../src/lib/server/classes/teaching.ts';
import { database } from './test-database.ts';

/** Makes this browser a new teacher's; their account. */
export async function signInAsTeacher(context: BrowserContext, url: string): Promise<string> {
	const db = await database();
	const { id } = await newAccount(db, 'teacher', Date.now());
	const value = await openSession(db, { account: id, label: 'Test', now: Date.now() });
	await context.addCookies([{ name: 'footnote', value, url, httpOnly: true, sameSite: 'Lax' }]);
	return id;
}

/**
 * Opens what a teacher sees first, and stays until the device knows whose it is: that is asked once the page is there,
 * and whoever is gone before is asked on their next visit.
 */
export async function openTeaching(page: Page): Promise<void> {
	const synced = page.waitForResponse(
		(response) => new URL(response.url()).pathname === '/api/sync'
	);
	await page.goto('/teach');
	await synced;
}

/** A class with a code, and names on its roster. */
export async function classOf(teacher: string, name: string, nicknames: readonly string[] = []) {
	const db = await database();
	const now = Date.now();
	const { id } = await newClass(db, { teacher, name, now });
	await expectPupils(db, { inClass: id, nicknames, now });
	return { id, code: (await newClassCode(db, { inClass: id, days: 14, now })).code };
}

/** A cookie that lets whoever sends it act for a new account, or for one that is known. */
export async function cookieFor(who: Account['role'] | { account: string }): Promise<string> {
	const db = await database();
	const now = Date.now();
	const account = typeof who === 'object' ? who.account : (await newAccount(db, who, now)).id;
	return `footnote=${await openSession(db, { account, label: 'Test', now })}`;
}

/** A cookie of a new teacher who teaches a class as well, or did: gone again, or until a moment that is past. */
export async function cookieOfColleague(
	inClass: string,
	role: 'co' | 'substitute',
	over?: 'sent away' | 'day is over'
): Promise<string> {
	const db = await database();
	const now = Date.now();
	const { id: account } = await newAccount(db, 'teacher', now);
	const until = over === 'day is over' ? now - 1 : role === 'substitute' ? now + 3_600_000 : null;
	const typed = (await invite(db, { inClass, role, until, now }))!;
	await takeUp(db, { typed, account, now });
	if (over === 'sent away') await endTeaching(db, inClass, account);
	return cookieFor({ account });
}

/** All that the database has of a class, to see whether anything has changed. */
export async function everythingOf(inClass: string) {
	const db = await database();
	const tables = [
		'class',
		'co_teacher',
		'invitation',
		'member',
		'assignment',
		'class_test',
		'taken_test'
	] as const;
	const rows = await Promise.all(
		tables.map(async (table) =>
			(await db.selectFrom(table).selectAll().where('class', '=', inClass).execute())
				// PostgreSQL puts rows that were touched behind the others.
				.map((row) => JSON.stringify(row))
				.sort()
				.map((row) => JSON.parse(row) as object)
		)
	);
	return Object.fromEntries(tables.map((table, i) => [table, rows[i]!])) as unknown as Record<
		(typeof tables)[number],
		object[]
	>;
}
